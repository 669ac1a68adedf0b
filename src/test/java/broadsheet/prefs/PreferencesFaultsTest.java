package broadsheet.prefs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.faults.StoreTrial;
import broadsheet.hostile.Ledger;
import broadsheet.hostile.Scale;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings and reading positions on failing, full and suddenly dark disks. The value tried is a position; type size and theme, stored
/// before, must never go.
class PreferencesFaultsTest {
    private static final String EDITION = "urn:broadsheet:trial";

    @TempDir
    private Path dir;

    private final StoreTrial.Store store = new StoreTrial.Store() {
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
            assertTrue(kept.fontScale() == 2 && kept.theme() == ThemeChoice.SEPIA, "the rest is lost");
            Position position = kept.edition(EDITION).positions().get("a");
            return position == null ? 0 : position.index();
        }
    };

    @Test
    void aCallThatFailsLeavesTheOldOrTheNew() throws IOException {
        int runs = new StoreTrial(dir, store).failingCalls();
        assertTrue(runs > 4, runs + " runs");
        Ledger.row(PreferencesFaultsTest.class, "设置与阅读位置：保存时第 n 次磁盘调用出错（一次或从此一直）", runs, "所存均为完整的旧值或新值，已确认的均在");
    }

    @Test
    void afterAPowerCutWhatWasAcknowledgedIsThere() throws IOException {
        int cuts = new StoreTrial(dir, store).powerCuts();
        assertTrue(cuts > 4, cuts + " cuts");
        Ledger.row(PreferencesFaultsTest.class, "设置与阅读位置：保存时任一调用前断电，未落盘的内容可能丢失任意部分", cuts, "所存均为完整的旧值或新值，已确认的均在");
    }

    @Test
    void aFullDiskLeavesTheOld() throws IOException {
        int runs = new StoreTrial(dir, store).fullDisks(Scale.cases(97, 7));
        assertTrue(runs > 2, runs + " disks");
        Ledger.row(PreferencesFaultsTest.class, "设置与阅读位置：磁盘所余空间逐次增大", runs, "存不下即报错，旧值完好");
    }
}
