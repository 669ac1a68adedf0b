package broadsheet.typeset.page;

import broadsheet.edition.Edition;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.Fault;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.check.PageCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts the faults of mixed days by kind: `MixMain FROM TO SCALE…`.
final class MixMain {
    private MixMain() { }

    static void main(String[] args) {
        NewsMix mix = NewsMix.of(SharedEditions.days());
        Typesetter typesetter = new Typesetter(FaceMetrics.shippedOnly());
        for (int s = 2; s < args.length; s++) {
            double scale = Double.parseDouble(args[s]);
            Map<String, Integer> kinds = new TreeMap<>();
            int pages = 0;
            int badDays = 0;
            int badPages = 0;
            double[] spent = new double[4];
            double[] slowest = new double[4];
            for (int day = Integer.parseInt(args[0]); day < Integer.parseInt(args[1]); day++) {
                Edition edition = mix.day(day);
                long begin = processorTime();
                List<PageLayout> made = typesetter.pages(edition, new PageSpec(scale));
                double ms = (processorTime() - begin) / 1e6;
                spent[day % 4] += ms;
                slowest[day % 4] = Math.max(slowest[day % 4], ms);
                List<String> bad = new ArrayList<>();
                PageCheck.overset(edition, made).forEach(f -> bad.add("0:" + f.kind()));
                for (int i = 0; i < made.size(); i++) {
                    List<Fault> faults = PageCheck.faults(edition, made.get(i), i == made.size() - 1);
                    badPages += faults.isEmpty() ? 0 : 1;
                    for (Fault f : faults) {
                        kinds.merge(f.kind().name(), 1, Integer::sum);
                        bad.add(made.get(i).number() + ":" + f.kind() + String.format("(%s %.2f)", f.article(), f.amount()));
                    }
                }
                pages += made.size();
                if (!bad.isEmpty()) {
                    badDays++;
                    System.out.println("day " + day + " kind " + day % 4 + (day / 4 % 2 == 1 ? "p" : "") + " @" + scale + " stories " + edition.articles().size() + " pages " + made.size() + " " + bad);
                }
            }
            int days = Integer.parseInt(args[1]) - Integer.parseInt(args[0]);
            System.out.printf("@%s days %d bad %d pages %d bad %d %s; processor ms a day by kind", scale, days, badDays, pages, badPages, kinds);
            for (int kind = 0; kind < 4; kind++) {
                System.out.printf(" %.0f (slowest %.0f)", spent[kind] * 4 / days, slowest[kind]);
            }
            System.out.println();
        }
    }

    /// Of the whole process, in nanoseconds, to a hundredth of a second.
    private static long processorTime() { return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos(); }
}
