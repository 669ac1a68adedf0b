package broadsheet.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Edition;
import broadsheet.proof.check.issue.MisprintedNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names in the place of which something stands that nobody can have meant.
class MisprintedNamesTest {
    private static final String LI = "国务院总理李强5日主持会议。";
    private static final String CHINA = "辽宁代表团在北京举行会议，武汉的代表来自湖北。";

    private static List<String> found(String... paragraphs) {
        Edition edition = Copy.edition(Copy.article("a", "会议", paragraphs));
        return new Proofreader(List.of(new MisprintedNames())).check(edition).stream().map(f -> f.quote() + "→" + f.suggestions().getFirst()).toList();
    }

    @Test
    void aPersonAfterATitleOrBeforeWhatIsSaidOfOne() {
        assertEquals(List.of("代强→李强"), found(LI, "国务院总理代强10月9日前往老挝。"));
        assertEquals(List.of("境毅→王毅"), found("外交部部长王毅在北京会见客人。", "中央外办主任境毅在参加讨论时说，双方要加强合作。"));
        assertEquals(List.of("胡义华→胡春华"), found("全国政协副主席胡春华参加讨论。", "全国政协副主席胡义华在参加小组讨论时发言。"));
    }

    @Test
    void aForeignNameOfThreeCharacters() {
        assertEquals(List.of("里合斯→里夫斯"), found("财政大臣里夫斯访问北京。", "里合斯表示，双方重启对话。"));
        assertEquals(List.of("赫日松→赫尔松"), found("俄乌在赫尔松方向作战。", "乌军巩固在赫尔松地区的阵地。", "俄军在赫日松方向打击乌军人员。"));
    }

    @Test
    void insideALongNameLessDoubtWillDo() {
        assertEquals(List.of("农业农材部→农业农村部"), found("会议由教育部召开。", "农业农材部负责人介绍情况。"));
        assertEquals(List.of(), found("记者从交通运输部获悉。", "综合交通运输体系不断完善。"));
    }

    @Test
    void aPlaceTheEditionNamesElsewhere() {
        assertEquals(List.of("起宁→辽宁"), found(CHINA, "他来到所在的起宁代表团，同代表们一起审议政府工作报告。"));
        assertEquals(List.of("武互→武汉"), found(CHINA, "大会在湖北武互开幕。"));
    }

    @Test
    void whatTheEditionDoesNotNameIsNotKnown() {
        assertEquals(List.of(), found("他来到所在的起宁代表团，同代表们一起审议政府工作报告。"));
    }

    @Test
    void partsOfOtherNamesAreLeftAlone() {
        assertEquals(List.of(), found(LI, CHINA, "出席会议的有陈吉宁、李书磊、王鸿津、刘国中、张升民。"));
        assertEquals(List.of(), found("副总理刘国中、国务委员王小洪发言。", "王小洪作交流发言。"));
        assertEquals(List.of(), found(CHINA, "泰国国王哇集拉隆功、黎巴嫩总理和拉马福萨表示祝贺。"));
    }

    @Test
    void shortFormsAndNewPhrasesAreLeftAlone() {
        assertEquals(List.of(), found("英国和中国、越南、匈牙利都派代表出席。", "英中两国时隔多年重启对话，匈方高度评价。", "四通八达的铁路网越织越密。", "我国同各国加强合作。"));
        assertEquals(List.of(), found("外交部部长王毅、国家副主席韩正出席。", "全党守正创新、勇毅前行。"));
        assertEquals(List.of(), found("深圳和四川的青年干部", "带动青年干部学深悟透，反对“四风”。"));
    }

    @Test
    void twoNamesInOneListAreTwoPeople() {
        assertEquals(List.of(), found("主席团成员王东明、蔡奇、王东峰、姜信治就座。"));
    }
}
