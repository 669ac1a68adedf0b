package broadsheet.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Edition;
import broadsheet.proof.check.issue.NearPhrases;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A character in the place of the one that stands elsewhere between the same words.
class NearPhrasesTest {
    private static final String CENTRE = "世界气象中心（北京）粤港澳大湾区分中心今天成立。";

    private static List<String> found(String... paragraphs) {
        Edition edition = Copy.edition(Copy.article("a", "要闻", paragraphs));
        return new Proofreader(List.of(new NearPhrases())).check(edition).stream().map(f -> f.quote() + "→" + f.suggestions().getFirst() + " ↔ "
                + f.related().getFirst().text(edition)).toList();
    }

    @Test
    void aCharacterThatMakesNoSenseWhereTheSameWordsHaveAnother() {
        assertEquals(List.of("世湾气→世界气 ↔ 界"), found(CENTRE, "世湾气象中心将提供服务。"));
        assertEquals(List.of("检全委→检查委 ↔ 查"), found("会议选举产生中央纪律检查委员会书记。", "中央纪律检全委员会第一次全体会议举行。"));
    }

    @Test
    void anotherWordInItsPlaceIsAnotherWord() {
        assertEquals(List.of(), found("双方建立全面战略合作伙伴关系。", "双方建立全面战略协作伙伴关系。"));
        assertEquals(List.of(), found("他参加山东代表团审议。", "他参加山西代表团审议。"));
    }

    @Test
    void numeralsStatesAndParticlesTellThingsApart() {
        assertEquals(List.of(), found("在中共十四届四中全会上当选。", "在中共十四届一中全会上当选。"));
        assertEquals(List.of(), found("持续深化中加全面战略伙伴关系。", "持续深化中匈全面战略伙伴关系。"));
    }

    @Test
    void aPlaceThatManyNamesFillIsNoPhrase() {
        assertEquals(List.of(), found("总理李强5日下午参加审议。", "赵乐际5日下午参加审议。", "王沪宁5日下午参加审议。", "书记李希5日下午参加审议。", "李希发言。"));
    }
}
