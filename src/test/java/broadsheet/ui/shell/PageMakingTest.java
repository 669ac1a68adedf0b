package broadsheet.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.prefs.PreferencesStore;
import broadsheet.render.FaceFiles;
import broadsheet.task.ByHand;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.ui.UiTest;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which pages are set when.
class PageMakingTest extends UiTest {
    private final ByHand background = new ByHand();
    private final Reader reader = fx(Reader::new);

    @Test
    void thePagesBesideTheSizeChosenAreSetAheadAndGivenWay(@TempDir Path home) throws Exception {
        ReaderContext context = ReaderContext.of(new PreferencesStore(home), background, FaceFiles.packed(), List.of());
        try (Bundle bundle = BundleReader.read(WindowTest.SAMPLE, ReadProgress.NONE)) {
            PageMaking making = fx(() -> new PageMaking(reader, context, new Texts(Locale.ENGLISH), job -> { }, failure -> { throw new AssertionError(failure); }));
            fxRun(() -> reader.open(bundle));
            runAll();
            assertEquals(0, fx(background::waiting), "while nobody changes the size nothing is set ahead");
            fxRun(() -> reader.stepScale(1));
            run();
            assertEquals(1, fx(background::waiting), "the larger size first");
            run();
            assertEquals(1, fx(background::waiting), "then the smaller one");
            List<PageLayout> larger = context.typesetter().pages(bundle.edition(), new PageSpec(1.2));
            fxRun(() -> reader.stepScale(1));
            run();
            assertSame(larger, fx(() -> making.pagesProperty().get()), "set already");
            fxRun(() -> reader.setScale(2));
            runAll();
            assertSame(context.typesetter().pages(bundle.edition(), new PageSpec(2)), fx(() -> making.pagesProperty().get()));
        }
    }

    /// What a job leads to comes to the FX thread later.
    private void run() {
        fxRun(background::run);
        settle();
    }

    private void runAll() {
        while (fx(background::waiting) > 0) {
            run();
        }
    }
}
