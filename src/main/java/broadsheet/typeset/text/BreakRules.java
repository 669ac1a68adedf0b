package broadsheet.typeset.text;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whether a line may end at a boundary: kinsoku first, then what stays together, then UAX #14 between characters that are not Han.
final class BreakRules {
    private static final String UNITS = "年月日时分秒元万亿千百家台人名个项件亩吨米公平岁次倍点度号届期版页章条位座辆艘架场级层户天周克斤升瓦股枚批篇部多余";
    private static final String MULTIPLES = "万亿千百多余";
    /// Fewer digits before or after a hyphen are a date's or a score's.
    private static final int GROUP = 3;
    private final Clusters clusters;
    /// Where UAX #14 allows a break; worked out for the paragraph when first needed.
    private boolean @Nullable [] unicode;
    private byte @Nullable [] addresses;
    private final boolean mayHoldAddress;

    BreakRules(Clusters clusters) {
        this.clusters = clusters;
        mayHoldAddress = Addresses.mayHold(clusters.text.text());
    }

    byte at(int i) {
        if (clusters.type(i - 1) == CharClass.BREAK) {
            return Analysis.FORCED;
        }
        CharClass b = clusters.type(i);
        if (b == CharClass.SPACE || b == CharClass.BREAK || b == CharClass.HARD_SPACE || clusters.type(i - 1) == CharClass.HARD_SPACE) {
            return Analysis.KINSOKU;
        }
        int before = i - 1;
        if (clusters.type(before) == CharClass.SPACE && before > 0) {
            before--;
        }
        if (Kinsoku.forbidsStart(clusters.codePoints[i]) || Kinsoku.forbidsEnd(clusters.codePoints[before]) || b == CharClass.CONNECT) {
            return Analysis.KINSOKU;
        }
        if (before < i - 1) {
            return isRowOfNumbers(before, i) ? Analysis.NUMBER : Analysis.LEGAL;
        }
        if (isRaised(i)) {
            return Analysis.RUN;
        }
        return together(i);
    }

    /// Whether a space stands inside a number (12 345) or a row of them (3, 5).
    private boolean isRowOfNumbers(int before, int i) {
        CharClass a = clusters.type(before);
        boolean digit = a == CharClass.DIGIT || a == CharClass.LATIN_STOP && before > 0 && clusters.type(before - 1) == CharClass.DIGIT;
        return digit && clusters.type(i) == CharClass.DIGIT;
    }

    private byte together(int i) {
        CharClass a = clusters.type(i - 1);
        CharClass b = clusters.type(i);
        if (a == CharClass.CONNECT && b == CharClass.DIGIT && i >= 2 && clusters.type(i - 2) == CharClass.DIGIT) {
            return Analysis.UNIT;
        }
        boolean documentNumber = clusters.codePoints[i - 1] == '〕' && b == CharClass.DIGIT;
        if (documentNumber || b == CharClass.HAN && isUnit(i)) {
            return Analysis.UNIT;
        }
        if (a == b && (a == CharClass.DASH || a == CharClass.ELLIPSIS)) {
            return Analysis.RUN;
        }
        if (isStraightQuote(i - 1) || isStraightQuote(i)) {
            return Analysis.RUN;
        }
        if (isChinese(a) || isChinese(b)) {
            return a == CharClass.PREFIX && b == CharClass.DIGIT || b == CharClass.POSTFIX ? Analysis.RUN : Analysis.LEGAL;
        }
        return latin(i);
    }

    private boolean isUnit(int i) {
        int c = clusters.codePoints[i];
        if (UNITS.indexOf(c) < 0) {
            return false;
        }
        CharClass a = clusters.type(i - 1);
        if (a == CharClass.DIGIT) {
            return true;
        }
        boolean multiple = MULTIPLES.indexOf(clusters.codePoints[i - 1]) >= 0;
        return multiple && i >= 2 && (clusters.type(i - 2) == CharClass.DIGIT || MULTIPLES.indexOf(clusters.codePoints[i - 2]) >= 0);
    }

    /// UAX #14 between characters that are not Han; pairs inside words and numbers are told at once.
    private byte latin(int i) {
        CharClass a = clusters.type(i - 1);
        CharClass b = clusters.type(i);
        byte address = address(i);
        if (isAfterSoftHyphen(i) || address == Addresses.AFTER_MARK) {
            return Analysis.LEGAL;
        }
        if (address == Addresses.IN_WORD || isBetweenGroups(i)) {
            return Analysis.ADDRESS;
        }
        if (b == CharClass.DIGIT && (a == CharClass.DIGIT || a == CharClass.LATIN_STOP && i >= 2 && clusters.type(i - 2) == CharClass.DIGIT)) {
            return Analysis.NUMBER;
        }
        boolean inWord = (a == CharClass.LETTER || a == CharClass.DIGIT) && (b == CharClass.LETTER || b == CharClass.DIGIT);
        if (inWord && clusters.codePoints[i] < 0x600 || a == CharClass.LATIN_STOP && b == CharClass.DIGIT) {
            return Analysis.RUN;
        }
        if (unicode == null) {
            unicode = UnicodeBreaks.of(clusters.text.text());
        }
        return unicode[clusters.chars[i]] ? Analysis.LEGAL : Analysis.RUN;
    }

    /// Whether the boundary stands after the hyphen of a long number in groups, such as a telephone number's: 0635-8510000.
    private boolean isBetweenGroups(int i) {
        return clusters.codePoints[i - 1] == '-' && digits(i - GROUP - 1, i - 1) && digits(i, i + GROUP);
    }

    private boolean digits(int from, int to) {
        return from >= 0 && to <= clusters.size && IntStream.range(from, to).allMatch(c -> clusters.type(c) == CharClass.DIGIT);
    }

    private byte address(int i) {
        if (!mayHoldAddress) {
            return Addresses.OUTSIDE;
        }
        if (addresses == null) {
            addresses = Addresses.breaks(clusters.text.text());
        }
        return addresses[clusters.chars[i]];
    }

    private boolean isAfterSoftHyphen(int i) { return clusters.text.text().charAt(clusters.chars[i] - 1) == Clusterer.SOFT_HYPHEN; }

    private static boolean isChinese(CharClass type) {
        return type == CharClass.HAN || type.isFullWidthMark() || type == CharClass.DASH || type == CharClass.ELLIPSIS || type == CharClass.MID
            || type == CharClass.CONNECT;
    }

    /// Nobody can tell whether " and ' open or close, so no line ends beside one (LB19).
    private boolean isStraightQuote(int i) { return clusters.codePoints[i] == '"' || clusters.codePoints[i] == '\''; }

    private boolean isRaised(int i) { return clusters.text.styles().get(clusters.styles[i]).raise() > 0; }
}
