package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The store of editions on a real disk: what is kept, what is shown after any restart, and what `current.json` may say.
class EditionStoreTest {
    private static final String FIRST = name(1);

    @TempDir
    private Path dir;

    /// The name of the edition of a day of January.
    private static String name(int day) { return "2025-01-%02d_%08d_%016x.edition".formatted(day, day, day); }

    private static String print(int day) { return "%016x".formatted(day); }

    private void take(EditionStore store, int day) throws IOException { store.take(Files.writeString(store.newPartial(), "day " + day), name(day)); }

    private void show(EditionStore store, int... days) throws IOException {
        for (int day : days) {
            take(store, day);
            store.switchToReady();
            store.trial(Standing.Trial.TRUSTED);
        }
    }

    private static String shown(EditionStore store) {
        return store.current().map(k -> String.valueOf(k.issue())).orElse("-") + " " + store.ready().map(k -> String.valueOf(k.issue())).orElse("-")
                + " " + store.trial();
    }

    private List<Integer> kept() throws IOException {
        try (Stream<Path> files = Files.list(dir.resolve("editions"))) {
            return files.map(KeptEdition::of).flatMap(Optional::stream).map(KeptEdition::issue).sorted().toList();
        }
    }

    private String reopened() throws IOException {
        try (EditionStore store = EditionStore.open(dir)) {
            return shown(store);
        }
    }

    @Test
    void threeAreKeptAndTheWaitingOneBesides() throws Exception {
        try (EditionStore store = EditionStore.open(dir)) {
            assertEquals("- - TRUSTED", shown(store));
            assertTrue(store.switchToReady().isEmpty());
            show(store, 1, 2, 3, 4);
            take(store, 5);
            assertEquals("4 5 TRUSTED", shown(store));
            assertEquals(List.of(2, 3, 4, 5), kept());
            take(store, 6);
            assertEquals(List.of(2, 3, 4, 6), kept());
            assertTrue(store.has(print(6) + "ff") && store.has(print(2)));
            assertFalse(store.has(print(5)) || store.hasFailed(print(6)));
            store.switchToReady();
            assertEquals("6 - SWITCHED", shown(store));
            assertEquals(List.of(3, 4, 6), kept());
        }
        assertEquals("6 - SWITCHED", reopened());
    }

    @Test
    void theSameEditionAgainTakesThePlaceOfTheFirst() throws Exception {
        try (EditionStore store = EditionStore.open(dir)) {
            show(store, 1);
            KeptEdition again = store.take(Files.writeString(store.newPartial(), "again"), FIRST);
            assertEquals("again", Files.readString(again.path()));
            store.switchToReady();
            assertEquals("1 - SWITCHED", shown(store));
            assertEquals(List.of(1), kept());
        }
    }

    @Test
    void aDeathBringsTheOneBeforeBackAndTheSecondIsTheLast() throws Exception {
        try (EditionStore store = EditionStore.open(dir)) {
            show(store, 1, 2, 3);
            assertEquals(3, store.rollBack(true).orElseThrow().issue());
            assertEquals("2 3 TRUSTED", shown(store));
            store.switchToReady();
            store.rollBack(true);
            assertEquals("2 - TRUSTED", shown(store));
            assertTrue(store.hasFailed(print(3)) && !store.has(print(3)));
            assertEquals(List.of(1, 2), kept());
            assertEquals(2, store.rollBack(false).orElseThrow().issue());
            assertEquals("1 - TRUSTED", shown(store));
            store.rollBack(false);
            assertEquals("- - TRUSTED", shown(store));
            assertTrue(store.rollBack(false).isEmpty());
        }
        assertEquals("- - TRUSTED", reopened());
    }

    @Test
    void aDeathWhileAnotherWaitsLeavesTheOtherWaiting() throws Exception {
        try (EditionStore store = EditionStore.open(dir)) {
            show(store, 1, 2);
            take(store, 3);
            store.rollBack(true);
            assertEquals("1 3 TRUSTED", shown(store));
            assertEquals(List.of(1, 3), kept());
        }
    }

