package broadsheet.typeset.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/// The Line_Break property of Unicode 15.0, resolved by rule LB1 of UAX #14: what [UnicodeBreaks] works on.
///
/// `OPW` and `CPW` are the wide brackets that rule LB30 leaves out.
enum LineBreakClass {
    AI, AL, B2, BA, BB, BK, CB, CJ, CL, CM, CP, CPW, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV, LF, NL, NS, NU, OP, OPW,
    PO, PR, QU, RI, SA, SG, SP, SY, WJ, XX, ZW, ZWJ;

    private static final String RESOURCE = "line-break-classes.txt";
    private static final int[] STARTS;
    private static final LineBreakClass[] TYPES;

    static {
        int[] starts = new int[4096];
        LineBreakClass[] types = new LineBreakClass[4096];
        int count = 0;
        var resource = Objects.requireNonNull(LineBreakClass.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    int blank = line.indexOf(' ');
                    starts[count] = Integer.parseInt(line, 0, blank, 16);
                    types[count++] = valueOf(line.substring(blank + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        STARTS = Arrays.copyOf(starts, count);
        TYPES = Arrays.copyOf(types, count);
    }

    /// The class of a character after LB1: ambiguous and unknown ones are letters, complex scripts letters or marks, small kana non-starters.
    static LineBreakClass of(int codePoint) {
        int at = Arrays.binarySearch(STARTS, codePoint);
        LineBreakClass type = TYPES[at >= 0 ? at : -at - 2];
        return switch (type) {
            case AI, SG, XX -> AL;
            case SA -> isMark(codePoint) ? CM : AL;
            case CJ -> NS;
            default -> type;
        };
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
