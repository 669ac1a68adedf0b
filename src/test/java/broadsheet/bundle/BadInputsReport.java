package broadsheet.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints what became of other people's hostile files, as a Markdown table. Arguments: the folder of the files, by default
/// `../shared/bad-inputs`; a second argument `files` prints every archive's outcome instead, for the golden table.
public final class BadInputsReport {
    private BadInputsReport() { }

    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("bad-inputs");
        BadInputs inputs = new BadInputs(Path.of(args.length > 0 ? args[0] : "../shared/bad-inputs"), work);
        if (args.length > 1) {
            inputs.archives().forEach(r -> System.out.println(r.file() + "\t" + r.outcome()));
            return;
        }
        List<BadInputs.Result> all = new ArrayList<>(inputs.json());
        all.addAll(inputs.archives());
        all.addAll(inputs.pictures());
        all.addAll(inputs.strings());
        Map<String, List<BadInputs.Result>> groups = new LinkedHashMap<>();
        all.forEach(r -> groups.computeIfAbsent(r.group(), g -> new ArrayList<>()).add(r));
        System.out.println("| class | files | accepted | refused, with id | crashes | slowest |");
        System.out.println("|---|---|---|---|---|---|");
        groups.forEach((group, results) -> System.out.println(row(group, results)));
        System.out.println(row("all", all));
        System.out.println("\nPeak heap: " + (inputs.peakHeap() >> 20) + " MB of " + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB allowed, garbage included.");
    }

    private static String row(String group, List<BadInputs.Result> results) {
        long accepted = results.stream().filter(BadInputs.Result::accepted).count();
        long crashes = results.stream().filter(BadInputs.Result::crashed).count();
        BadInputs.Result slowest = results.stream().max(Comparator.comparingLong(BadInputs.Result::millis)).orElseThrow();
        return "| %s | %d | %d | %d | %d | %d ms |".formatted(group, results.size(), accepted,
                results.size() - accepted - crashes, crashes, slowest.millis());
    }
}
