package broadsheet.typeset.page;

import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.check.PageCheck;
import java.util.ArrayList;
import java.util.List;

/// Tries many editions of our own invention: `SeedMain SEEDS SCALE…` prints those with faults.
final class SeedMain {
    private SeedMain() { }

    static void main(String[] args) {
        Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
        for (int i = 1; i < args.length; i++) {
            int bad = 0;
            int pages = 0;
            for (int seed = 0; seed < Integer.parseInt(args[0]); seed++) {
                Edition edition = SampleEditions.stories(8 + seed % 11, seed, seed % 3 == 0 ? 4 : 0);
                List<PageLayout> made = typesetter.pages(edition, new PageSpec(Double.parseDouble(args[i])));
                List<Fault> faults = new ArrayList<>(PageCheck.overset(edition, made));
                for (int p = 0; p < made.size(); p++) {
                    faults.addAll(PageCheck.faults(edition, made.get(p), p == made.size() - 1));
                }
                pages += made.size();
                bad += faults.size();
                if (!faults.isEmpty()) {
                    System.out.println(seed + " @" + args[i] + " " + made.size() + " pages: " + faults);
                }
            }
            System.out.println("@" + args[i] + ": " + bad + " faults on " + pages + " pages");
        }
    }
}
