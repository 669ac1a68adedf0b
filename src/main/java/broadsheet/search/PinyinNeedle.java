package broadsheet.search;

import org.jspecify.annotations.Nullable;

/// A term of Latin letters read as pinyin: every character of the text gives its first letter, its whole syllable, or (zh, ch,
/// sh) its two-letter initial; the last one may be cut short while it is being typed. At least two characters must match, one
/// of them Han. `kfq`, `kaifaqu` and `kaifq` all find 开发区. Immutable.
final class PinyinNeedle {
    private static final int LONGEST = 60;

    private final String letters;
    private final Readings readings = Readings.standard();

    private PinyinNeedle(String letters) {
        this.letters = letters;
    }

    /// The needle for a folded term; null where it is no pinyin (it must be 2 … 60 letters a to z).
    static @Nullable PinyinNeedle of(String folded) {
        return folded.length() >= 2 && folded.length() <= LONGEST && folded.chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? new PinyinNeedle(folded) : null;
    }

    int length() { return letters.length(); }

    char letter(int index) { return letters.charAt(index); }

    /// Whether one character may take the letters from `from` to before `to`.
    boolean mayTake(int from, int to) {
        return to == from + 1 || twoLetterInitial(from, to) || readings.isSyllable(letters.substring(from, to));
    }

    /// Whether one character may take all letters from `from` on.
    boolean mayEnd(int from) { return readings.isPrefix(letters.substring(from)); }

    private boolean twoLetterInitial(int from, int to) {
        return to == from + 2 && letters.charAt(from + 1) == 'h' && "zcs".indexOf(letters.charAt(from)) >= 0;
    }

    /// The end (exclusive) of the match that begins at `start` of the text, or −1.
    int matchAt(PackedText.Reader text, int start, int limit) { return step(text, start, limit, 0, 0, false); }

    private int step(PackedText.Reader text, int at, int limit, int done, int matched, boolean han) {
        if (done == letters.length()) {
            return matched >= 2 && han ? at : -1;
        }
        if (at >= limit) {
            return -1;
        }
        char c = text.charAt(at);
        if ((readings.initials(c) & 1 << letters.charAt(done) - 'a') == 0) {
            return -1;
        }
        boolean isHan = han || c > 'z';
        for (String reading : readings.of(c)) {
            for (int taken = common(reading, done); taken > 0; taken--) {
                if (fits(reading, done, taken)) {
                    int end = step(text, at + 1, limit, done + taken, matched + 1, isHan);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
        }
        return -1;
    }

    private int common(String reading, int done) {
        int common = 0;
        int most = Math.min(reading.length(), letters.length() - done);
        while (common < most && reading.charAt(common) == letters.charAt(done + common)) {
            common++;
        }
        return common;
    }

    private boolean fits(String reading, int done, int taken) {
        return taken == 1 || taken == reading.length() || done + taken == letters.length()
                || taken == 2 && twoLetterInitial(done, done + 2);
    }
}
