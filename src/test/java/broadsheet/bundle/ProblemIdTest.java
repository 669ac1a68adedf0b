package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of problem is found where it is, and only there, and can be told in both languages.
@Tag("hostile")
class ProblemIdTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource
    void isFoundInItsBadBundle(ProblemId id) throws Exception {
        List<Problem> problems = ProblemCases.of(id).bad().in(dir);
        assertTrue(problems.stream().anyMatch(p -> p.id() == id), () -> id + " not in " + problems);
    }

    @ParameterizedTest
    @EnumSource
    void isNotFoundInItsGoodTwin(ProblemId id) throws Exception {
        List<Problem> problems = ProblemCases.of(id).good().in(dir);
        assertTrue(problems.stream().noneMatch(p -> p.id() == id || p.severity() == Severity.FATAL), () -> id + ": " + problems);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatStillAndTodoInBothLanguages(ProblemId id) throws Exception {
        Problem problem = ProblemCases.of(id).bad().in(dir).stream().filter(p -> p.id() == id).findFirst().orElseThrow();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ProblemText text = ProblemText.of(locale);
            String all = text.what(problem) + "|" + text.still(problem) + "|" + text.todo(problem);
            assertFalse(all.contains("{") || all.contains("||") || all.contains("Exception"), all);
            boolean han = all.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                    && c != '长' && c != '说' && c != '明');
            assertEquals(locale == Locale.SIMPLIFIED_CHINESE, han, all);
        }
    }

    @Test
    void codesAreUniqueAndEveryIdIsUsedByTheReader() throws IOException {
        assertEquals(ProblemId.values().length, Arrays.stream(ProblemId.values()).map(ProblemId::code).distinct().count());
        String code;
        try (Stream<Path> files = Files.list(Path.of("src/main/java/broadsheet/bundle"))) {
            code = files.filter(f -> !f.endsWith("ProblemId.java")).map(ProblemIdTest::text).collect(Collectors.joining());
        }
        List<ProblemId> unused = Arrays.stream(ProblemId.values()).filter(id -> !code.contains("ProblemId." + id.name())).toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void thePerfectEditionHasNoProblem() throws Exception {
        assertEquals(List.of(), new Tiny().sealed().verify(dir));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
