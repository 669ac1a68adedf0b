package broadsheet.proof.check.issue;

import broadsheet.edition.Part;
import broadsheet.proof.Issue;
import broadsheet.proof.Passage;
import broadsheet.proof.lexicon.Surnames;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.WordTable;
import broadsheet.typeset.text.CharClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the names of an edition: people by surname and by the words around them (市长…, …说), foreign names and places by the characters
/// they are written with, institutions by their last word, and whoever signed or is credited.
public final class NameFinder {
    /// What a name is the name of.
    public enum Type {
        /// A person with a Chinese name.
        PERSON,
        /// A name written by sound: 普拉博沃, 塔吉克斯坦.
        SOUND,
        /// A listed word of three characters or more that names a place, a state or an office.
        WORD,
        /// A firm, school or office, from at most six characters before its last word.
        BODY
    }

    /// A name where it stands; `signed` where it is a byline's or a credit's.
    public record Name(Type type, Passage passage, int start, int end, boolean signed) {
        /// The name.
        public String text() { return passage.text().substring(start, end); }
    }

    private static final WordTable WORDS = Vocabulary.shared();
    /// A vocabulary word more frequent than this is not taken for a person's name without a title before it.
    private static final int COMMON = 118;
    private static final int COMMON_GIVEN = 105;
    private static final Pattern TITLE = Pattern.compile("(?:书记|主席|总理|部长|省长|市长|县长|区长|镇长|乡长|主任|局长|院长|会长|总统|首相|大臣|国王|委员|委员长|代表|记者|通讯员|经理|董事长|校长|教授|队长"
            + "|村民|居民|同志|先生|女士|工程师|研究员|专家|医生|教师|老师|学生|工人|职工|司令|发言人|秘书长|州长|议长|大使|总裁|创始人|站长|所长|科长|处长|厅长|司长|负责人|党员|干部|老板|市民|农民|作者|导演"
            + "|演员|选手|教练|理事长|干事|社长|厂长|行长|馆长|师傅|妻子|丈夫|儿子|女儿|父亲|母亲|元首|常委|政委|将军|摄影|责编|美编|校对|编辑|策划)$");
    private static final Pattern AFTER = Pattern.compile("^(?:说|表示|指出|强调|介绍|认为|主持|出席|会见|告诉|宣布|签署|致|发表|作|一行|同志|先生|女士|总书记|主席|总理|书记|部长|在|对|同|和|与|、|，|。|）|率|今|将|等|率领|分别|首先|参加|应邀|代表|向|任|是|带领|坦言|感慨|回忆|笑着)");
    private static final String BY_SOUND = "阿埃艾爱安奥巴白柏班邦保鲍贝本比彼毕宾波博伯勃布查茨达戴丹道德登邓迪蒂丁东杜顿多厄恩尔法范菲费芬丰弗福夫盖冈高戈格葛古哈海汉豪赫亨胡华惠霍基吉加贾杰金津卡凯坎康考柯科克肯孔库拉莱兰朗劳勒雷里理利莉林琳伦罗洛卢鲁路吕马玛迈麦曼芒毛梅门蒙米密敏明摩莫默木穆纳娜奈南内尼涅宁纽农努诺欧帕潘庞佩彭皮平珀普齐奇契钱乔切琴丘荣茹瑞萨塞赛桑森沙莎山珊尚绍舍申圣施史舒顺斯思松苏孙索塔泰坦汤唐特腾提田廷图托瓦万旺威韦维魏温文翁沃乌伍武西希悉锡夏香肖谢辛欣兴雄休修许逊雅亚延扬耶叶伊依以易因英尤于约泽扎詹珍知治朱卓兹佐·";
    private static final BitSet SOUNDS = new BitSet(Character.MAX_VALUE + 1);

    static {
        BY_SOUND.chars().filter(c -> c != '·').forEach(SOUNDS::set);
    }

    private static final Pattern SOUNDED = Pattern.compile("(?![于以安东平和])[" + BY_SOUND + "]{4,}");
    private static final Pattern LAST_WORD = Pattern.compile("公司|集团|大学|学院|医院|银行|小学|中学|研究院|研究所|实验室|委员会|协会|产业园|开发区|合作社|博物馆|国际机场|体育馆");
    /// Characters that begin what is said of a person, and end no name of three.
    private static final String NO_LAST = "将在说对与和同率今向是的等并也就已还曾会要又从为";
    private static final int BODY_LENGTH = 4;

    private final List<Name> names = new ArrayList<>();

    /// Every name of the edition, as often as it stands there.
    static List<Name> names(Issue issue) {
        return names(issue.passages());
    }

