package broadsheet.typeset.text;

/// What a character is to the line: its class in the rule table (`typesetting.md` §1.1; CLREQ §3.1.1, GB/T 15834-2011).
public enum CharClass {
    /// 汉字 and kana: one em, breakable on both sides.
    HAN,
    /// ， 、 ； ：
    STOP_INNER,
    /// 。 ． ？ ！
    STOP_END,
    /// Closing brackets and quotation marks of full width.
    CLOSE,
    /// Opening brackets and quotation marks of full width.
    OPEN,
    /// · ‧ ・ between the parts of a name.
    MID,
    /// A single — or –, and ～: joins, never begins a line.
    CONNECT,
    /// / ／
    SOLIDUS,
    /// —— two em in one piece.
    DASH,
    /// …… two em in one piece.
    ELLIPSIS,
    /// A decimal digit of any script.
    DIGIT,
    /// Letters of alphabets and syllabaries other than kana.
    LETTER,
    /// ¥ $ # №: stays with what follows.
    PREFIX,
    /// % ‰ ° ℃: stays with what stands before.
    POSTFIX,
    /// . , ; : ! ? of Latin text.
    LATIN_STOP,
    /// ) ] } and Latin closing quotation marks.
    LATIN_CLOSE,
    /// ( [ { and Latin opening quotation marks.
    LATIN_OPEN,
    /// Word space, tabulator, ideographic space: vanishes at a line's end.
    SPACE,
    /// A space where no line may end.
    HARD_SPACE,
    /// A forced break.
    BREAK,
    /// Drawn over the character before.
    COMBINING,
    /// Controls the shaping of text and has no picture: joiners, direction marks, soft hyphen.
    FORMAT,
    /// A control character that has no business in text: shown as a box.
    CONTROL,
    /// Everything else: symbols, circled figures, emoji.
    OTHER;

    private static final CharClass[] VALUES = values();
    private static final byte[] BASIC = new byte[0x10000];

    static {
        for (int c = 0; c < BASIC.length; c++) {
            BASIC[c] = (byte) general(c).ordinal();
        }
        put(STOP_INNER, "，、；：");
        put(STOP_END, "。．？！｡");
        put(CLOSE, "”’）」』》〉】〗〕］｝〙〛｠");
        put(OPEN, "“‘（「『《〈【〖〔［｛〘〚｟");
        put(MID, "·・‧•");
        put(CONNECT, "–～~");
        put(SOLIDUS, "/／");
        put(DASH, "—⸺⸻―");
        put(ELLIPSIS, "…⋯");
        put(PREFIX, "¥￥$€£＄￡#＃№@＠§+±＋−");
        put(POSTFIX, "%％‰‱°℃℉′″₫¢㎡㎥㎞㎏");
        put(LATIN_STOP, ".,;:!?");
        put(LATIN_CLOSE, ")]}»›");
        put(LATIN_OPEN, "([{«‹");
        put(SPACE, " \t\u3000\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f");
        put(HARD_SPACE, "\u00a0\u202f\u2007");
        put(BREAK, "\n\u2028\u2029\u000b\u000c\u0085\r");
    }

    /// The class of a character by itself; quotation marks and dashes may change by their neighbours ([Analyser]).
    public static CharClass of(int codePoint) {
        return codePoint < BASIC.length ? VALUES[BASIC[codePoint]] : general(codePoint);
    }

    /// The class with this ordinal.
    static CharClass at(int ordinal) { return VALUES[ordinal]; }

    /// Whether the mark's frame is one em of which half is blank.
    boolean isFullWidthMark() { return this == STOP_INNER || this == STOP_END || this == CLOSE || this == OPEN; }

    /// Whether Han next to it takes the Han–Latin gap.
    boolean isAlphanumeric() { return this == DIGIT || this == LETTER || this == POSTFIX || this == PREFIX; }

    private static void put(CharClass type, String characters) {
        characters.chars().forEach(c -> BASIC[c] = (byte) type.ordinal());
    }

    private static CharClass general(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> COMBINING;
            case Character.FORMAT -> FORMAT;
            case Character.CONTROL, Character.SURROGATE -> CONTROL;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER, Character.LETTER_NUMBER -> isHan(c) ? HAN : LETTER;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER -> LETTER;
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.OTHER_SYMBOL -> isHan(c) ? HAN : OTHER;
            default -> OTHER;
        };
    }

    private static boolean isHan(int c) {
        return c >= 0x2E80 && c <= 0x31FF && c != 0x3000 && !(c >= 0x3130 && c <= 0x318F)
            || c >= 0x3200 && c <= 0xA4CF || c >= 0xF900 && c <= 0xFAFF || c >= 0x20000 && c <= 0x3FFFD || c >= 0x1B000 && c <= 0x1B2FF;
    }
}
