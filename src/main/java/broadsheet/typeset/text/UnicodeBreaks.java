package broadsheet.typeset.text;

import static broadsheet.typeset.text.LineBreakClass.*;

import java.util.EnumSet;
import java.util.Set;

/// Where a line may end by the Unicode Line Breaking Algorithm: UAX #14 of Unicode 15.0, all rules, with numbers as in its Example 7 of
/// §8.2 (which is what Unicode's own LineBreakTest takes for granted). What the engine does otherwise is in [BreakRules].
final class UnicodeBreaks {
    private static final Set<LineBreakClass> LETTERS = EnumSet.of(AL, HL);
    private static final Set<LineBreakClass> HARD = EnumSet.of(BK, CR, LF, NL);
    private static final Set<LineBreakClass> HANGUL = EnumSet.of(JL, JV, JT, H2, H3);
    private static final Set<LineBreakClass> CLOSING = EnumSet.of(CL, CP, CPW);
    private static final Set<LineBreakClass> NOT_BEFORE = EnumSet.of(CL, CP, CPW, EX, IS, SY);
    private static final Set<LineBreakClass> PICTURES = EnumSet.of(ID, EB, EM);

    private final String text;
    private final boolean[] breaks;
    /// Class of the character before the boundary, marks joined to their base; what stood before spaces; how far into a number.
    private LineBreakClass before = BK;
    private LineBreakClass beforeSpaces = BK;
    private LineBreakClass raw = BK;
    private LineBreakClass beforeThat = BK;
    private int baseCodePoint;
    private boolean number;
    private boolean numberClosed;
    private int flags;
    private boolean digitFollows;

    private UnicodeBreaks(String text) {
        this.text = text;
        this.breaks = new boolean[text.length() + 1];
    }

    /// Whether a line may end before each UTF-16 unit of the text; never before the first, always after the last.
    static boolean[] of(String text) { return new UnicodeBreaks(text).run(); }

    private boolean[] run() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            LineBreakClass type = LineBreakClass.of(codePoint);
            int after = at + Character.charCount(codePoint);
            digitFollows = after < text.length() && LineBreakClass.of(text.codePointAt(after)) == NU;
            if (at > 0) {
                breaks[at] = isBreak(type);
            }
            step(type, codePoint, at == 0);
            at = after;
        }
        breaks[text.length()] = !text.isEmpty();
        return breaks;
    }

    /// Takes the character in: LB9 and LB10 decide whether it joins what stands before.
    private void step(LineBreakClass type, int codePoint, boolean first) {
        boolean mark = type == CM || type == ZWJ;
        boolean joins = mark && !first && !HARD.contains(before) && before != SP && before != ZW;
        raw = type;
        if (joins) {
            return;
        }
        LineBreakClass now = mark ? AL : type;
        flags = now == RI && before == RI ? flags + 1 : now == RI ? 1 : 0;
        takeNumber(now);
        beforeThat = before;
        before = now;
        baseCodePoint = codePoint;
        if (now != SP) {
            beforeSpaces = now;
        }
    }

    private void takeNumber(LineBreakClass now) {
        if (now == NU) {
            number = true;
            numberClosed = false;
        } else if (number && !numberClosed && CLOSING.contains(now)) {
            numberClosed = true;
        } else if (!number || numberClosed || now != SY && now != IS) {
            number = false;
            numberClosed = false;
        }
    }

    private boolean isBreak(LineBreakClass next) {
        if (HARD.contains(before)) {
            return !(before == CR && next == LF);
        }
        if (HARD.contains(next) || next == SP || next == ZW) {
            return false;
        }
        if (beforeSpaces == ZW && (before == ZW || before == SP)) {
            return true;
        }
        if (raw == ZWJ || (next == CM || next == ZWJ) && before != SP) {
            return false;
        }
        LineBreakClass now = next == CM || next == ZWJ ? AL : next;
        return !isGlued(now) && (before == SP || !isHeld(now));
    }

    /// LB11–LB17: what holds even where a space stands between, or comes before the rule of the space.
    private boolean isGlued(LineBreakClass next) {
        if (next == WJ || before == WJ || before == GL) {
            return true;
        }
        if (next == GL && before != SP && before != BA && before != HY) {
            return true;
        }
        if (NOT_BEFORE.contains(next) || beforeSpaces == OP || beforeSpaces == OPW) {
            return true;
        }
        return beforeSpaces == QU && (next == OP || next == OPW) || CLOSING.contains(beforeSpaces) && next == NS
            || beforeSpaces == B2 && next == B2;
    }

    /// LB19–LB30b: pairs that stay together with nothing between them.
    private boolean isHeld(LineBreakClass next) {
        if (next == QU || before == QU) {
            return true;
        }
        if (next == CB || before == CB) {
            return false;
        }
        if (next == BA || next == HY || next == NS || before == BB || next == IN) {
            return true;
        }
        if (beforeThat == HL && (before == HY || before == BA) || before == SY && next == HL) {
            return true;
        }
        return isWord(next) || isNumber(next) || isHangul(next) || isPicture(next);
    }

    private boolean isWord(LineBreakClass next) {
        boolean letterBefore = LETTERS.contains(before);
        boolean letterNext = LETTERS.contains(next);
        if (letterBefore && (letterNext || next == NU || next == PR || next == PO || next == OP)) {
            return true;
        }
        if (letterNext && (before == NU || before == PR || before == PO || before == IS || before == CP)) {
            return true;
        }
        return before == NU && next == OP || before == CP && next == NU;
    }

    private boolean isNumber(LineBreakClass next) {
        if ((before == PR || before == PO) && (next == NU || opensNumber(next))) {
            return true;
        }
        if (next == NU && (before == OP || before == OPW || before == HY)) {
            return true;
        }
        if (next == NU) {
            return number && !numberClosed;
        }
        return number && (next == PO || next == PR);
    }

    /// Whether `next` is an opening bracket or hyphen with a digit after it: `$(12` and `$-5` are numbers.
    private boolean opensNumber(LineBreakClass next) { return (next == OP || next == OPW || next == HY) && digitFollows; }

    private boolean isHangul(LineBreakClass next) {
        return switch (before) {
            case JL -> next == JL || next == JV || next == H2 || next == H3 || next == PO;
            case JV, H2 -> next == JV || next == JT || next == PO;
            case JT, H3 -> next == JT || next == PO;
            case PR -> HANGUL.contains(next);
            default -> false;
        };
    }

    private boolean isPicture(LineBreakClass next) {
        if (before == PR && PICTURES.contains(next) || PICTURES.contains(before) && next == PO) {
            return true;
        }
        if (before == RI && next == RI) {
            return flags % 2 == 1;
        }
        boolean unassigned = before == ID && baseCodePoint > 0xFFFF && Character.getType(baseCodePoint) == Character.UNASSIGNED;
        return next == EM && (before == EB || unassigned);
    }
}
