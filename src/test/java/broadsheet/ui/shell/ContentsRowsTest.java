package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.SampleSheets;
import broadsheet.ui.control.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What the contents list before and after the pages are set.
class ContentsRowsTest {
    private final Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE);

    private static List<String> said(List<ContentsList.Row> rows) {
        return rows.stream().map(row -> switch (row) {
            case ContentsList.Row.Head head -> head.page() + " " + head.title();
            case ContentsList.Row.Story story -> story.article().id();
        }).toList();
    }

    @Test
    void theListDoesNotChangeWhenTheBundlesPagesAreSet() throws Exception {
        try (Bundle bundle = BundleReader.read(WindowTest.SAMPLE, ReadProgress.NONE)) {
            Edition edition = bundle.edition();
            List<String> before = said(ContentsRows.of(edition, List.of(), texts));
            assertEquals(List.of("1 第1版　开发区专刊", "chengfeng", "dangjian", "chanye", "zhongdian", "panorama"), before);
            assertEquals(before, said(ContentsRows.of(edition, new Typesetter(FaceMetrics.shippedOnly()).pages(edition, PageSpec.PRINTED), texts)));
        }
    }

    @Test
    void anEditionWithoutPagesIsListedBySectionUntilTheyAreMade() {
        Edition edition = SampleSheets.edition();
        assertEquals(List.of("0 要闻", "lead", "aside", "second"), said(ContentsRows.of(edition, List.of(), texts)));
        assertEquals(List.of("lead", "aside", "second"),
                said(ContentsRows.of(edition, SampleSheets.pages(), texts)).stream().filter(r -> !r.contains(" ")).toList());
    }
}
