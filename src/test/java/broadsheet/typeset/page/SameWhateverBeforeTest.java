package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.LayoutDump;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is remembered of other sizes, widths and editions never changes a page: one setter asked for this and that in any order gives what a
/// new one gives that is asked for nothing else.
class SameWhateverBeforeTest {
    private static final List<String> EDITIONS = List.of("day", "pictures", "nine", "tables", "odd");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aPageIsTheSameWhateverWasAskedBefore(long seed) {
        Random random = new Random(seed);
        List<Edition> editions = EDITIONS.stream().map(SampleEditions::named).toList();
        Typesetter much = new Typesetter(FaceMetrics.shippedOnly());
        for (int i = 0; i < 14; i++) {
            Edition edition = editions.get(random.nextInt(editions.size()));
            PageSpec spec = new PageSpec(random.nextInt(70, 260) / 100.0);
            String page = LayoutDump.of(much.pages(edition, spec));
            if (i >= 8) {
                assertEquals(LayoutDump.of(new Typesetter(FaceMetrics.shippedOnly()).pages(edition, spec)), page, edition.id() + " at " + spec);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aSheetIsTheSameWhateverWasAskedBefore(long seed) {
        Random random = new Random(seed);
        Edition edition = SampleEditions.named("tables");
        Typesetter much = new Typesetter(FaceMetrics.shippedOnly());
        String article = edition.articles().getFirst().id();
        for (int i = 0; i < 30; i++) {
            SheetSpec spec = new SheetSpec(random.nextInt(280, 1600), random.nextInt(300, 1200), random.nextInt(9, 36));
            String sheets = LayoutDump.of(much.article(edition, article, spec));
            assertEquals(LayoutDump.of(new Typesetter(FaceMetrics.shippedOnly()).article(edition, article, spec)), sheets, spec.toString());
        }
    }
}
