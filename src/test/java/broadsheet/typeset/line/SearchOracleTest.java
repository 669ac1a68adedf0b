package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.text.Analyser;
import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The search against every way there is to break a short paragraph, and against filling line by line.
class SearchOracleTest {
    private static final String[] PIECES = {"经济", "开发区", "，", "。", "“", "”", "2024年", "109.9亿元", "（", "）", "新", "时代", "、", "GDP", "——",
        "《", "》", "；", "聊城市", "·", "……", "5%"};
    private final Analyser analyser = new Analyser(FaceMetrics.shippedOnly());

    @Test
    void noOtherWayToBreakAShortParagraphCostsLess() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            Analysis text = analysis(random, 4 + random.nextInt(7));
            Measure measure = round % 3 == 0 ? line -> 6 + line % 3 : Measure.of(5 + random.nextInt(8) + (round % 2) * 0.5);
            LineWidths widths = LineWidths.of(measure, round % 2 == 0 ? Setting.FLUSH : Setting.BODY);
            LineBreaker breaker = new LineBreaker(text, widths);
            int[] found = breaker.ends(0, text.size(), 0);
            LineCost cost = breaker.cost(0, text.size());
            double least = least(text, widths, cost);
            assertTrue(cost.total(0, found, widths, 0) <= least + 1e-6,
                () -> text.text().text() + ": found " + cost.total(0, found, widths, 0) + ", least " + least);
        }
    }

    @Test
    void theSearchIsNeverWorseThanFillingLineByLine() {
        Random random = new Random(11);
        for (double em = 1; em <= 50; em++) {
            for (int round = 0; round < 6; round++) {
                Analysis text = analysis(random, 60);
                LineWidths widths = LineWidths.of(Measure.of(em), Setting.BODY);
                LineBreaker breaker = new LineBreaker(text, widths);
                int[] ends = breaker.ends(0, text.size(), 0);
                LineCost cost = breaker.cost(0, text.size());
                double found = cost.total(0, ends, widths, 0);
                double filled = cost.total(0, filled(text, widths), widths, 0);
                assertTrue(found <= filled + 1e-6, () -> text.text().text() + ": " + found + " against " + filled);
            }
        }
    }

    private Analysis analysis(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return analyser.analyse(StyledText.of(text.toString(), Face.SERIF));
    }

    private static int[] filled(Analysis text, LineWidths widths) {
        FirstFit fit = new FirstFit(text, widths);
        List<Integer> ends = new ArrayList<>();
        for (int start = 0; start < text.size(); start = ends.getLast()) {
            ends.add(fit.end(start, text.size(), ends.size()));
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The least cost over every choice of legal places; infinite where rules have to give way.
    private static double least(Analysis text, LineWidths widths, LineCost cost) {
        List<Integer> legal = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            if (text.breaks()[i] <= Analysis.UNIT) {
                legal.add(i);
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (long chosen = 0; chosen < 1L << legal.size(); chosen++) {
            int[] ends = new int[Long.bitCount(chosen) + 1];
            int count = 0;
            for (int i = 0; i < legal.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    ends[count++] = legal.get(i);
                }
            }
            ends[count] = text.size();
            least = Math.min(least, cost.total(0, ends, widths, 0));
        }
        return least;
    }
}
