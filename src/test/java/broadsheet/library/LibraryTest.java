package broadsheet.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 11);
    @TempDir Path data;
    @TempDir Path temporary;
    private Path folder;

    @BeforeEach void fill() throws IOException {
        folder = Files.createDirectory(temporary.resolve("shelf"));
        ShelfFolder.folder(folder.resolve("a"), "聊城日报", DAY);
        ShelfFolder.archive(folder.resolve("2024/b.edition"), "聊城日报", DAY.minusDays(20));
        ShelfFolder.archive(folder.resolve("2024/x/c.ZIP"), "晚报", DAY);
        Files.writeString(folder.resolve("broken.edition"), "no zip");
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        Files.createDirectory(folder.resolve(".hidden"));
        ShelfFolder.archive(folder.resolve(".hidden/d.edition"), "晚报", DAY);
    }

    private Shelf refresh() throws IOException { return Library.open(folder, data).refresh(Library.Listener.NONE, () -> false); }

    private static List<String> keys(List<ShelfEntry> entries) { return entries.stream().map(ShelfEntry::key).toList(); }

    @Test void foldersAndArchivesAreFoundInSubfolders() throws IOException {
        assertEquals(List.of("2024/x/c.ZIP", "a", "2024/b.edition", "broken.edition"), keys(refresh().entries()));
    }

    @Test void anEntryKnowsWhatItsManifestSays() throws IOException {
        ShelfEntry entry = refresh().entry("a").orElseThrow();
        assertEquals("聊城日报 专刊", entry.name());
        assertEquals(1, entry.summary().orElseThrow().articles());
        assertEquals("urn:聊城日报:2025-01-11", entry.summary().orElseThrow().id());
    }

    @Test void aBrokenEditionStandsThereWithItsReason() throws IOException {
        ShelfEntry entry = refresh().entry("broken.edition").orElseThrow();
        assertTrue(entry.state() instanceof ShelfEntry.Broken(Problem problem) && problem.id() == ProblemId.NOT_AN_EDITION, entry.toString());
        assertEquals("broken.edition", entry.name());
    }

    @Test void theShelfIsThereAtOnceNextTime() throws IOException {
        List<ShelfEntry> before = refresh().entries();
        assertEquals(before, Library.open(folder, data).shelf().entries());
    }

    @Test void onlyWhatChangedIsOpenedAgain() throws IOException {
        refresh();
        ShelfFolder.archive(folder.resolve("broken.edition"), "晚报", DAY.plusDays(1));
        ShelfFolder.folder(folder.resolve("new"), "晚报", DAY.plusDays(2));
        Files.delete(folder.resolve("2024/b.edition"));
        List<Integer> totals = new ArrayList<>();
        Shelf shelf = Library.open(folder, data).refresh((done, total) -> totals.add(total), () -> false);
        assertEquals(List.of(2, 2, 2), totals);
        assertEquals(List.of("new", "broken.edition", "2024/x/c.ZIP", "a"), keys(shelf.entries()));
    }

    @Test void aDamagedCatalogueIsReadAnew() throws IOException {
        List<ShelfEntry> before = refresh().entries();
        Path catalogue = Files.list(data).findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(catalogue);
        bytes[bytes.length / 2] ^= 1;
        Files.write(catalogue, bytes);
        assertEquals(List.of(), Library.open(folder, data).shelf().entries());
        assertEquals(before, refresh().entries());
    }

    @Test void anAbsentFolderLeavesTheShelfAsItWas() throws IOException {
        Library library = Library.open(temporary.resolve("gone"), data);
        assertThrows(IOException.class, () -> library.refresh(Library.Listener.NONE, () -> false));
        assertEquals(List.of(), library.shelf().entries());
    }

    @Test void aCancelledRefreshLeavesTheShelfAsItWas() throws IOException {
        Library library = Library.open(folder, data);
        assertThrows(CancellationException.class, () -> library.refresh(Library.Listener.NONE, () -> true));
        assertEquals(List.of(), library.shelf().entries());
    }

    @Test void theCalendarKnowsItsDays() throws IOException {
        Shelf shelf = refresh();
        assertEquals(Map.of(YearMonth.of(2025, 1), 2, YearMonth.of(2024, 12), 1), shelf.months());
        assertEquals(List.of(DAY), List.copyOf(shelf.month(YearMonth.of(2025, 1)).keySet()));
        assertEquals(List.of("2024/x/c.ZIP", "a"), keys(shelf.on(DAY)));
    }

    @Test void nameplatesAreCounted() throws IOException { assertEquals(List.of("聊城日报", "晚报"), List.copyOf(refresh().nameplates().keySet())); }

    @Test void filtersAndOrdersWorkTogether() throws IOException {
        Shelf shelf = refresh();
        assertEquals(List.of("2024/b.edition", "a"), keys(shelf.list(ShelfFilter.ALL.withNameplate("聊城日报"), ShelfOrder.OLDEST, id -> false)));
        assertEquals(List.of("2024/x/c.ZIP", "a"), keys(shelf.list(ShelfFilter.ALL.between(DAY, DAY), ShelfOrder.NEWEST, id -> false)));
        assertEquals(List.of("2024/x/c.ZIP"), keys(shelf.list(ShelfFilter.ALL.withWords(" c.zip"), ShelfOrder.PATH, id -> false)));
        assertEquals(List.of("2024/x/c.ZIP", "2024/b.edition", "broken.edition"),
                keys(shelf.list(ShelfFilter.ALL.withUnread(true), ShelfOrder.NEWEST, id -> id.equals("urn:聊城日报:2025-01-11"))));
    }

    @Test void keepingTheLastComputesAndRemovesOnlyWhatItIsTold() throws IOException {
        Shelf shelf = refresh();
        assertEquals(List.of("2024/b.edition"), keys(Retention.surplus(shelf, 1, id -> false)));
        assertEquals(List.of(), Retention.surplus(shelf, 1, id -> id.endsWith("2024-12-22")));
        ShelfEntry old = shelf.entry("2024/b.edition").orElseThrow();
        ShelfEntry whole = shelf.entry("a").orElseThrow();
        assertEquals(List.of(Retention.Outcome.REMOVED, Retention.Outcome.REMOVED),
                Retention.remove(shelf, List.of(old, whole)).stream().map(Retention.Removal::outcome).toList());
        assertFalse(Files.exists(old.path()));
        assertFalse(Files.exists(whole.path()));
        assertEquals(List.of("2024/x/c.ZIP", "broken.edition"), keys(refresh().entries()));
    }

    @Test void whatChangedMeanwhileIsNotRemoved() throws IOException {
        Shelf shelf = refresh();
        ShelfEntry old = shelf.entry("2024/b.edition").orElseThrow();
        Files.writeString(old.path(), "something else");
        assertEquals(Retention.Outcome.CHANGED, Retention.remove(shelf, List.of(old)).getFirst().outcome());
        assertTrue(Files.exists(old.path()));
    }

    @Test void nothingOutsideTheShelfIsRemoved() throws IOException {
        Path outside = Files.writeString(temporary.resolve("other.edition"), "precious");
        ShelfEntry forged = new ShelfEntry("../other.edition", outside, new ShelfEntry.Stamp(8, 0), refresh().entry("a").orElseThrow().state());
        assertEquals(Retention.Outcome.NOT_ON_THE_SHELF, Retention.remove(refresh(), List.of(forged)).getFirst().outcome());
        assertTrue(Files.exists(outside));
    }

    @Test void theWatchWakesOnChange() throws Exception {
        try (ShelfWatch watch = new ShelfWatch(folder, java.time.Duration.ofMillis(20))) {
            ShelfFolder.archive(folder.resolve("2024/new.edition"), "晚报", DAY);
            assertTrue(watch.await());
            Files.delete(folder.resolve("2024/new.edition"));
            assertTrue(watch.await());
        }
    }

    @Test void theJsonShapeHoldsFineAndBrokenEditions() throws IOException {
        Shelf shelf = refresh();
        String json = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(ShelfJson.of(shelf, shelf.entries()));
        assertTrue(json.contains("\"path\":\"2024/x/c.ZIP\",\"state\":\"fine\"") && json.contains("\"problem\":\"BS-102\""), json);
    }

    @Test void tenThousandEditionsOpenFromTheCatalogueAtOnce() throws IOException {
        List<ShelfEntry> many = new ArrayList<>();
        ShelfEntry.State state = refresh().entry("a").orElseThrow().state();
        for (int i = 0; i < 10_000; i++) {
            many.add(new ShelfEntry("e" + i, folder.resolve("e" + i), new ShelfEntry.Stamp(i, i), state));
        }
        Path file = data.resolve("many");
        Catalogue.write(file, folder, many);
        assertEquals(10_000, Catalogue.read(file, folder).size());
        long start = System.nanoTime();
        Shelf shelf = new Shelf(folder, Catalogue.read(file, folder), true);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        assertEquals(10_000, shelf.entries().size());
        assertTrue(milliseconds < 2000, milliseconds + " ms");
    }
}
