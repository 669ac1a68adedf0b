package broadsheet.prefs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// Guided guessing at what the settings file may hold: whatever comes, there are settings, and what is then changed is kept, with all
/// that was understood.
///
/// A build runs the kept inputs; `JAZZER_FUZZ=1 ./mvnw test -Dtest=SettingsFuzzTest#settings` goes on guessing.
@Tag("hostile")
class SettingsFuzzTest {
    @TempDir
    private static Path folder;

    /// The settings file.
    @FuzzTest
    void settings(byte[] data) throws IOException {
        PreferencesStore store = new PreferencesStore(folder);
        Files.write(store.file(), data);
        Preferences read = store.load();
        assertEquals(read, new PreferencesStore(folder).load(), "the same twice");
        Preferences changed = read.withType(read.fontScale() == 1.5 ? 1.25 : 1.5, !read.largeType());
        store.save(changed);
        assertEquals(changed, new PreferencesStore(folder).load());
    }
}
