package broadsheet.prefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesStoreTest {
    @TempDir Path folder;

    private static Preferences some() {
        return Preferences.DEFAULT.withType(1.6, true).withTheme(ThemeChoice.SEPIA).withLanguage(Language.ENGLISH).withContents(false, true)
                .withWindow(new WindowBounds(-5, 20, 1366, 768, true))
                .withRecent(new RecentEdition("/a/b", "聊城日报", "开发区专刊", "2025年1月11日", "乘风破浪再铸辉煌"))
                .withEdition("urn:x", EditionState.NEW.showing("a", true, 3).reading("a").leaving("a", new Position("BODY", 4, 120)));
    }

    @Test
    void everythingComesBackAsItWasKept() throws IOException {
        new PreferencesStore(folder).save(some());
        assertEquals(some(), new PreferencesStore(folder).load());
    }

    @Test
    void aNewUserGetsTheDefaultsAndNoFileIsMade() {
        Path absent = folder.resolve("new");
        assertEquals(Preferences.DEFAULT, new PreferencesStore(absent).load());
        assertFalse(Files.exists(absent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"fontScale\": 1} junk", "{\"a\":1,\"a\":2}", "\u0000\u0000"})
    void aDamagedFileIsKeptAsideAndTheDefaultsAreUsed(String content) throws IOException {
        PreferencesStore store = new PreferencesStore(folder);
        Files.writeString(store.file(), content);
        assertEquals(Preferences.DEFAULT, store.load());
        assertEquals(content, Files.readString(folder.resolve("preferences.json.bad")));
        store.save(some());
        assertEquals(some(), new PreferencesStore(folder).load());
    }

    @Test
    void oneOddValueCostsOnlyThatValue() throws IOException {
        PreferencesStore store = new PreferencesStore(folder);
        Files.writeString(store.file(), """
                {"fontScale": "large", "largeType": true, "theme": "PINK", "window": {"x": "left"}, "recent": [3, {"path": "/p"}],
                 "editions": {"e": {"page": -2, "read": ["a", 7], "positions": {"a": {"part": "BODY", "index": -1, "offset": 0},
                 "b": {"part": "BODY", "index": 1, "offset": 2}}}}}""");
        Preferences read = store.load();
        assertEquals(1, read.fontScale());
        assertTrue(read.largeType());
        assertEquals(ThemeChoice.SYSTEM, read.theme());
        assertTrue(read.window().isEmpty());
        assertEquals(List.of("/p"), read.recent().stream().map(RecentEdition::path).toList());
        assertEquals(List.of("a"), read.edition("e").read());
        assertEquals(Map.of("b", new Position("BODY", 1, 2)), read.edition("e").positions());
        assertEquals(1, read.edition("e").page());
    }

    @Test
    void fieldsOfANewerVersionSurvive() throws IOException {
        PreferencesStore store = new PreferencesStore(folder);
        Files.writeString(store.file(), "{\"voice\": \"Xiaoyan\", \"theme\": \"DARK\", \"editions\": {\"e\": {\"note\": 5}}}");
        Preferences read = store.load();
        store.save(read.withType(2, false).withEdition("e", read.edition("e").reading("a")));
        String kept = Files.readString(store.file());
        assertTrue(kept.contains("Xiaoyan") && kept.contains("\"note\" : 5"), kept);
        assertEquals(ThemeChoice.DARK, new PreferencesStore(folder).load().theme());
    }

    @Test
    void twoWindowsDoNotUndoEachOther() throws IOException {
        PreferencesStore first = new PreferencesStore(folder);
        PreferencesStore second = new PreferencesStore(folder);
        Preferences a = first.load();
        Preferences b = second.load();
        first.save(a.withTheme(ThemeChoice.DARK).withEdition("one", EditionState.NEW.reading("x")));
        second.save(b.withType(2, false).withEdition("two", EditionState.NEW.reading("y")));
        Preferences both = new PreferencesStore(folder).load();
        assertEquals(ThemeChoice.DARK, both.theme());
        assertEquals(2, both.fontScale());
        assertEquals(List.of("x"), both.edition("one").read());
        assertEquals(List.of("y"), both.edition("two").read());
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        new PreferencesStore(folder).save(some());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("preferences.json", "preferences.lock"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsReportedAndTheOldFileStays() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");
        PreferencesStore store = new PreferencesStore(notAFolder);
        assertThrows(IOException.class, () -> store.save(some()));
        assertEquals("x", Files.readString(notAFolder));
    }

    @Test
    void onlyTheLatestEditionsAreKept() {
        Preferences many = Preferences.DEFAULT;
        for (int i = 0; i < Preferences.EDITIONS + 5; i++) {
            many = many.withEdition("e" + i, EditionState.NEW.reading("a")).withRecent(new RecentEdition("/" + i, "", "", "", ""));
        }
        assertEquals(Preferences.EDITIONS, many.editions().size());
        assertFalse(many.editions().containsKey("e4"));
        assertEquals("/" + (Preferences.EDITIONS + 4), many.recent().getFirst().path());
        assertEquals(Preferences.RECENT, many.recent().size());
    }

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(Path.of("/tmp/own"), place("Linux", Map.of(), "/tmp/own"));
        assertEquals(Path.of("/home/u/.config/broadsheet"), place("Linux", Map.of("XDG_CONFIG_HOME", "relative"), ""));
        assertEquals(Path.of("/x/broadsheet"), place("Linux", Map.of("XDG_CONFIG_HOME", "/x"), ""));
        assertEquals(Path.of("/home/u/Library/Application Support/Broadsheet"), place("Mac OS X", Map.of(), ""));
        assertEquals(Path.of("/roaming/Broadsheet"), place("Windows 11", Map.of("APPDATA", "/roaming"), ""));
    }

    @Test
    void whatCanBeMadeAgainHasAnother() {
        assertEquals(Path.of("/tmp/own/cache"), CacheFolder.of(properties("Linux", "/tmp/own"), Map.of()));
        assertEquals(Path.of("/home/u/.cache/broadsheet"), CacheFolder.of(properties("Linux", ""), Map.of("XDG_CACHE_HOME", "relative")));
        assertEquals(Path.of("/x/broadsheet"), CacheFolder.of(properties("Linux", ""), Map.of("XDG_CACHE_HOME", "/x")));
        assertEquals(Path.of("/home/u/Library/Caches/Broadsheet"), CacheFolder.of(properties("Mac OS X", ""), Map.of()));
        assertEquals(Path.of("/local/Broadsheet/cache"), CacheFolder.of(properties("Windows 11", ""), Map.of("LOCALAPPDATA", "/local")));
        assertEquals(Path.of("/home/u/AppData/Local/Broadsheet/cache"), CacheFolder.of(properties("Windows 11", ""), Map.of()));
    }

    private static Path place(String system, Map<String, String> environment, String own) {
        return PreferencesFolder.of(properties(system, own), environment);
    }

    private static Properties properties(String system, String own) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/u");
        properties.setProperty("broadsheet.home", own);
        return properties;
    }
}
