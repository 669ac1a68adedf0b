package broadsheet.typeset.page.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Block;
import broadsheet.edition.Inline;
import broadsheet.edition.Place;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.Line;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Tables in columns that are wide and narrow for them.
class TableSettingTest {
    private static final List<List<String>> ROWS = List.of(List.of("项目", "2023年", "2024年", "同比"), List.of("工业增加值", "1,234.5", "1,345.6", "+9.0%"),
            List.of("固定资产投资", "987.6", "1,000.1", "+1.3%"));
    private static final Grid GRID = new Grid(10, 16);

    private static Block.Table table() {
        return new Block.Table(ROWS.stream().map(row -> row.stream().map(text -> new Block.Cell(row == ROWS.getFirst(), List.of(Inline.run(text)))).toList()).toList());
    }

    private static List<Line> lines(double em) {
        return new TableSetting(new Compositor(FaceMetrics.shippedOnly())).set(table(), Place.body("a", 0), em * GRID.body(), GRID).stream()
                .flatMap(slug -> slug.text().stream()).toList();
    }

    private static double size(List<Line> lines) { return lines.getFirst().runs().getFirst().size(); }

    @Test
    void aTableThatFitsStandsAtItsOwnSizeEachCellOnALine() {
        List<Line> lines = lines(30);
        assertEquals(12, lines.size());
        assertEquals(9.2, size(lines), 1e-6);
    }

    @Test
    void inANarrowColumnTheTypeIsMadeSmallerBeforeAFigureIsParted() {
        List<Line> lines = lines(12);
        String text = String.join("\n", ROWS.stream().map(row -> String.join("\n", row)).toList());
        Stream.of("2023年", "1,234.5", "1,345.6", "+9.0%", "1,000.1", "同比").forEach(word -> {
            int at = text.indexOf(word);
            assertEquals(1, lines.stream().filter(l -> l.start() < at + word.length() && l.end() > at).count(), word);
        });
        assertTrue(size(lines) >= 6 && size(lines) < 9.2, "size " + size(lines));
        assertTrue(lines.stream().allMatch(l -> l.box().x() >= 0 && l.box().x() + l.box().width() <= 12 * GRID.body() + 0.01));
    }

    @Test
    void whereNothingHelpsNoCharacterIsLost() {
        List<Line> lines = lines(4);
        int characters = ROWS.stream().flatMap(List::stream).mapToInt(String::length).sum();
        assertEquals(characters, lines.stream().mapToInt(l -> l.end() - l.start()).sum());
    }
}
