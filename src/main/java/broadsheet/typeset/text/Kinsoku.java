package broadsheet.typeset.text;

/// 避头尾: which characters may not begin or end a line (CLREQ §3.1.4 level “GB”, and the ASCII marks with them).
public final class Kinsoku {
    private static final boolean[] NO_START = table("，、；：！？．。｡”’）」』》〉】〗〕］｝〙〛｠·・‧•–～~／/%％‰‱°℃℉′″₫!?,.:;)]}»›"
        + "々〻ーゝゞヽヾ-‐");
    private static final boolean[] NO_END = table("“‘（「『《〈【〖〔［｛〘〚｟([{«‹￥¥$＄€£#＃№§/／");

    private Kinsoku() { }

    /// Whether no line may begin with it.
    public static boolean forbidsStart(int codePoint) { return codePoint < NO_START.length && NO_START[codePoint]; }

    /// Whether no line may end with it.
    public static boolean forbidsEnd(int codePoint) { return codePoint < NO_END.length && NO_END[codePoint]; }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[0x10000];
        characters.chars().forEach(c -> table[c] = true);
        return table;
    }
}
