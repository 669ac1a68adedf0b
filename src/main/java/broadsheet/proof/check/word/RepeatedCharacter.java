package broadsheet.proof.check.word;

import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.lexicon.Cutter;
import broadsheet.proof.lexicon.Surnames;
import broadsheet.proof.lexicon.Vocabulary;
import broadsheet.typeset.text.WordTable;
import broadsheet.typeset.text.CharClass;
import java.util.List;
import java.util.function.Consumer;

/// 重字: the same character twice where no word covers both (实实在在 is one) and no two words meet (财政｜政策). A function
/// character, 的的, is certain. Silent for names (沈跃跃), 一个个 and 长得壮壮的.
public final class RepeatedCharacter implements Check.OfPassage {
    static final Rule FUNCTION = new Rule("repeat.function", Kind.REPEAT, Severity.CERTAIN, "《报纸期刊质量管理规定》（2020）附件：多字", "开发区的的企业", "开发区的企业");
    static final Rule OTHER = new Rule("repeat.character", Kind.REPEAT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：多字", "加快发发展", "加快发展");

    private static final WordTable WORDS = Vocabulary.shared();
    private static final String FUNCTION_CHARACTERS = "的在是和与及或被从而也但由把";
    /// Characters that may stand doubled by themselves: 代代传承, 人人有责.
    private static final String FREE = "代人天年月日家户处事时世层步节频纷点件条县乡村镇校厂";
    /// Characters that doubled are a word: 刚刚, 渐渐, 妈妈.
    private static final String DOUBLED = "妈爸爷奶哥姐弟妹叔伯姑舅婶公婆太宝娃星猩蛐蝈饽常往渐慢刚仅纷频屡默悄偷轻深紧牢好稍略早远大多满高足整个人天年月日处事时家户样种层步节代句字条件点滴口茫滔源遥"
        + "欣洋堂朗蒸熠郁葱绵皑翩彬谆孜兢津脉沉苦切喃冉袅殷拳团圈圆重历累比白连恰恰明暗快细短长微淡浓厚薄热暖凉冷干净静低平直弯甜美胖瘦小老嫩绿红黄蓝青黑亮闪晶哈呵嘿嘻哗啦潺淙汪咚叮当呼嗖啪轰隆咕噜统通独单每等爽乖棒匆忙急惶恹奄念耿"
        + "历寥落落靡萋凄戚怏惴惺惶姗珊婷亭楚苍莽荡浩渺蒙濛朦迢漫巍岌岿峨芸莘济谢看听想说试走问谈聊坐歇瞧尝笑唱跳读写练比算数查谁某馍粑奶狒球泡毛豆丝片块堆群排座朵枝盏声阵次回趟遍番面方头身手眼心口缕线珠窝坑洞沟格框网泪斑痕道行对双生世夜朝晚融涓潺一泪淅汩盈袅斑粼洒喋耸坦源诺勤恳恳兢昭赫烈颤闷呆痴悠泱苒衮熙攘蠢跃跃";
    /// How many characters on each side are weighed.
    private static final int REACH = 6;
    /// How much more probable (in −10 ln) the text without one of the two must be before two meeting words are doubted.
    private static final int DOUBT = 95;

    @Override
    public List<Rule> rules() { return List.of(FUNCTION, OTHER); }

    @Override
    public void check(Passage passage, Consumer<Finding> found) {
        String text = passage.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c != text.charAt(i + 1) || !isHan(text, i) || isCovered(passage, i)) {
                continue;
            }
            if (FUNCTION_CHARACTERS.indexOf(c) >= 0 && passage.isWords(i, i + 1)) {
                found.accept(passage.finding(FUNCTION, i, i + 2, String.valueOf(c)));
            } else if (!isFree(passage, i) && !isOffice(text, i) && !meeting(text, i + 1)) {
                found.accept(passage.finding(OTHER, i, i + 2, String.valueOf(c)));
            }
        }
    }

    /// Whether a word of three characters or more has both, or a word that is nothing but the two and is a known one.
    private static boolean isCovered(Passage passage, int at) {
        boolean pair = passage.isWords(at, at + 2);
        return !passage.isWordStart(at + 1) && (!pair || DOUBLED.indexOf(passage.text().charAt(at)) >= 0);
    }

    private static boolean isHan(String text, int at) { return at >= 0 && at < text.length() && CharClass.of(text.charAt(at)) == CharClass.HAN; }

    /// 该州州长, 我国国内: a kind of place after a word that points at it, then a word that begins with it.
    private static boolean isOffice(String text, int at) {
        return at > 0 && "该本全各两我".indexOf(text.charAt(at - 1)) >= 0 && "州国省市县区镇乡村院部局校厂所".indexOf(text.charAt(at)) >= 0 && beginsWord(text, at + 1);
    }

    private static boolean isFree(Passage passage, int at) {
        String text = passage.text();
        boolean alone = passage.isWordStart(at);
        boolean word = WORDS.contains(text, at - 1, at + 1) || WORDS.contains(text, at + 1, at + 3);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        return alone && (before == '一' || !word && FREE.indexOf(text.charAt(at)) >= 0 || after == '的' || after == '地'
                || Surnames.isSurname(before) && passage.isWordStart(at - 1));
    }

    /// Whether a word ends at `middle` and another begins there, and the text would be no better without one of the two characters.
    private static boolean meeting(String text, int middle) {
        return endsWord(text, middle) && beginsWord(text, middle) && gain(text, middle) < DOUBT;
    }

    private static boolean endsWord(String text, int end) {
        for (int length = 2; length <= WORDS.longest(); length++) {
            if (WORDS.contains(text, end - length, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String text, int start) {
        for (int length = 2; length <= WORDS.longest(); length++) {
            if (WORDS.contains(text, start, start + length)) {
                return true;
            }
        }
        return false;
    }

    private static int gain(String text, int middle) {
        int from = middle;
        while (isHan(text, from - 1) && middle - from < REACH) {
            from--;
        }
        int to = middle;
        while (isHan(text, to) && to - middle < REACH) {
            to++;
        }
        return Cutter.cost(text.substring(from, to)) - Cutter.cost(text.substring(from, middle - 1) + text.substring(middle, to));
    }
}
