package broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A term of Latin letters read as pinyin: every character of the text gives its first letter, its whole syllable, or (zh, ch,
/// sh) its two-letter initial; the last one may be cut short while it is being typed. At least two characters must match, one
/// of them Han. `kfq`, `kaifaqu` and `kaifq` all find 开发区.
final class PinyinNeedle {
    private static final int LONGEST_SYLLABLE = 6;
    private static final int LONGEST = 60;

    private final String letters;
    private final Readings readings = Readings.standard();

    private PinyinNeedle(String letters) {
        this.letters = letters;
    }

    /// The needle for a folded term; null where it is no pinyin (it must be 2 … 60 letters a to z).
    static @Nullable PinyinNeedle of(String folded) {
        return folded.length() >= 2 && folded.length() <= LONGEST && folded.chars().allMatch(c -> c >= 'a' && c <= 'z') ? new PinyinNeedle(folded) : null;
    }

    /// The end (exclusive) of the match that begins at `start` of the text, or −1.
    int matchAt(PackedText.Reader text, int start, int limit) {
        char first = text.charAt(start);
        return first == 0 ? -1 : step(text, start, limit, 0, 0, false);
    }

    private int step(PackedText.Reader text, int at, int limit, int done, int matched, boolean han) {
        if (done == letters.length()) {
            return matched >= 2 && han ? at : -1;
        }
        if (at >= limit) {
            return -1;
        }
        char c = text.charAt(at);
        boolean isHan = han || c > 'z';
        for (String reading : readings.of(c)) {
            for (int taken : steps(reading, done)) {
                int end = step(text, at + 1, limit, done + taken, matched + 1, isHan);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    /// How many letters of the needle a character read so may take from position `done`, the most first.
    private List<Integer> steps(String reading, int done) {
        int common = 0;
        int most = Math.min(reading.length(), letters.length() - done);
        while (common < most && reading.charAt(common) == letters.charAt(done + common)) {
            common++;
        }
        if (common == 0) {
            return List.of();
        }
        List<Integer> steps = new ArrayList<>(3);
        if (common == reading.length() || done + common == letters.length()) {
            steps.add(common);
        }
        if (common >= 2 && reading.charAt(1) == 'h' && !steps.contains(2)) {
            steps.add(2);
        }
        if (!steps.contains(1)) {
            steps.add(1);
        }
        return steps;
    }

    /// The letters the second character may begin with, given that the first begins with the first letter: every article that
    /// matches has such a pair of neighbours in its head, which is what the store's signatures know.
    List<Character> secondLetters() {
        TreeSet<Character> seconds = new TreeSet<>();
        for (int i = 1; i < Math.min(letters.length(), LONGEST_SYLLABLE + 1); i++) {
            seconds.add(letters.charAt(i));
        }
        return List.copyOf(seconds);
    }

    char firstLetter() { return letters.charAt(0); }
}
