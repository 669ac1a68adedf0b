package broadsheet.proof.lexicon;

/// How much better a stretch of Chinese would read with a known name or word in the place of what is printed. Safe for any thread.
public final class Surprise {
    /// So many characters on each side are weighed together with the stretch: words begin and end among them.
    private static final int REACH = 6;

    private Surprise() { }

    /// The cost of what is printed less the cost of what is meant, in −10 ln of probability: > 0 where what is printed is the less probable
    /// by so much.
    ///
    /// @param from  of the printed stretch, in UTF-16 units
    /// @param to    after it
    /// @param meant the cost of what is meant, as one word
    public static int of(String text, int from, int to, int meant) {
        int start = from;
        while (start > 0 && from - start < REACH && isHan(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < REACH && isHan(text.charAt(end))) {
            end++;
        }
        return Cutter.cost(text.substring(start, end)) - Cutter.cost(text.substring(start, from)) - meant - Cutter.cost(text.substring(to, end));
    }

    private static boolean isHan(char c) { return c >= 0x3400 && c <= 0x9FFF || c == '〇'; }
}
