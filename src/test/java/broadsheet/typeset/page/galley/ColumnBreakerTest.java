package broadsheet.typeset.page.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Columns that end level.
class ColumnBreakerTest {
    private static Slug slug(int lines, int blank, boolean keepNext, boolean bound, boolean opening) {
        return new Slug(lines, blank, keepNext, bound, opening, false, List.of(), List.of(), List.of());
    }

    /// A paragraph of so many lines.
    private static List<Slug> paragraph(int lines) {
        return IntStream.range(0, lines).mapToObj(i -> slug(1, 0, false, i > 0 && i == lines - 1, i == 0)).toList();
    }

    private static Slug subhead(int lines) { return slug(lines + 1, 1, true, false, false); }

    private static List<Integer> heights(List<Column> columns) { return columns.stream().map(Column::lines).toList(); }

    @Test
    void theFirstColumnsGetTheLineMore() {
        assertEquals(List.of(4, 4, 3), heights(new ColumnBreaker(paragraph(11)).balance(new int[3])));
    }

    @Test
    void columnsThatCannotEndLevelUnderALineAboveTheFirstBeginLevelInstead() {
        List<Slug> rest = new ArrayList<>(paragraph(3));
        rest.add(subhead(2));
        rest.addAll(paragraph(3));
        int[] under = {2, 1, 1};
        ColumnBreaker breaker = new ColumnBreaker(rest);
        assertEquals(2, new ColumnBreaker.Balanced(breaker.balance(under), under).apart(), "no break ends them level " + heights(breaker.balance(under)));
        ColumnBreaker.Balanced level = breaker.balanceWithin(under, 5);
        assertTrue(level.apart() <= 1);
        assertEquals(List.of(3, 3, 2), heights(level.columns()));
        assertEquals(2, level.tops()[2]);
        assertEquals(5, level.bottom(), "and no lower than the room");
    }

    @Test
    void nothingIsLostNoColumnBeginsWithALastLineNorEndsWithASubhead() {
        Random random = new Random(3);
        for (int round = 0; round < 400; round++) {
            List<Slug> slugs = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(12); i++) {
                if (random.nextInt(5) == 0) {
                    slugs.add(subhead(1 + random.nextInt(2)));
                }
                slugs.addAll(paragraph(1 + random.nextInt(9)));
            }
            int count = 2 + random.nextInt(4);
            int[] tops = random.ints(count, 0, 3).toArray();
            ColumnBreaker.Balanced found = new ColumnBreaker(slugs).balanceWithin(tops, 1000);
            assertEquals(slugs, found.columns().stream().flatMap(c -> c.slugs().stream()).toList(), "round " + round);
            for (int c = 0; c + 1 < found.columns().size(); c++) {
                List<Slug> column = found.columns().get(c).slugs();
                List<Slug> next = found.columns().get(c + 1).slugs();
                if (!column.isEmpty() && !next.isEmpty()) {
                    assertFalse(column.getLast().keepNext() || next.getFirst().bound(), "round " + round);
                }
            }
        }
    }
}
