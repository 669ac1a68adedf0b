package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.samples.SyntheticEdition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.LayoutDump;
import broadsheet.typeset.layout.PageLayout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages shown before the rest is set are those that stay.
class FrontPagesTest {
    private static final int PAGES = 6;

    @TempDir
    private Path folder;

    @Test
    void theFrontPagesAreThoseOfTheWholeEdition() throws Exception {
        try (Bundle bundle = BundleReader.read(SyntheticEdition.write(folder, 30, PAGES), ReadProgress.NONE)) {
            Edition edition = bundle.edition();
            List<PageLayout> all = new Typesetter(FaceMetrics.shippedOnly()).pages(edition, PageSpec.PRINTED);
            Typesetter fresh = new Typesetter(FaceMetrics.shippedOnly());
            for (int page = 1; page < PAGES; page++) {
                List<PageLayout> front = fresh.front(edition, PageSpec.PRINTED, page);
                assertEquals(page, front.size());
                assertTrue(LayoutDump.of(all.subList(0, page)).equals(LayoutDump.of(front)), "page " + page + " is another");
            }
        }
    }

    @Test
    void whereNothingIsWonTheFrontIsTheWhole() throws Exception {
        try (Bundle bundle = BundleReader.read(SyntheticEdition.write(folder, 30, PAGES), ReadProgress.NONE)) {
            Edition edition = bundle.edition();
            Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
            assertSame(typesetter.pages(edition, PageSpec.PRINTED), typesetter.front(edition, PageSpec.PRINTED, PAGES));
            assertSame(typesetter.pages(edition, new PageSpec(2)), typesetter.front(edition, new PageSpec(2), 1));
            assertTrue(typesetter.front(edition, PageSpec.PRINTED, 0).size() == PAGES, "a page before the first");
        }
    }
}
