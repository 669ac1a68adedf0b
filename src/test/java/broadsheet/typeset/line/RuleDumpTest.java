package broadsheet.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Golden dumps, one for each row of the rule tables: `rules.txt` holds `name|measure|text` and the lines expected below it, each
/// cluster with the left edge of its frame, then `|` and the line's right edge. [#main] writes the file anew.
class RuleDumpTest {
    private record Case(String name, double em, String text, String expected) { }

    @TestFactory
    Stream<DynamicTest> rules() throws IOException {
        return cases().stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> assertEquals(rule.expected(), dump(rule))));
    }

    private static String dump(Case rule) { return Dump.positions(rule.text(), rule.em(), Setting.FLUSH); }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(RuleDumpTest.class.getResourceAsStream("rules.txt"))) {
            String name = "";
            String head = "";
            StringBuilder lines = new StringBuilder();
            for (String line : (new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n#end|1|x\n").lines().toList()) {
                if (line.startsWith("#")) {
                    if (!head.isEmpty()) {
                        String[] parts = head.split("\\|", 3);
                        cases.add(new Case(name, Double.parseDouble(parts[1]), parts[2].replace("\\n", "\n"), lines.toString()));
                    }
                    head = line.substring(1);
                    name = head.split("\\|")[0];
                    lines.setLength(0);
                } else if (!line.isBlank()) {
                    lines.append(line).append('\n');
                }
            }
        }
        return cases;
    }

    /// Writes the dumps of the cases in a file of `name|measure|text` lines to standard output, to be read over before they are kept.
    public static void main(String[] args) throws IOException {
        for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of(args[0]))) {
            String[] parts = line.split("\\|", 3);
            Case rule = new Case(parts[0], Double.parseDouble(parts[1]), parts[2].replace("\\n", "\n"), "");
            System.out.print("#" + line + "\n" + dump(rule) + "\n");
        }
    }
}
