package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.samples.SampleEditions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other people's hostile files: none crashes or hangs the reader, each gets the answer expected of it.
@Tag("hostile")
class BadInputsTest {
    private static final long SLOWEST_MILLIS = 5_000;

    @TempDir
    private Path work;
    private BadInputs inputs;

    @BeforeEach
    void find() throws IOException { inputs = new BadInputs(SampleEditions.shared("bad-inputs"), work); }

    @Test
    void everyMalformedJsonIsRefusedWithFileAndLine() throws IOException {
        List<BadInputs.Result> results = sound(inputs.json());
        assertEquals(188, results.stream().filter(r -> r.group().equals("JSON n_")).count());
        assertEquals(List.of(), results.stream().filter(r -> r.group().equals("JSON n_"))
                .filter(r -> r.problems().stream().noneMatch(p -> p.file().equals(Tiny.B) && p.where().matches("\\d+:\\d+"))).toList());
    }

    @Test
    void everySoundJsonIsReadExceptWithAKeyTwice() throws IOException {
        assertEquals(List.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"), inputs.json().stream()
                .filter(r -> r.group().equals("JSON y_") && !r.accepted()).map(BadInputs.Result::file).toList());
    }

    @Test
    void everyArchiveGetsItsAnswer() throws IOException {
        Map<String, String> answers = sound(inputs.archives()).stream()
                .collect(Collectors.toMap(BadInputs.Result::file, BadInputs.Result::outcome, (a, b) -> a, TreeMap::new));
        assertEquals(table(golden()), table(answers));
    }

    @Test
    void everyCorruptPictureIsReportedAndEverySoundOneIsNot() throws IOException {
        List<BadInputs.Result> results = sound(inputs.pictures());
        assertEquals(14, results.stream().filter(r -> r.group().equals("PNG corrupt")).count());
        assertEquals(List.of(), results.stream().filter(r -> r.accepted() == r.group().equals("PNG corrupt")).toList());
    }

    @Test
    void everyNaughtyStringIsJustAText() throws IOException {
        assertEquals(List.of(), sound(inputs.strings()).stream().filter(r -> !r.accepted()).toList());
    }

    private List<BadInputs.Result> sound(List<BadInputs.Result> results) {
        assertEquals(List.of(), results.stream().filter(r -> r.crashed() || r.millis() > SLOWEST_MILLIS).toList());
        return results;
    }

    private static Map<String, String> golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(BadInputsTest.class.getResourceAsStream("archives.tsv"));
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"))
                    .collect(Collectors.toMap(l -> l[0], l -> l[1], (a, b) -> a, TreeMap::new));
        }
    }

    private static String table(Map<String, String> answers) {
        return answers.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).collect(Collectors.joining("\n"));
    }
}
