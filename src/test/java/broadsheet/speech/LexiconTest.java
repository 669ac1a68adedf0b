package broadsheet.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Pronunciation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon(List.of(new Pronunciation("莘县", "shēn xiàn"), new Pronunciation("东阿", "dōng ē"),
            new Pronunciation("东阿县", "dōng'ē xiàn"), new Pronunciation("坏", "??")));

    @ParameterizedTest @CsvSource({"shēn,shen1", "xiàn,xian4", "lǜ,lv4", "nǚ,nv3", "de,de5", "Chí,chi2", "shen1,shen1", "ē,e1"})
    void toneMarksBecomeDigits(String marked, String numbered) { assertEquals(Optional.of(numbered), Lexicon.numbered(marked)); }

    @Test void theLongestWordWins() {
        assertEquals(List.of(new SpokenText.Plain("在"), new SpokenText.Pronounced("东阿县", List.of("dong1", "e1", "xian4")), new SpokenText.Plain("和"),
                new SpokenText.Pronounced("莘县", List.of("shen1", "xian4"))), lexicon.apply("在东阿县和莘县").pieces());
    }

    @Test void pinyinThatCannotBeReadIsLeftToTheVoice() { assertEquals(List.of(new SpokenText.Plain("坏了")), lexicon.apply("坏了").pieces()); }

    @Test void homophonesSoundAlike() {
        String spelled = lexicon.apply("去莘县").withHomophones();
        assertEquals(3, spelled.length());
        assertEquals("去", spelled.substring(0, 1));
        assertEquals(-1, spelled.indexOf('莘'));
        assertEquals("坏", new SpokenText(List.of(new SpokenText.Pronounced("坏", List.of("zzz1")))).withHomophones());
    }

    @Test void espeakGetsPinyinAndNoMarkupOfTheText() {
        EspeakProgram program = new EspeakProgram(Path.of("/usr/bin/espeak-ng"), Optional.empty());
        assertEquals("<speak>a&lt;b&gt;&amp;<voice name=\"cmn-latn-pinyin\">shen1 xian4</voice></speak>", program.input(lexicon.apply("a<b>&莘县")));
    }
}
