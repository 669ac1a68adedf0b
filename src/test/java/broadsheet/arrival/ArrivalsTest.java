package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.ManifestSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The way of an edition from a folder or a stick to the screen.
class ArrivalsTest extends HallTest {
    private static final Duration SETTLE = Duration.ofSeconds(12);
    private static final Duration TRIAL = Duration.ofSeconds(61);

    private void shown(String date, int issue, String story) throws Exception {
        hall.drop(archive(date, issue, story));
        hall.pass(MOMENT);
        hall.show();
        hall.pass(TRIAL);
        assertEquals(story, hall.shown());
    }

    @Test
    void anArchiveInTheFolderGoesItsWayAndIsShownWhenAsked() throws Exception {
        Path dropped = hall.drop(archive("2025-01-11", 7, "甲"));
        hall.pass(MOMENT);
        assertEquals(List.of("SEEN", "SETTLED", "COPYING", "VERIFYING", "READY"), hall.way(dropped));
        assertEquals("", hall.shown());
        assertEquals(7, hall.show().orElseThrow().issue());
        assertEquals("甲", hall.shown());
    }

    @Test
    void aFolderOnAStickIsTakenAndTheStickIsNeverWrittenTo() throws Exception {
        Path stick = Files.createDirectories(hall.media.resolve("STICK/报纸"));
        Path bundle = Hall.copy(Issues.folder(work.resolve("f"), "2025-01-11", 7, "甲"), stick.resolve("a.edition"));
        List<String> before = names(hall.media);
        hall.pass(MOMENT);
        hall.show();
        assertEquals("甲", hall.shown());
        assertEquals(before, names(hall.media));
        assertTrue(hall.way(bundle).contains("READY"));
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void theShownEditionIsAnOwnCopy() throws Exception {
        Path dropped = hall.drop(archive("2025-01-11", 7, "甲"));
        hall.pass(MOMENT);
        hall.show();
        Files.delete(dropped);
        hall.pass(MOMENT);
        assertEquals("甲", hall.shown());
    }

    @Test
    void anOlderIssueNeverComesByItselfWhateverItsFileTimeSays() throws Exception {
        shown("2025-01-11", 7, "甲");
        Path older = hall.drop(archive("2025-01-10", 6, "乙"));
        Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2035-01-01T00:00:00Z")));
        hall.pass(SETTLE);
        assertEquals("BA-301", hall.way(older).getLast());
        Path sameDayLowerIssue = hall.drop(archive("2025-01-11", 6, "丙"));
        hall.pass(SETTLE);
        assertEquals("BA-301", hall.way(sameDayLowerIssue).getLast());
        assertTrue(hall.arrivals().readyEdition().isEmpty());
        shown("2025-01-12", 1, "丁");
    }

    @Test
    void ofSeveralOnOneStickOnlyTheNewestIsTaken() throws Exception {
        Path stick = Files.createDirectories(hall.media.resolve("STICK"));
        for (int day = 10; day < 15; day++) {
            Hall.copy(archive("2025-01-" + day, day, "第" + day), stick.resolve(day + ".edition"));
        }
        hall.pass(MOMENT);
        hall.show();
        assertEquals("第14", hall.shown());
        assertEquals(1, hall.events.stream().filter(e -> e.state() == ArrivalState.COPYING).count());
    }

    @Test
    void theLastThreeAreKept() throws Exception {
        for (int day = 10; day < 15; day++) {
            shown("2025-01-" + day, day, "第" + day);
        }
        try (Stream<Path> kept = Files.list(hall.settings.store().resolve("editions"))) {
            assertEquals(List.of("2025-01-12", "2025-01-13", "2025-01-14"),
                    kept.map(p -> p.getFileName().toString().substring(0, 10)).sorted().toList());
        }
    }

    @Test
    void aDamagedArchiveIsRejectedAndTheRepairedOneUnderTheSameNameTaken() throws Exception {
        shown("2025-01-11", 7, "甲");
        Path sound = archive("2025-01-12", 8, "乙");
        byte[] bytes = Files.readAllBytes(sound);
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 3] ^= 1;
        Path dropped = hall.inbox.resolve("new.edition");
        Files.write(dropped, flipped);
        hall.pass(SETTLE);
        assertEquals("BA-201", hall.way(dropped).getLast());
        assertEquals("甲", hall.shown());
        Files.write(dropped, bytes);
        Files.setLastModifiedTime(dropped, FileTime.from(Instant.parse("2025-01-12T08:00:00Z")));
        hall.pass(SETTLE);
        hall.show();
        assertEquals("乙", hall.shown());
    }

    @Test
    void anotherNewspaperIsRejectedAndSoIsWhatIsNoEdition() throws Exception {
        Path nothing = hall.inbox.resolve("y.edition");
        Files.writeString(nothing, "no archive");
        hall.pass(SETTLE);
        assertEquals("BA-201", hall.way(nothing).getLast());
        try (Hall other = new Hall(dir.resolve("other"), SignatureRule.OFF, "另一日报")) {
            Path ours = other.drop(archive("2025-01-11", 7, "甲"));
            other.pass(MOMENT);
            assertEquals("BA-204", other.way(ours).getLast());
        }
    }

