package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of a text enters an edition, character by character, and which spaces of the file are spaces of the paper.
@Tag("hostile")
class TextGateTest {
    private final ProblemLog log = new ProblemLog();

    /// Ranges in hexadecimal, each code point between two letters: kept, taken out or replaced, and under which id.
    @ParameterizedTest
    @CsvSource({"1, 8, gone, TEXT_CONTROL", "B, B, gone, TEXT_CONTROL", "E, 1F, gone, TEXT_CONTROL", "7F, 9F, gone, TEXT_CONTROL",
        "FEFF, FEFF, gone, TEXT_CONTROL", "20, 7E, kept, –", "A0, 2FF, kept, –", "2010, 2027, kept, –", "2029, 2029, kept, –",
        "202A, 202E, gone, TEXT_BIDI", "202F, 2065, kept, –", "2066, 2069, gone, TEXT_BIDI", "206A, 206F, kept, –", "3000, 3029, kept, –",
        "4E00, 9FFF, kept, –", "D800, DFFF, replaced, TEXT_SURROGATE", "FDCF, FDCF, kept, –", "FDD0, FDEF, replaced, TEXT_SURROGATE",
        "FDF0, FDF0, kept, –", "FFFD, FFFD, kept, –", "FFFE, FFFF, replaced, TEXT_SURROGATE", "1FFFD, 1FFFD, kept, –",
        "1FFFE, 1FFFF, replaced, TEXT_SURROGATE", "20000, 20010, kept, –", "10FFFE, 10FFFF, replaced, TEXT_SURROGATE"})
    void everyCharacterIsKeptTakenOutOrReplaced(String from, String to, String fate, String told) {
        for (int c = Integer.parseInt(from, 16); c <= Integer.parseInt(to, 16); c++) {
            String text = Character.toString(c);
            String expected = "a" + switch (fate) {
                case "kept" -> text;
                case "gone" -> "";
                default -> "\uFFFD";
            } + "b";
            TextCleaner cleaner = new TextCleaner(BundleLimits.STANDARD);
            assertEquals(expected, cleaner.clean("a" + text + "b"), () -> "U+" + text.codePointAt(0));
            ProblemLog own = new ProblemLog();
            cleaner.report(own, "f", "w");
            assertEquals(told, own.list().stream().map(p -> p.id() + (p.arguments().equals(java.util.List.of("1")) ? "" : "?"))
                    .findFirst().orElse("–"));
        }
    }

    @Test
    void whatWasTakenOutIsCountedOnce() {
        TextCleaner cleaner = new TextCleaner(BundleLimits.STANDARD);
        assertEquals("ab", cleaner.clean("a\u0007\u202E\u0007b"));
        cleaner.report(log, "f", "w");
        cleaner.report(log, "g", "w");
        assertEquals("BS-411 2, BS-412 1", log.list().stream().map(p -> p.id().code() + " " + p.arguments().getFirst()).collect(Collectors.joining(", ")));
    }

    /// Marks of each kind, as many as a letter can bear; a letter between begins anew, the end of a piece does not.
    @ParameterizedTest
    @CsvSource({"\u0301", "\u20DD", "\u0903"})
    void marksAreBounded(String mark) {
        int most = BundleLimits.STANDARD.marks();
        assertEquals("a" + mark.repeat(most) + "b" + mark.repeat(most), new TextCleaner(BundleLimits.STANDARD)
                .clean("a" + mark.repeat(most + 2) + "b" + mark.repeat(most)));
        TextCleaner pieces = new TextCleaner(BundleLimits.STANDARD);
        assertEquals("a" + mark.repeat(most), pieces.clean("a" + mark.repeat(most)) + pieces.clean(mark));
        assertEquals("a" + mark, pieces.clean("a") + pieces.clean(mark));
    }

