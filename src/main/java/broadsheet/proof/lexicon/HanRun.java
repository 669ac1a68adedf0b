package broadsheet.proof.lexicon;

import broadsheet.typeset.text.CharClass;
import java.util.function.Consumer;

/// An unbroken run of Han characters in a text.
///
/// @param from its first character, in UTF-16 units
/// @param to   after its last
public record HanRun(int from, int to) {
    /// The run that has the character at `at`; empty where that is none.
    public static HanRun around(String text, int at) {
        int from = at;
        while (from > 0 && isHan(text, from - 1)) {
            from--;
        }
        int to = at;
        while (to < text.length() && isHan(text, to)) {
            to++;
        }
        return new HanRun(from, to);
    }

    /// Tells every run of a text, in its order.
    public static void each(String text, Consumer<HanRun> found) {
        int at = 0;
        while (at < text.length()) {
            if (isHan(text, at)) {
                HanRun run = around(text, at);
                found.accept(run);
                at = run.to();
            } else {
                at++;
            }
        }
    }

    /// How many characters it has.
    public int length() { return to - from; }

    /// Whether this is a Han character.
    public static boolean isHan(char c) { return CharClass.of(c) == CharClass.HAN; }

    /// Whether all of these are Han characters.
    public static boolean isHan(String text) { return text.chars().allMatch(c -> isHan((char) c)); }

    private static boolean isHan(String text, int at) { return isHan(text.charAt(at)); }
}
