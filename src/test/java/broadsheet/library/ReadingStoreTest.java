package broadsheet.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingStoreTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 11);
    private static final ReadingState.Saved MARK = new ReadingState.Saved(ReadingState.Kind.BOOKMARK, "urn:e", "a", "乘风破浪", DAY);
    @TempDir Path data;

    @Test void changesAreThereAfterReopening() throws IOException {
        ReadingStore store = ReadingStore.open(data.resolve("deep/folder"));
        ReadingState changed = store.change(s -> s.withRead("urn:e", DAY).with(MARK).with(MARK));
        assertEquals(changed, ReadingStore.open(data.resolve("deep/folder")).state());
        assertEquals(List.of(MARK), changed.saved(ReadingState.Kind.BOOKMARK));
    }

    @Test void readAndSavedCanBeUndone() {
        ReadingState state = ReadingState.EMPTY.withRead("urn:e", DAY).withRead("urn:e", DAY.plusDays(1)).with(MARK);
        assertEquals(DAY, state.read().get("urn:e"));
        assertTrue(state.isRead("urn:e") && state.isPinned("urn:e"));
        assertEquals(ReadingState.EMPTY, state.withUnread("urn:e").without(MARK));
    }

    @Test void aFileThatCannotBeUnderstoodIsPutAside() throws IOException {
        for (String damage : List.of("", "{", "[]", "{\"read\":{\"a\":\"monday\"}}", "{\"saved\":[{\"kind\":\"NEW\"}]}")) {
            Files.writeString(data.resolve("reading.json"), damage);
            ReadingStore store = ReadingStore.open(data);
            assertEquals(ReadingState.EMPTY, store.state());
            assertEquals(damage, Files.readString(store.damaged().orElseThrow()));
            assertFalse(Files.exists(data.resolve("reading.json")));
        }
    }

    @Test void whatCannotBeStoredIsNotPretended() throws IOException {
        Path blocked = Files.writeString(data.resolve("file"), "");
        ReadingStore store = ReadingStore.open(data.resolve("absent"));
        Files.move(blocked, data.resolve("absent"));
        assertThrows(IOException.class, () -> store.change(s -> s.with(MARK)));
        assertEquals(ReadingState.EMPTY, store.state());
    }
}
