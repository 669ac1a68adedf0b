package broadsheet.typeset.page;

import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.check.PageCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints every page's fill and faults for the shared days: `CheckMain SCALE…`.
final class CheckMain {
    private CheckMain() { }

    static void main(String[] args) {
        Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
        int bad = 0;
        for (String scale : args) {
            for (Path day : SharedEditions.days()) {
                for (boolean pictures : new boolean[] {false, true}) {
                    bad += check(typesetter, day.getFileName() + (pictures ? "+p" : ""), SharedEditions.day(day, pictures), Double.parseDouble(scale));
                }
            }
            for (String name : List.of("day", "pictures", "nine", "one", "tables", "brief", "odd")) {
                bad += check(typesetter, name, SampleEditions.named(name), Double.parseDouble(scale));
            }
        }
        System.out.println("faults: " + bad);
    }

    private static int check(Typesetter typesetter, String name, Edition edition, double scale) {
        long start = System.nanoTime();
        List<PageLayout> pages = typesetter.pages(edition, new PageSpec(scale));
        double ms = (System.nanoTime() - start) / 1e6;
        List<Fault> all = new ArrayList<>(PageCheck.overset(edition, pages));
        StringBuilder line = new StringBuilder(String.format("%s @%s  %d pages %.1f ms ", name, scale, pages.size(), ms));
        for (int i = 0; i < pages.size(); i++) {
            List<Fault> faults = PageCheck.faults(edition, pages.get(i), i == pages.size() - 1);
            all.addAll(faults);
            line.append(String.format(" [%d %.3f", i + 1, PageCheck.fill(pages.get(i))));
            faults.forEach(f -> line.append(' ').append(f.kind()).append('(').append(f.article()).append(String.format(" %.1f)", f.amount())));
            line.append(']');
        }
        System.out.println(line + (all.isEmpty() ? "" : " OVERSET " + PageCheck.overset(edition, pages)));
        return all.size();
    }
}
