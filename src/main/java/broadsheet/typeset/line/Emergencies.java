package broadsheet.typeset.line;

import broadsheet.typeset.text.Analysis;
import java.util.List;

/// Finds which rules gave way on a line.
final class Emergencies {
    private static final double HAIR = 1e-3;

    private Emergencies() { }

    static void log(Analysis text, int from, int to, int line, double room, List<SetParagraph.Emergency> log) {
        switch (text.breaks()[to]) {
            case Analysis.UNIT -> log.add(new SetParagraph.Emergency(line, SetParagraph.Rule.UNIT_PARTED));
            case Analysis.ADDRESS, Analysis.RUN, Analysis.NUMBER -> log.add(new SetParagraph.Emergency(line, SetParagraph.Rule.RUN_BROKEN));
            case Analysis.KINSOKU -> log.add(new SetParagraph.Emergency(line, SetParagraph.Rule.KINSOKU));
            default -> { }
        }
        double least = text.least(from, to);
        if (least > room + HAIR) {
            log.add(new SetParagraph.Emergency(line, SetParagraph.Rule.OVERFULL));
        }
    }
}