    /// `·` is a line break of the file, `_` a space, `>` a tab.
    @ParameterizedTest
    @CsvSource({"一·二, 一二", "a·b, a_b", "一·b, 一_b", "a·二, a_二", "一_二, 一_二", "一__二, 一__二", "一_·_二, 一二", "a_·>b, a_b", "a>b, a_b",
        "·一, 一", "_·一, 一", "一·, 一", "_一, _一", "一_, 一_", "a_b·c, a_b_c", "a·_b_c, a_b_c", "一·“, 一“", "”·二, ”二", "一·—, 一—", "…·二, …二",
        "ア·い, アい", "ㄅ·ㄆ, ㄅㄆ", "𠮷·𠮷, 𠮷𠮷", "，·一, ，一", "一·!, 一_!", "\u3000·一, \u3000一", "一·\u303F, 一\u303F", "一·\u2FFB, 一_\u2FFB",
        "一·\u3040, 一_\u3040", "一·\uFF01, 一\uFF01", "一·\uFF60, 一\uFF60", "一·\uFF61, 一_\uFF61", "一·\uFF00, 一_\uFF00", "한·국, 한_국"})
    void breaksOfTheFileAreNoSpacesOfThePaper(String file, String paper) {
        for (String brk : new String[] {"\n", "\r\n", "\r", "\f", "\u2028", "\u2029", "\t"}) {
            String text = file.replace("·", brk).replace('_', ' ').replace('>', '\t');
            assertEquals(paper, Spaces.fold(text).replace(' ', '_'), () -> "break " + (int) brk.charAt(0));
        }
    }

    /// Pieces of one text, divided by `|`.
    @ParameterizedTest
    @CsvSource({"a·|b, a|_b", "一·|二, 一|二", "a|·b, a|_b", "a_|·b, a_|b", "a·|_b, a|_b", "a|·|b, a||_b", "·|a, |a"})
    void aRunOfSpacesMayReachOverAPiece(String file, String paper) {
        Spaces spaces = new Spaces();
        assertEquals(paper, java.util.Arrays.stream(file.split("\\|", -1)).map(p -> spaces.piece(p.replace('·', '\n').replace('_', ' ')))
                .collect(Collectors.joining("|")).replace(' ', '_'));
    }

    @Test
    void afterAForcedBreakIndentationIsNothing() {
        Spaces spaces = new Spaces();
        assertEquals("a", spaces.piece("a\n"));
        spaces.broken();
        assertEquals("b", spaces.piece("b"));
        assertEquals("", spaces.piece("\n"));
        spaces.broken();
        assertEquals("c", spaces.piece("\n c"));
    }

    /// Whether every element is closed in turn.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`` | true", "文 | true", "a > b | true", "<p>文</p> | true", "<p>文 | false", "文</p> | false",
        "<p><b>文</p></b> | false", "<P>文</p> | true", "<br> | true", "</br> | true", "<br/> | true", "<hr/>文 | true", "<p/></p> | false", "<p / ></p> | true",
        "< p>文</p> | false", "<> | false", "<1>文</1> | false", "</> | false", "<p | false", "<p <b> | false", "<p a='<'></p> | false", "<p a='/'>文</p> | true",
        "<a\tb>文</a> | true", "<!-- <p> --> | true", "<!-- <p> -- | false", "<!--> | false", "<!--> <p> --> | true", "<!---->文<p> | false", "<!--x--><p></p> | true",
        "<![CDATA[<p>]]> | true", "<![CDATA[<p> | false", "<![CDATA[]]><p> | false", "<![CDATA[x]]><p></p> | true", "<!DOCTYPE p> | true", "<?xml version='1.0'?> | true",
        "<!DOCTYPE p><p> | false", "<? <p> | true", "<p></p><b></b><i> | false", "文< | false", "<a><b></b></a> | true", "<a></a/> | true"})
    void markupIsBalancedOrNot(String markup, boolean balanced) { assertEquals(balanced, MarkupBalance.balanced(markup)); }

    @Test
    void endlessMarkupIsReadOnce() {
        assertTrue(MarkupBalance.balanced("<p>".repeat(20_000) + "</p>".repeat(20_000)));
    }
}
