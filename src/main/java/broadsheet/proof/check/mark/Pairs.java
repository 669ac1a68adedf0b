package broadsheet.proof.check.mark;

import broadsheet.edition.Part;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Kind;
import broadsheet.proof.Passage;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.Story;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// 成对标点: every “ ‘ 《 （ 「 『 【 is closed in its paragraph, in order. A quotation that runs over several paragraphs opens
/// each of them and closes the last (GB/T 15834-2011 4.8.3.6); `1）` at a list item's head stands alone.
public final class Pairs implements Check.OfStory {
    static final Rule OPEN = new Rule("mark.unclosed", Kind.MARK, Severity.CERTAIN, "GB/T 15834-2011 4.8、4.9、4.15", "他说：“来了。", "他说：“来了。”");
    static final Rule CLOSE = new Rule("mark.unopened", Kind.MARK, Severity.CERTAIN, "GB/T 15834-2011 4.8、4.9、4.15", "五星党支部”", "“五星党支部”");

    private static final String OPENERS = "“‘《（(「『【〈〔";
    private static final String CLOSERS = "”’》）)」』】〉〕";

    @Override
    public List<Rule> rules() { return List.of(OPEN, CLOSE); }

    @Override
    public void check(Story story, Consumer<Finding> found) {
        List<Passage> passages = story.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage next = i + 1 < passages.size() ? passages.get(i + 1) : passages.get(i);
            check(passages.get(i), next, found);
        }
    }

    private static void check(Passage passage, Passage next, Consumer<Finding> found) {
        String text = passage.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0 && !isApostrophe(text, i)) {
                open.push(i);
            } else if (CLOSERS.indexOf(c) >= 0 && !isApostrophe(text, i)) {
                close(passage, open, i, found);
            }
        }
        while (!open.isEmpty()) {
            int at = open.removeLast();
            if (!goesOn(passage, at, next)) {
                found.accept(unclosed(passage, at));
            }
        }
    }

    private static void close(Passage passage, Deque<Integer> open, int at, Consumer<Finding> found) {
        String text = passage.text();
        int wanted = pair(text.charAt(at), CLOSERS);
        if (open.stream().noneMatch(o -> pair(text.charAt(o), OPENERS) == wanted)) {
            if (!isItemNumber(text, at)) {
                found.accept(passage.finding(CLOSE, at, at + 1));
            }
            return;
        }
        while (!open.isEmpty()) {
            int last = open.pop();
            if (pair(text.charAt(last), OPENERS) == wanted) {
                return;
            }
            found.accept(unclosed(passage, last));
        }
    }

    private static Finding unclosed(Passage passage, int at) {
        String closer = CLOSERS.substring(OPENERS.indexOf(passage.text().charAt(at))).substring(0, 1);
        return passage.finding(OPEN, at, at + 1, List.of(), List.of(closer), List.of());
    }

    /// （ and ( are one pair here: that one of them is narrow is another rule's.
    private static int pair(char mark, String marks) {
        char wide = mark == '(' ? '（' : mark == ')' ? '）' : mark;
        return marks.indexOf(wide);
    }

    /// ’ in It’s and ’ before the figures of a decade.
    private static boolean isApostrophe(String text, int at) {
        char c = text.charAt(at);
        if (c != '’' && c != '‘') {
            return false;
        }
        boolean before = at > 0 && isLatin(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && isLatin(text.charAt(at + 1));
        return before && after;
    }

    private static boolean isLatin(char c) { return c < 0x250 && Character.isLetterOrDigit(c); }

    /// `1）`, `（` being left out: the bracket of an item's number.
    private static boolean isItemNumber(String text, int at) {
        int from = at;
        while (from > 0 && (isLatin(text.charAt(from - 1)) || "一二三四五六七八九十".indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        boolean head = from == 0 || "。；：\n ".indexOf(text.charAt(from - 1)) >= 0;
        return "）)".indexOf(text.charAt(at)) >= 0 && from < at && at - from <= 3 && head;
    }

    private static boolean goesOn(Passage passage, int at, Passage next) {
        char mark = passage.text().charAt(at);
        boolean head = at == 0 || "：，。；".indexOf(passage.text().charAt(at - 1)) >= 0;
        return (mark == '“' || mark == '‘' || mark == '「') && head && next != passage && passage.place().part() == Part.BODY
                && next.place().part() == Part.BODY && next.text().charAt(0) == mark;
    }
}
