package broadsheet.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.PageLayout;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days nobody has seen, mixed from those beside the project ([NewsMix]): a few of the hundreds that `MixMain` runs.
class NewsMixTest {
    private static final Typesetter TYPESETTER = new Typesetter(FaceMetrics.shippedOnly());

    @ParameterizedTest
    @CsvSource({"0,12,1", "0,24,2", "24,32,1.5", "32,40,3"})
    void mixedDaysHaveNoFault(int from, int to, double scale) {
        Assumptions.assumeFalse(SharedEditions.days().isEmpty(), "../shared/news is absent: not run");
        NewsMix mix = NewsMix.of(SharedEditions.days());
        for (int number = from; number < to; number++) {
            Edition edition = mix.day(number);
            List<PageLayout> pages = TYPESETTER.pages(edition, new PageSpec(scale));
            int day = number;
            assertEquals(List.of(), LayoutAssert.faults(edition, pages), () -> "day " + day + " at " + scale);
            edition.articles().forEach(a -> LayoutAssert.everyBodyCodePointOnce(edition, a, pages));
        }
    }
}
