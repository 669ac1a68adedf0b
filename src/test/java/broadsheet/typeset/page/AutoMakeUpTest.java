package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.LayoutDump;
import broadsheet.typeset.layout.PageLayout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutoMakeUpTest {
    private static final Typesetter TYPESETTER = new Typesetter(FaceMetrics.shippedOnly());

    @ParameterizedTest
    @CsvSource({"day,1", "day,2", "pictures,1", "pictures,2", "nine,1", "nine,2", "brief,1", "brief,2"})
    void pagesOfOurOwnEditionsHaveNoFault(String name, double scale) {
        Edition edition = SampleEditions.named(name);
        assertEquals(List.of(), LayoutAssert.faults(edition, TYPESETTER.pages(edition, new PageSpec(scale))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 1, 1.25, 1.5, 2, 2.5, 3})
    void everyCharacterStandsOnceAndOnTheGrid(double scale) {
        for (String name : List.of("day", "pictures", "one", "tables", "odd", "brief")) {
            Edition edition = SampleEditions.named(name);
            List<PageLayout> pages = TYPESETTER.pages(edition, new PageSpec(scale));
            edition.articles().forEach(a -> LayoutAssert.everyBodyCodePointOnce(edition, a, pages));
            pages.forEach(LayoutAssert::bodyOnGrid);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void everyPictureStandsOnce(double scale) {
        for (String name : List.of("pictures", "one", "nine")) {
            Edition edition = SampleEditions.named(name);
            List<String> shown = TYPESETTER.pages(edition, new PageSpec(scale)).stream().flatMap(p -> p.frames().stream())
                    .flatMap(f -> f.pictures().stream()).map(p -> p.picture().id()).sorted().toList();
            assertEquals(edition.articles().stream().flatMap(a -> a.pictures().stream()).map(p -> p.id()).sorted().toList(), shown);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3})
    void noJumpLineIsPrintedOverAPicture(double scale) {
        for (String name : List.of("pictures", "one", "nine")) {
            TYPESETTER.pages(SampleEditions.named(name), new PageSpec(scale)).forEach(LayoutAssert::jumpsBesidePictures);
        }
    }

    /// At 300 % the lead's room on the sample's first page is nearly twice as high as its head: the headline grows, not the white.
    @Test
    void theLeadsHeadlineFillsAHighRoom() throws BundleException {
        try (Bundle bundle = BundleReader.read(Path.of("assets", "editions", "kaifaqu-2025-01-11"), ReadProgress.NONE)) {
            FrameLayout head = TYPESETTER.pages(bundle.edition(), new PageSpec(3)).getFirst().frames().stream()
                    .filter(f -> f.kind() == FrameLayout.Kind.HEADLINE).findFirst().orElseThrow();
            double wide = head.lines().stream().mapToDouble(l -> l.edges()[l.edges().length - 1] - l.edges()[0]).max().orElseThrow();
            assertTrue(wide > 0.9 * head.box().width(), wide + " of " + head.box().width());
        }
    }

    /// A story without a head, such as the sample's view over the town, keeps a line of white to the text above it, where the rule stands.
    @ParameterizedTest
    @ValueSource(doubles = {1.5, 2, 2.5, 3})
    void aPictureStoryKeepsWhiteToTheTextAboveIt(double scale) throws BundleException {
        try (Bundle bundle = BundleReader.read(Path.of("assets", "editions", "kaifaqu-2025-01-11"), ReadProgress.NONE)) {
            for (PageLayout page : TYPESETTER.pages(bundle.edition(), new PageSpec(scale))) {
                for (FrameLayout picture : page.frames().stream().filter(f -> f.kind() == FrameLayout.Kind.PICTURE).toList()) {
                    page.frames().stream().filter(f -> f.kind() == FrameLayout.Kind.BODY && !f.article().equals(picture.article())).flatMap(f -> f.lines().stream())
                            .filter(l -> l.box().x() < picture.box().right() && picture.box().x() < l.box().right() && l.baseline() < picture.box().y())
                            .forEach(l -> assertTrue(picture.box().y() - l.baseline() > page.pitch(), () -> l + " right above " + picture.box()));
                }
            }
        }
    }

    @Test
    void theSameEditionAlwaysGivesTheSamePages() {
        Edition edition = SampleEditions.named("pictures");
        String once = LayoutDump.of(TYPESETTER.pages(edition, new PageSpec(1.5)));
        String again = LayoutDump.of(new Typesetter(FaceMetrics.shippedOnly()).pages(SampleEditions.named("pictures"), new PageSpec(1.5)));
        assertEquals(once, again);
    }

    @Test
    void aCutStoryPointsToThePageWhereItGoesOn() {
        Edition edition = SampleEditions.named("day");
        List<PageLayout> pages = TYPESETTER.pages(edition, new PageSpec(2));
        int jumps = 0;
        for (PageLayout page : pages) {
            for (FrameLayout frame : page.frames()) {
                if (frame.kind() == FrameLayout.Kind.JUMP) {
                    PageLayout other = pages.get(frame.target().orElseThrow() - 1);
                    assertTrue(other.frames().stream().anyMatch(f -> f.article().equals(frame.article()) && f.kind() == FrameLayout.Kind.JUMP
                            && f.target().orElseThrow() == page.number()), () -> frame.article() + " has no line back on page " + other.number());
                    jumps++;
                }
            }
        }
        assertTrue(jumps > 0, "an edition of this size is cut somewhere at 200 %");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2})
    void everyDayOfNewsBesideTheProjectHasNoOversetAndNoCollidingHeads(double scale) {
        List<Path> days = SharedEditions.days();
        Assumptions.assumeFalse(days.isEmpty(), "../shared/news is absent: not run");
        for (Path day : days) {
            Edition edition = SharedEditions.day(day, false);
            List<PageLayout> pages = TYPESETTER.pages(edition, new PageSpec(scale));
            assertEquals(List.of(), LayoutAssert.faults(edition, pages), () -> day + " at " + scale);
        }
    }
}