    @Test
    void aNewEditionThatCannotBePaintedGivesWayToTheOneBeforeForGood() throws Exception {
        shown("2025-01-11", 7, "甲");
        hall.drop(archive("2025-01-12", 8, "乙"));
        hall.pass(MOMENT);
        hall.arrivals().switchNow();
        assertEquals("甲", Issues.story(hall.arrivals().paintFailed("no page").orElseThrow()));
        hall.pass(SETTLE);
        hall.restart();
        hall.pass(SETTLE);
        assertTrue(hall.arrivals().readyEdition().isEmpty());
        assertEquals("甲", hall.shown());
        shown("2025-01-13", 9, "丙");
    }

    @Test
    void aDeathOnTrialBringsTheOneBeforeBackAndASecondDeathIsTheLast() throws Exception {
        shown("2025-01-11", 7, "甲");
        hall.drop(archive("2025-01-12", 8, "乙"));
        hall.pass(MOMENT);
        hall.show();
        hall.die();
        assertEquals("甲", hall.shown());
        assertEquals("BA-402", hall.events.getLast().reason().orElseThrow().code());
        assertTrue(hall.arrivals().readyEdition().isPresent(), "a death may have been a power cut");
        hall.show();
        assertEquals("乙", hall.shown());
        hall.die();
        assertEquals("甲", hall.shown());
        hall.pass(SETTLE);
        assertTrue(hall.arrivals().readyEdition().isEmpty());
    }

    @Test
    void anEditionThatLivedThroughItsTrialStaysAfterADeath() throws Exception {
        shown("2025-01-11", 7, "甲");
        hall.die();
        assertEquals("甲", hall.shown());
    }

    @Test
    void anOrderlyEndIsNoDeath() throws Exception {
        shown("2025-01-11", 7, "甲");
        hall.drop(archive("2025-01-12", 8, "乙"));
        hall.pass(MOMENT);
        hall.show();
        hall.restart();
        assertEquals("乙", hall.shown());
    }

    @Test
    void aWaitingEditionStillWaitsAfterARestart() throws Exception {
        shown("2025-01-11", 7, "甲");
        Files.delete(hall.drop(archive("2025-01-12", 8, "乙")).resolveSibling("2025-01-11-7-甲.edition"));
        hall.pass(MOMENT);
        hall.die();
        assertEquals("甲", hall.shown());
        hall.show();
        assertEquals("乙", hall.shown());
    }

    @Test
    void withADamagedCurrentFileTheNewestKeptEditionIsShown() throws Exception {
        shown("2025-01-11", 7, "甲");
        shown("2025-01-12", 8, "乙");
        Files.writeString(hall.settings.store().resolve("current.json"), "{\"version\": 1, \"curr");
        hall.die();
        assertEquals("乙", hall.shown());
    }

    @Test
    void aStoreIsForOneProcess() {
        assertThrows(IOException.class, () -> Arrivals.open(hall.settings, e -> { }));
    }

    @Test
    void signaturesAreDemandedAsConfigured() throws Exception {
        KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair next = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair foreign = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignatureRule both = new SignatureRule(SignatureRule.Mode.REQUIRE, List.of(ours.getPublic(), next.getPublic()));
        try (Hall strict = new Hall(dir.resolve("strict"), both)) {
            Path unsigned = strict.drop(archive("2025-01-11", 1, "甲"));
            Path wrong = strict.drop(Issues.archive(work, "w.edition", "2025-01-12", 2, "乙", Optional.of(foreign.getPrivate())));
            strict.pass(MOMENT);
            assertEquals("BA-202", strict.way(unsigned).getLast());
            assertEquals("BA-203", strict.way(wrong).getLast());
            strict.drop(Issues.archive(work, "s.edition", "2025-01-10", 3, "丙", Optional.of(next.getPrivate())));
            strict.pass(MOMENT);
            strict.show();
            assertEquals("丙", strict.shown());
        }
        try (Hall strict = new Hall(dir.resolve("unhashed"), both)) {
            Path folder = Issues.folder(work.resolve("u"), "2025-01-14", 5, "戊");
            Path manifest = folder.resolve("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replaceFirst("broadsheet:sha256", "unknown"));
            Files.write(folder.resolve("manifest.sig"), ManifestSignature.sign(Files.readAllBytes(manifest), ours.getPrivate()));
            Path unhashed = Hall.copy(folder, strict.inbox.resolve("u.edition"));
            strict.pass(MOMENT);
            assertEquals("BA-203", strict.way(unhashed).getLast(), "the signature does not vouch for a file without a hash");
        }
        SignatureRule warn = new SignatureRule(SignatureRule.Mode.WARN, List.of(ours.getPublic()));
        try (Hall mild = new Hall(dir.resolve("mild"), warn)) {
            mild.drop(archive("2025-01-13", 4, "丁"));
            mild.pass(MOMENT);
            assertEquals("BA-202", mild.events.getLast().detail());
            assertEquals(ArrivalState.READY, mild.events.getLast().state());
        }
    }
}
