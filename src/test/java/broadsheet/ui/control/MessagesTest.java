package broadsheet.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The program's words: none missing in either language, none unused, none twice, the same inserts.
class MessagesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "broadsheet", "i18n");
    /// Keys made of a prefix and a name: `problem.BS-101.what`, `action.find`, `settings.theme.dark` …
    private static final List<String> MADE = List.of("problem.", "action.", "settings.theme.", "settings.language.", "shortcuts.group.",
            "picture.fault.", "cli.", "kiosk.config.", "kiosk.fault.", "kiosk.arrival.",
            "import.guess.", "startup.", "proof.rule.", "proof.list.", "proof.report.", "desk.verdict.", "desk.stage.", "desk.sign.", "desk.state.", "desk.outcome.", "desk.change.",
            "export.group.", "export.kind.", "file.fault.", "print.paper.", "print.scale.", "print.what.");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"");

    private static List<Map.Entry<String, String>> entries(String file) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
            return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> Map.entry(l.substring(0, l.indexOf('=')).strip(), l.substring(l.indexOf('=') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String file) { return entries(file).stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new)); }

    private static Set<String> literals() throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(source));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    /// Help texts and texts with inserts take a straight apostrophe for an instruction and lose it.
    @Test
    void apostrophesAreThoseOfPrint() {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            assertEquals(List.of(), entries(file).stream().filter(e -> e.getValue().contains("'")).map(Map.Entry::getKey).toList(), file);
        }
    }

    @Test
    void noKeyStandsTwice() {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            Map<String, Long> counts = entries(file).stream().collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.counting()));
            assertEquals(List.of(), counts.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList(), file);
        }
    }

    @Test
    void englishIsComplete() { assertEquals(keys("messages.properties"), keys("messages_en.properties")); }

    @Test
    void bothLanguagesInsertTheSame() {
        Map<String, String> english = new TreeMap<>();
        entries("messages_en.properties").forEach(e -> english.put(e.getKey(), e.getValue()));
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, String> chinese : entries("messages.properties")) {
            if (!inserts(chinese.getValue()).equals(inserts(english.getOrDefault(chinese.getKey(), "")))) {
                different.add(chinese.getKey());
            }
        }
        assertEquals(List.of(), different);
    }

    private static Set<String> inserts(String pattern) {
        return Pattern.compile("\\{(\\d)").matcher(pattern).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = literals();
        assertEquals(List.of(), keys("messages.properties").stream().filter(k -> MADE.stream().noneMatch(k::startsWith) && !used.contains(k)).toList());
    }

    @Test
    void everyKeyAskedForExists() throws IOException {
        Set<String> known = keys("messages.properties");
        Set<String> features = known.stream().map(k -> k.substring(0, k.indexOf('.'))).collect(Collectors.toSet());
        List<String> files = List.of(".json", ".css", ".properties", ".ttf", ".lock", ".txt", ".png", ".jpg", ".sig", ".log", ".conf");
        assertEquals(List.of(), literals().stream().filter(l -> features.contains(l.substring(0, l.indexOf('.'))))
                .filter(l -> files.stream().noneMatch(l::endsWith)).filter(l -> !known.contains(l) && !l.startsWith("broadsheet.")).sorted().toList());
    }

    @Test
    void wordsFollowTheLanguage() {
        Texts texts = new Texts(Locale.SIMPLIFIED_CHINESE);
        var find = texts.text("action.find");
        assertEquals("查找", find.get());
        texts.speak(Locale.ENGLISH);
        assertEquals("Find", find.get());
        texts.speak(Locale.GERMAN);
        assertEquals("查找", find.get());
    }
}
