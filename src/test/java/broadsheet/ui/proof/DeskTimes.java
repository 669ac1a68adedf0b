package broadsheet.ui.proof;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.edition.Place;
import broadsheet.proof.Finding;
import broadsheet.proof.Proofreader;
import broadsheet.proof.check.Checks;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How long the desk needs to count everything anew after an entry, all of it off the FX thread: `broadsheet.ui.proof.DeskTimes EDITION`.
final class DeskTimes {
    private static final int RUNS = 15;

    private DeskTimes() { }

    static void main(String[] args) throws Exception {
        try (Bundle bundle = BundleReader.read(Path.of(args[0]), ReadProgress.NONE)) {
            Edition edition = bundle.edition();
            Proofreader reader = new Proofreader(Checks.standard());
            System.out.printf("checks, the first time %.0f ms, again %.0f ms%n", median(1, () -> reader.check(edition)), median(RUNS, () -> reader.check(edition)));
            List<Finding> found = reader.check(edition);
            Pages pages = new Pages(List.of());
            for (int count : new int[] {0, 200, 1000}) {
                List<Entry> here = marks(edition, count, "");
                List<Entry> changed = marks(edition, Math.min(count, 200), "改");
                System.out.printf("%d marks where they were %.1f ms; %d in a corrected edition %.1f ms%n", count,
                        median(RUNS, () -> Standing.of(edition, pages, found, here, Map.of())), changed.size(),
                        median(5, () -> Standing.of(edition, pages, found, changed, Map.of())));
            }
        }
    }

    /// Marks over the bodies; with another character beside them they have to be looked for.
    private static List<Entry> marks(Edition edition, int count, String beside) {
        List<Entry> made = new ArrayList<>();
        List<Place> places = edition.articles().stream().flatMap(a -> a.places().stream()).filter(p -> edition.text(p).length() > 40).toList();
        for (int i = 0; i < count; i++) {
            Place place = places.get(i % places.size());
            int at = 12 + i / places.size() % 20;
            Anchor.OfText anchor = Anchor.of(edition, place.span(at, at + 2));
            made.add(Mark.of(new Anchor.OfText(anchor.span(), anchor.quote(), anchor.before(), beside + anchor.after()), Sign.DELETE, "", "", Stage.FIRST, "测", Instant.EPOCH));
        }
        return made;
    }

    private static double median(int runs, Runnable work) {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }
}
