package broadsheet.proof.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Changes a share of a text's characters and knows where every old character went.
///
/// Of ten changes six replace, two delete, two insert a character. The characters come from the text itself, as misprints do.
final class TextMutator {
    private final int[] old;
    private final List<Integer> fresh = new ArrayList<>();
    /// Where the image of each old character begins and ends in the new text.
    private final int[] starts;
    private final int[] ends;

    TextMutator(String text, double share, Random random) {
        old = text.codePoints().toArray();
        starts = new int[old.length + 1];
        ends = new int[old.length + 1];
        for (int i = 0; i < old.length; i++) {
            boolean changed = random.nextDouble() < share;
            int kind = changed ? random.nextInt(10) : -1;
            if (kind >= 8) {
                fresh.add(any(random));
            }
            starts[i] = fresh.size();
            if (kind >= 0 && kind < 6) {
                fresh.add(any(random));
            } else if (kind < 0 || kind >= 8) {
                fresh.add(old[i]);
            }
            ends[i] = fresh.size();
        }
        starts[old.length] = fresh.size();
        ends[old.length] = fresh.size();
    }

    private int any(Random random) { return old[random.nextInt(old.length)]; }

    String text() { return new String(fresh.stream().mapToInt(Integer::intValue).toArray(), 0, fresh.size()); }

    /// Whether a boundary found in the new text is the old one: anywhere between the images of the characters on its two sides.
    boolean isBoundary(int oldOffset, int newOffset) {
        int low = oldOffset == 0 ? 0 : ends[oldOffset - 1];
        return low <= newOffset && newOffset <= starts[oldOffset];
    }

    /// Whether an offset is one character off at most: of two equal characters side by side nobody can say which one was taken out.
    boolean isNear(int oldOffset, int newOffset) { return Math.abs(starts[oldOffset] - newOffset) <= 1; }

    /// The old stretch's words in the new text, without what was inserted at its ends.
    String words(int from, int to) {
        int start = starts[from];
        int end = to == from ? start : Math.max(start, ends[to - 1]);
        return new String(fresh.stream().skip(start).limit(end - start).mapToInt(Integer::intValue).toArray(), 0, end - start);
    }
}
