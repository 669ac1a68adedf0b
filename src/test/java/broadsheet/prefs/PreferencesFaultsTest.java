package broadsheet.prefs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.StoreTrial;
import broadsheet.faults.StoreTrialTest;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Settings and reading positions on failing, full and suddenly dark disks. The value tried is a position; type size and theme, stored
/// before, must never go.
class PreferencesFaultsTest extends StoreTrialTest {
    private static final String EDITION = "urn:broadsheet:trial";

    private static final StoreTrial.Store STORE = new StoreTrial.Store() {
        @Override
        public void put(Path folder, int value) throws IOException {
            PreferencesStore store = new PreferencesStore(folder.resolve("settings"));
            Preferences known = store.load();
            Preferences dressed = value == 1 ? known.withType(2, true).withTheme(ThemeChoice.SEPIA) : known;
            store.save(dressed.withEdition(EDITION, known.edition(EDITION).leaving("a", new Position("BODY", value, 0))));
        }

        @Override
        public int get(Path folder) {
            Preferences kept = new PreferencesStore(folder.resolve("settings")).load();
            if (Files.notExists(folder.resolve("settings").resolve("preferences.json"))) {
                return 0;
            }
            assertTrue(kept.fontScale() == 2 && kept.theme() == ThemeChoice.SEPIA, "the rest is lost");
            Position position = kept.edition(EDITION).positions().get("a");
            return position == null ? 0 : position.index();
        }
    };

    PreferencesFaultsTest() { super("settings and reading positions", Scale.cases(97, 7), STORE); }
}