    /// Kept files and `current.json` as a dead process or another hand may have left them.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1 2 3 | absent | - 3 TRUSTED | 3",
        "1 2 3 | {\"version\": 1, \"current\": \"2\", \"previous\": [\"1\"], \"trial\": \"PAINTED\"} | 2 3 PAINTED | 1 2 3",
        "1 2 3 | {\"version\": 1, \"current\": \"3\", \"previous\": [\"2\", \"1\"], \"trial\": \"SWITCHED\"} | 3 - SWITCHED | 1 2 3",
        "1 2 3 | {\"version\": 1, \"current\": \"2\", \"previous\": [\"3\"], \"trial\": \"TRUSTED\"} | 2 - TRUSTED | 2 3",
        "1 2 | {\"version\": 1, \"current\": \"3\", \"previous\": [\"2\", \"1\"], \"trial\": \"SWITCHED\"} | 2 - TRUSTED | 1 2",
        "1 | {\"version\": 1, \"current\": \"3\", \"previous\": [\"2\", \"1\"], \"trial\": \"SWITCHED\"} | 1 - TRUSTED | 1",
        "1 2 | {\"version\": 1, \"current\": \"3\", \"previous\": [], \"trial\": \"SWITCHED\"} | 2 - TRUSTED | 2",
        "`` | {\"version\": 1, \"current\": \"3\", \"previous\": [\"2\"], \"trial\": \"SWITCHED\"} | - - TRUSTED | -",
        "1 2 | {\"version\": 1, \"previous\": [], \"trial\": \"TRUSTED\"} | - 2 TRUSTED | 2",
        "1 2 | {\"version\": 1, \"previous\": [], \"trial\": \"TRUSTED\", \"failed\": [\"0000000000000002\"]} | - 1 TRUSTED | 1",
        "1 2 | {\"version\": 1, \"current\": \"1\", \"previous\": [], \"trial\": \"TRUSTED\", \"failed\": [\"0000000000000002\"]} | 1 - TRUSTED | 1",
        "1 2 | {\"version\": 2, \"current\": \"1\", \"previous\": [], \"trial\": \"TRUSTED\"} | 2 - TRUSTED | 2",
        "1 2 | {\"version\": 1, \"current\": \"1\", \"previous\": [], \"trial\": \"MAYBE\"} | 2 - TRUSTED | 2",
        "1 2 | {\"version\": 1, \"curr | 2 - TRUSTED | 2",
        "1 2 | [] | 2 - TRUSTED | 2",
        "1 2 | `` | 2 - TRUSTED | 2",
        "`` | nonsense | - - TRUSTED | -",
    })
    void whateverIsOnTheDiskAWholeEditionIsShown(String files, String current, String shown, String left) throws Exception {
        Path editions = Files.createDirectories(dir.resolve("editions"));
        for (String day : files.isEmpty() ? new String[0] : files.split(" ")) {
            Files.writeString(editions.resolve(name(Integer.parseInt(day))), "day " + day);
        }
        Files.createDirectories(editions.resolve(".partial-left/deep"));
        Files.writeString(editions.resolve(".partial-left/deep/x"), "half");
        Files.writeString(editions.resolve("note.txt"), "of another hand");
        if (!current.equals("absent")) {
            String named = current;
            for (int day = 1; day <= 3; day++) {
                named = named.replace("\"" + day + "\"", "\"" + name(day) + "\"");
            }
            Files.writeString(dir.resolve("current.json"), named);
        }
        assertEquals(shown, reopened());
        assertEquals(left, kept().isEmpty() ? "-" : kept().toString().replaceAll("[\\[\\],]", ""));
        assertFalse(Files.exists(editions.resolve(".partial-left")));
        assertTrue(Files.exists(editions.resolve("note.txt")));
    }

    @Test
    void aCorrectionOfTheIssueShownStillWaitsAfterARestart() throws Exception {
        try (EditionStore store = EditionStore.open(dir)) {
            show(store, 1);
            store.take(Files.writeString(store.newPartial(), "corrected"), FIRST.replace("_0000000000000001.", "_00000000000000ff."));
        }
        try (EditionStore store = EditionStore.open(dir)) {
            assertEquals("00000000000000ff", store.ready().orElseThrow().fingerprint());
        }
    }

    @Test
    void aLinkInTheStoreIsDeletedAndNotFollowed() throws Exception {
        Path outside = Files.createDirectories(dir.resolve("outside"));
        Files.writeString(outside.resolve("x"), "kept");
        Path partial = Files.createDirectories(dir.resolve("editions/.partial-1"));
        Files.createSymbolicLink(partial.resolve("link"), outside);
        Files.createSymbolicLink(dir.resolve("editions/.partial-2"), outside);
        reopened();
        assertEquals("kept", Files.readString(outside.resolve("x")));
        assertFalse(Files.exists(dir.resolve("editions/.partial-2"), java.nio.file.LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aStoreInUseIsRefusedAndFreeAgainAfterwards() throws Exception {
        try (EditionStore store = EditionStore.open(dir)) {
            assertTrue(assertThrows(IOException.class, () -> EditionStore.open(dir)).getMessage().contains("in use"));
            assertEquals("- - TRUSTED", shown(store));
        }
        Files.createDirectory(dir.resolve("current.json"));
        assertThrows(IOException.class, () -> EditionStore.open(dir));
        Files.delete(dir.resolve("current.json"));
        assertEquals("- - TRUSTED", reopened());
    }

    @Test
    void aNameThatIsNoneIsNotTaken() throws Exception {
        try (EditionStore store = EditionStore.open(dir)) {
            Path partial = Files.writeString(store.newPartial(), "x");
            assertThrows(IllegalArgumentException.class, () -> store.take(partial, "x.edition"));
        }
    }

    @Test
    void whatTheCurrentFileSaysIsReadAsItWasWritten() {
        Standing standing = new Standing(Optional.of(FIRST), List.of(name(2), name(3)), Standing.Trial.PAINTED, Map.of(print(4), 1), List.of(print(5), print(6)));
        assertEquals(Optional.of(standing), Standing.read(standing.json()));
        assertEquals(Optional.of(Standing.NOTHING), Standing.read(Standing.NOTHING.json()));
        assertTrue(new String(standing.json(), StandardCharsets.UTF_8).contains("\n"), "a person may have to read it");
    }

    @Test
    void onlyTheLastFiftyFailuresAreRemembered() {
        Standing standing = Standing.NOTHING;
        for (int i = 0; i < 51; i++) {
            standing = standing.switchedTo(name(1 + i % 9), 2).rolledBack(print(i), false);
        }
        assertEquals(IntStream.range(1, 51).mapToObj(EditionStoreTest::print).toList(), standing.failed());
    }

    @Test
    void anEditionShownAgainStandsInTheListOnce() {
        Standing standing = Standing.NOTHING;
        List<String> before = new ArrayList<>();
        for (int day : new int[] {1, 2, 3, 2, 2, 1}) {
            standing = standing.switchedTo(name(day), 2);
            before.add(standing.previous().stream().map(n -> n.substring(9, 10)).reduce("", String::concat));
        }
        assertEquals(List.of("", "1", "21", "31", "31", "23"), before.stream().map(String::valueOf).toList());
        assertEquals(Standing.Trial.SWITCHED, standing.trial());
    }
}
