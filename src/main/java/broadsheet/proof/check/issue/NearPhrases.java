package broadsheet.proof.check.issue;

import broadsheet.edition.Span;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Issue;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.check.issue.PhraseIndex.Variant;
import broadsheet.proof.lexicon.WordLattice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// 语句疑误: a character in the place of the one that the edition prints elsewhere between the same words, and that makes no sense there:
/// 世湾气象中心, 中央纪律检全委员会. At least five characters around it are the same as elsewhere; the character belongs to no word as the text is
/// cut; and the words would be the more probable, by the pairs of words, with the other one.
public final class NearPhrases implements Check.OfEdition {
    static final Rule RULE = new Rule("agreement.phrase", Kind.AGREEMENT, Severity.QUERY, "《报纸期刊质量管理规定》（2020）附件：错字、别字", "", "");

    /// How much more probable it must be with the other character (−10 ln), and where more of the words around are the same.
    private static final int DOUBT = 45;
    private static final int DOUBT_ALIKE = 25;
    /// In so many rows of four characters around it the words are the same.
    private static final int ENOUGH = 2;
    private static final int ALIKE = 4;
    /// As far as words around it are weighed.
    private static final int REACH = 10;
    /// What tells things of one kind apart: one of them in the place of another is no fault.
    private static final List<String> TELLING = List.of("〇一二三四五六七八九十百千万亿两几多第零", "东南西北中上下前后左右内外", "年月日时分秒届次期号", "省市县区州镇乡村", "甲乙丙丁男女父母新老大小",
            "中美英法德俄日韩朝越泰印伊巴以乌匈埃加古澳欧", "的地得了着过是在与和及或为对向从把被也都将");

    @Override
    public List<Rule> rules() { return List.of(RULE); }

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        PhraseIndex index = new PhraseIndex(issue.passages().filter(EditionNames::isRead).toList());
        index.variants(ENOUGH).stream().filter(v -> isMeant(v, index)).forEach(v -> report(v, found));
    }

    private static boolean isMeant(Variant variant, PhraseIndex index) {
        String text = variant.passage().text();
        int at = variant.at();
        boolean told = TELLING.stream().anyMatch(set -> set.indexOf(text.charAt(at)) >= 0 && set.indexOf(variant.meant()) >= 0);
        if (told || EverydayWords.isOne(String.valueOf(variant.meant())) || !variant.passage().isWords(at, at + 1) || index.isUsual(variant.passage(), at)) {
            return false;
        }
        return gain(text, at, variant.meant()) >= (variant.rows() >= ALIKE ? DOUBT_ALIKE : DOUBT);
    }

    private static int gain(String text, int at, char meant) {
        int from = at;
        while (from > 0 && at - from < REACH && PhraseIndex.isHan(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && to - at <= REACH && PhraseIndex.isHan(text.charAt(to))) {
            to++;
        }
        return WordLattice.cost(text.substring(from, to)) - WordLattice.cost(text.substring(from, at) + meant + text.substring(at + 1, to));
    }

    /// Quotes the character with its neighbours: by itself it says nothing.
    private static void report(Variant variant, Consumer<Finding> found) {
        String text = variant.passage().text();
        int at = variant.at();
        int from = at > 0 && PhraseIndex.isHan(text.charAt(at - 1)) ? at - 1 : at;
        int to = at + 1 < text.length() && PhraseIndex.isHan(text.charAt(at + 1)) ? at + 2 : at + 1;
        String meant = text.substring(from, at) + variant.meant() + text.substring(at + 1, to);
        List<Span> elsewhere = Optional.of(variant.elsewhere()).stream().toList();
        found.accept(variant.passage().finding(RULE, from, to, List.of(meant), List.of(meant), elsewhere));
    }
}
