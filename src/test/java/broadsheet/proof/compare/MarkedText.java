package broadsheet.proof.compare;

import broadsheet.edition.Place;
import broadsheet.proof.compare.Outcome.Verdict;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A paragraph with marks, and the paragraph of the next edition in which each mark was carried out, left or bungled.
final class MarkedText {
    private static final int APART = 11;
    private static final String INK = "甲乙丙丁戊己庚辛壬癸";

    private final String before;
    private final StringBuilder after = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Verdict> truth = new ArrayList<>();

    MarkedText(String text, Random random) {
        before = text;
        int at = 0;
        for (int start = 3; start + 6 < text.length(); start += APART + random.nextInt(5)) {
            after.append(text, at, start);
            Sign sign = List.of(Sign.DELETE, Sign.INSERT, Sign.REPLACE).get(random.nextInt(3));
            int end = sign == Sign.INSERT ? start : start + 1 + random.nextInt(4);
            String quote = text.substring(start, end);
            String asked = sign == Sign.DELETE ? "" : ink(random, 1 + random.nextInt(3), 0);
            Verdict verdict = List.of(Verdict.DONE, Verdict.NOT_DONE, Verdict.WRONG).get(random.nextInt(3));
            after.append(switch (verdict) {
                case DONE -> asked;
                case NOT_DONE -> quote;
                case WRONG, LOST, LOOK -> ink(random, 1 + random.nextInt(3), 5);
            });
            marks.add(Mark.of(Anchor.of(text, Place.body("a", 0).span(start, end)), sign, asked, "", Stage.FIRST, "李", Instant.EPOCH));
            truth.add(verdict);
            at = end;
        }
        after.append(text.substring(at));
    }

    private static String ink(Random random, int length, int from) {
        StringBuilder words = new StringBuilder();
        random.ints(length, from, from + 5).forEach(i -> words.append(INK.charAt(i)));
        return words.toString();
    }

    String before() { return before; }

    String after() { return after.toString(); }

    List<Mark> marks() { return marks; }

    List<Verdict> truth() { return truth; }
}
