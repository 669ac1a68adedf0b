package broadsheet.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.arrival.ArrivalState;
import broadsheet.kiosk.KioskFault;
import broadsheet.render.FontFile;
import broadsheet.typeset.text.Face;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// New editions come onto the screen: when nobody reads, whole, or not at all.
class NewsstandTest extends KioskTest {
    private static final LocalDate TWELFTH = LocalDate.of(2025, 1, 12);
    private boolean fontsBroken;

    @Override
    Optional<FontFile> face(Face face) {
        if (fontsBroken) {
            throw new IllegalStateException("cannot be painted");
        }
        return super.face(face);
    }

    private void drop(int issue, LocalDate date) throws Exception {
        Path paper = Papers.archive(home, date, issue);
        Files.copy(paper, home.resolve("inbox").resolve(issue + ".edition"));
        arrive();
    }

    private void arrive() {
        for (int i = 0; i < 13; i++) {
            nanos.addAndGet(1_000_000_000L);
            arrivals.look();
        }
    }

    private void look() {
        fxRun(newsstand::look);
        waitUntil("settled", () -> !newsstand.isBusy());
    }

    private String shown() { return fx(() -> screen.issue().orElseThrow().edition().articles().getFirst().headline()); }

    @Test
    void aNewEditionWaitsUntilNobodyReads() throws Exception {
        open(WIDE, HIGH);
        enter();
        drop(2, TWELFTH);
        assertEquals(ArrivalState.READY, events.getLast().state());
        fxRun(newsstand::look);
        settle();
        assertEquals("乘风破浪再铸辉煌1", shown());
        pass(Duration.ofSeconds(121));
        look();
        assertEquals("乘风破浪再铸辉煌2", shown());
        assertTrue(loop().isPresent());
        assertEquals(Optional.empty(), arrivals.readyEdition());
        assertEquals(2, arrivals.currentEdition().orElseThrow().issue());
        assertEquals(List.of(), faults);
    }

    @Test
    void anEditionDamagedInTheStoreGivesWayToTheOneBefore() throws Exception {
        open(WIDE, HIGH);
        drop(2, TWELFTH);
        look();
        drop(3, TWELFTH.plusDays(1));
        Files.writeString(arrivals.readyEdition().orElseThrow().path(), "the disk forgot it");
        look();
        assertEquals("乘风破浪再铸辉煌2", shown());
        assertEquals(List.of(KioskFault.STORED_DAMAGED), faults);
        look();
        assertEquals("乘风破浪再铸辉煌2", shown(), "never tried again");
    }

    @Test
    void whoComesWhileItIsOpenedKeepsThePage() throws Exception {
        open(new broadsheet.task.BackgroundThreads(), WIDE, HIGH);
        drop(2, TWELFTH);
        fxRun(() -> {
            newsstand.look();
            screen.enter();
        });
        waitUntil("opened", () -> arrivals.readyEdition().isEmpty());
        for (int i = 0; i < 10; i++) {
            settle();
        }
        assertEquals("乘风破浪再铸辉煌1", shown());
        pass(Duration.ofSeconds(121));
        look();
        assertEquals("乘风破浪再铸辉煌2", shown());
    }

    @Test
    void anEditionThatCannotBePaintedGivesWayToTheOneBefore() throws Exception {
        open(WIDE, HIGH);
        fontsBroken = true;
        fxRun(() -> {
            OpenIssue bad = screen.issue().orElseThrow();
            org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class, () -> screen.show(new OpenIssue(bad.kept(), bad.bundle(), bad.pages(), bad.index(),
                    new broadsheet.render.Press(new broadsheet.render.Fonts(this::face), bad.press().pictures(), bad.press().words()), bad.typesetter())));
            fontsBroken = false;
            screen.show(bad);
        });
        assertEquals("乘风破浪再铸辉煌1", shown());
    }

    @Test
    void anEditionReplacedIsLetGoOfWithAllThatWasSetOfIt() throws Exception {
        open(WIDE, HIGH);
        enter();
        fxRun(() -> visitor().read("lead"));
        settle();
        OpenIssue[] first = {fx(() -> screen.issue().orElseThrow())};
        List<WeakReference<?>> old = List.of(new WeakReference<>(first[0].typesetter()), new WeakReference<>(first[0].edition()),
                new WeakReference<>(first[0].press().pictures()), new WeakReference<>(visitor()));
        first[0] = null;
        drop(2, TWELFTH);
        pass(Duration.ofSeconds(121));
        look();
        assertEquals("乘风破浪再铸辉煌2", shown());
        for (int i = 0; i < 50 && old.stream().anyMatch(r -> r.get() != null); i++) {
            settle();
            System.gc();
            Thread.sleep(20);
        }
        assertEquals(List.of(), old.stream().map(WeakReference::get).filter(java.util.Objects::nonNull).toList());
    }
}
