package broadsheet.proof.mark;

import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.samples.SmallEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Marks on articles, the articles changed by a [TextMutator], and how many marks are found where they belong.
final class RelocatorMeasure {
    private int right;
    private int wrong;
    private int orphans;
    private final List<String> samples = new ArrayList<>();

    /// Marks a number of stretches of one article and looks for them in the changed one.
    ///
    /// @param share of the characters that are changed
    void article(String headline, List<String> paragraphs, double share, int marks, Random random) {
        List<TextMutator> changed = paragraphs.stream().map(p -> new TextMutator(p, share, random)).toList();
        int shift = random.nextInt(3);
        List<String> fresh = new ArrayList<>(changed.stream().map(TextMutator::text).toList());
        for (int i = 0; i < shift; i++) {
            fresh.addFirst("本报讯（记者 某某）新加的第" + i + "段，前文所无。");
        }
        Edition corrected = new SmallEdition().article("a", headline, fresh).build();
        Relocator relocator = new Relocator(corrected);
        for (int i = 0; i < marks; i++) {
            int block = random.nextInt(paragraphs.size());
            String text = paragraphs.get(block);
            int length = text.codePointCount(0, text.length());
            if (length == 0) {
                continue;
            }
            int start = random.nextInt(length);
            int end = Math.min(length, start + random.nextInt(9));
            Anchor.OfText anchor = Anchor.of(text, Place.body("a", block).span(start, end));
            judge(relocator.find(anchor), new Truth(changed.get(block), block + shift, start, end), anchor);
        }
    }

    private record Truth(TextMutator text, int block, int start, int end) {
        boolean isRight(Relocated.Text found) {
            Span span = found.span();
            return span.place().equals(Place.body("a", block)) && (text.isBoundary(start, span.start()) && text.isBoundary(end, span.end())
                    || found.words().equals(text.words(start, end)) && text.isNear(start, span.start()));
        }
    }

    private void judge(Relocated found, Truth truth, Anchor.OfText anchor) {
        switch (found) {
            case Relocated.Text text when truth.isRight(text) -> right++;
            case Relocated.Text text -> {
                wrong++;
                samples.add(anchor.before() + "[" + anchor.quote() + "]" + anchor.after() + " → " + text.span() + " “" + text.words() + "”, not “"
                        + truth.text().words(truth.start(), truth.end()) + "”");
            }
            case Relocated.Picture picture -> throw new AssertionError(picture);
            case Relocated.Orphan orphan -> orphans++;
        }
    }

    int marks() { return right + wrong + orphans; }

    int orphans() { return orphans; }

    double rightly() { return (double) right / marks(); }

    List<String> samples() { return samples; }

    @Override
    public String toString() {
        return "%,d marks: %.2f %% re-anchored rightly, %d wrongly, %d listed as orphans".formatted(marks(), 100 * rightly(), wrong, orphans);
    }
}