    /// Every name of these texts, as often as it stands there.
    public static List<Name> names(Stream<Passage> passages) {
        NameFinder finder = new NameFinder();
        passages.filter(p -> p.place().part() != Part.MASTHEAD && p.place().part() != Part.ALT_TEXT).forEach(finder::read);
        return finder.names;
    }

    private void read(Passage passage) {
        String text = passage.text();
        boolean signed = passage.place().part() == Part.BYLINE || passage.place().part() == Part.CREDITS || passage.place().part() == Part.PICTURE_CREDIT;
        for (int i = 0; i < text.length(); i++) {
            if (Surnames.isSurname(text.charAt(i)) && begins(passage, i)) {
                person(passage, i, signed);
            }
        }
        words(passage);
        spans(SOUNDED, passage, Type.SOUND, 0);
        spans(LAST_WORD, passage, Type.BODY, BODY_LENGTH);
    }

    /// Whether a word may begin here: one does, or the vocabulary's word (记者李) is a title with a name after it.
    static boolean begins(Passage passage, int at) { return passage.isWordStart(at) || isTitled(passage.text(), at); }

    /// Whether a title stands right before this place.
    static boolean isTitled(String text, int at) { return TITLE.matcher(text.substring(Math.max(0, at - 4), at)).find(); }

    private void person(Passage passage, int at, boolean signed) {
        String text = passage.text();
        for (int length = 3; length >= 2; length--) {
            int end = at + length;
            if (end > text.length() || !isHan(text, at, end) || !passage.isWordStart(end) || length == 3 && NO_LAST.indexOf(text.charAt(end - 1)) >= 0) {
                continue;
            }
            if (EverydayWords.isOne(text.substring(at, at + 2))) {
                continue;
            }
            boolean titled = isTitled(text, at);
            boolean edge = at == 0 || "、，：“（。； 　■".indexOf(text.charAt(at - 1)) >= 0;
            boolean acts = isSpokenOf(text, end);
            int word = WORDS.find(text, at, end);
            boolean ordinary = word >= 0 && WORDS.cost(word) < COMMON || length == 3 && (isCommon(text, at + 1, end) || isCommon(text, at, at + 2));
            if (signed && edge && acts(text, end) || titled || edge && acts && !ordinary) {
                names.add(new Name(Type.PERSON, passage, at, end, signed));
                return;
            }
        }
    }

    private void words(Passage passage) {
        String text = passage.text();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (passage.isWordStart(end)) {
                if (end - start > 2 && isHan(text, start, end) && isPlace(text, start, end) && !EverydayWords.in(text.substring(start, end))) {
                    names.add(new Name(Type.WORD, passage, start, end, false));
                }
                start = end;
            }
        }
    }

    /// Whether what follows is said of a person.
    static boolean isSpokenOf(String text, int end) { return end == text.length() || AFTER.matcher(text.substring(end, Math.min(text.length(), end + 3))).find(); }

    private static boolean isPlace(String text, int start, int end) {
        return "省市县区镇州岛湾河江湖国院部会委局署斯府".indexOf(text.charAt(end - 1)) >= 0 && WORDS.contains(text, start, end)
                || text.chars().skip(start).limit(end - start).allMatch(c -> isSounded((char) c));
    }

    private static boolean isCommon(String text, int from, int to) {
        int word = WORDS.find(text, from, to);
        return word >= 0 && WORDS.cost(word) < COMMON_GIVEN;
    }

    private static boolean acts(String text, int end) { return end == text.length() || CharClass.of(text.charAt(end)) != CharClass.HAN; }

    private static boolean isHan(String text, int from, int to) {
        return text.chars().skip(from).limit(to - from).allMatch(c -> CharClass.of(c) == CharClass.HAN);
    }

    private void spans(Pattern pattern, Passage passage, Type type, int before) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            int start = matcher.start() - before;
            boolean whole = type == Type.BODY || start >= 0 && passage.isWords(start, matcher.end());
            if (start >= 0 && whole && isHan(passage.text().replace('·', '一'), start, matcher.end())) {
                names.add(new Name(type, passage, start, matcher.end(), false));
            }
        }
    }

    /// Whether a character may be part of a name written by sound.
    static boolean isSounded(char c) { return SOUNDS.get(c); }

    /// The names by their text.
    static Map<String, List<Name>> byText(List<Name> names) {
        Map<String, List<Name>> byText = new HashMap<>();
        names.forEach(n -> byText.computeIfAbsent(n.text(), t -> new ArrayList<>()).add(n));
        return byText;
    }
}
