package broadsheet.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One found edition on its way: what may follow what, when it has settled, when it is tried again; and the words it is known by.
class CandidateTest {
    private static final Duration SETTLE = Duration.ofSeconds(10);
    private static final Stamp ONE = new Stamp(1, 10, 5);
    private static final Stamp OTHER = new Stamp(1, 11, 6);

    @TempDir
    private Path dir;

    private static long seconds(double seconds) { return (long) (seconds * 1e9); }

    @Test
    void theStatesFollowTheirArrowsAndNoOthers() {
        Map<String, String> arrows = new TreeMap<>();
        for (ArrivalState from : ArrivalState.values()) {
            arrows.put(from.name(), Arrays.stream(ArrivalState.values()).filter(from::mayBecome).map(Enum::name).collect(Collectors.joining(" ")));
        }
        assertEquals("{COPYING=VERIFYING REJECTED, CURRENT=REJECTED, READY=CURRENT REJECTED, REJECTED=SEEN, SEEN=SETTLED REJECTED, "
                + "SETTLED=COPYING REJECTED, VERIFYING=READY REJECTED}", arrows.toString());
        Candidate candidate = new Candidate(dir, ONE, 0);
        assertThrows(IllegalStateException.class, () -> candidate.become(ArrivalState.READY));
        assertEquals(ArrivalState.SEEN, candidate.state());
    }

    @Test
    void whatDoesNotSayThatItIsCompleteSettlesAfterItsTime() throws Exception {
        Path half = Files.writeString(dir.resolve("a.edition"), "half");
        Candidate candidate = new Candidate(half, ONE, seconds(5));
        assertFalse(candidate.isSettled(seconds(14.9), SETTLE));
        assertTrue(candidate.isSettled(seconds(15), SETTLE));
        assertFalse(candidate.lookAgain(OTHER, seconds(15), SETTLE), "still growing, it waits anew");
        assertEquals(OTHER, candidate.stamp());
        assertFalse(candidate.isSettled(seconds(24.9), SETTLE));
        assertFalse(candidate.lookAgain(OTHER, seconds(20), SETTLE));
        assertTrue(candidate.isSettled(seconds(25), SETTLE));
    }

    @Test
    void whatSaysThatItIsCompleteSettlesAtTheSecondLook() throws Exception {
        Path whole = Issues.archive(dir, "a.edition", "2025-01-11", 7, "甲");
        Candidate candidate = new Candidate(whole, Stamp.of(whole), seconds(5));
        assertFalse(candidate.isSettled(seconds(5), SETTLE), "one look shows no change");
        assertTrue(candidate.isSettled(seconds(5) + 1, SETTLE));
    }

    @Test
    void anotherFileUnderTheNameIsToldOnceItWentOn() {
        Candidate candidate = new Candidate(dir, ONE, 0);
        assertFalse(candidate.isReplaced(OTHER), "still growing");
        candidate.become(ArrivalState.SETTLED);
        assertTrue(candidate.isReplaced(OTHER));
        assertFalse(candidate.isReplaced(ONE));
    }

    /// Tried again after 20 s, 40 s, 80 s … at most 512 times the settling time; never where the reason lies in the edition.
    @Test
    void whatWasRejectedForTheMomentIsTriedAgainAfterEverLongerPauses() {
        Candidate candidate = new Candidate(dir, ONE, 0);
        long now = 0;
        for (int time = 1; time <= 12; time++) {
            candidate.reject(Rejection.UNREADABLE, now);
            long pause = seconds(10) << Math.min(time, 9);
            assertFalse(candidate.lookAgain(ONE, now + pause - 1, SETTLE));
            assertTrue(candidate.lookAgain(ONE, now + pause, SETTLE));
            assertFalse(candidate.lookAgain(ONE, now + pause, SETTLE));
            now += pause;
            assertFalse(candidate.isSettled(now + seconds(9.9), SETTLE), "and settles anew");
        }
        candidate.reject(Rejection.OLDER, now);
        assertFalse(candidate.lookAgain(ONE, Long.MAX_VALUE / 2, SETTLE));
    }

    @Test
    void reasonsOfTheMomentAreToldFromThoseOfTheEdition() {
        assertEquals("BA-101 BA-102 BA-103 BA-104 BA-201", Arrays.stream(Rejection.values()).filter(Rejection::isPassing).map(Rejection::code)
                .collect(Collectors.joining(" ")));
        assertThrows(IllegalArgumentException.class, () -> new ArrivalEvent(dir, ArrivalState.REJECTED, Optional.empty(), ""));
        assertThrows(IllegalArgumentException.class, () -> new ArrivalEvent(dir, ArrivalState.READY, Optional.of(Rejection.OLDER), ""));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-11_00000007_0123456789abcdef.edition, 2025-01-11 7 0123456789abcdef", "2025-01-11_99999999_0123456789abcdef, 2025-01-11 99999999 0123456789abcdef",
        "2025-02-29_00000007_0123456789abcdef, –", "2025-01-11_0000007_0123456789abcdef, –", "2025-01-11_00000007_0123456789ABCDEF, –",
        ".partial-1, –", "2025-01-11_00000007_0123456789abcdef.zip, –"})
    void namesInTheStoreSayWhatTheyAre(String name, String said) {
        assertEquals(said, KeptEdition.of(dir.resolve(name)).map(k -> k.date() + " " + k.issue() + " " + k.fingerprint()).orElse("–"));
        assertEquals(said.equals("–") ? "" : name, KeptEdition.of(dir.resolve(name)).map(k -> KeptEdition.name(k.date(), k.issue(),
                k.fingerprint() + "00", name.endsWith(".edition"))).orElse(""));
    }

    @Test
    void theNewerIssueIsTheOneWithTheLaterDateThenTheHigherNumber() {
        List<KeptEdition> editions = List.of(kept("2025-01-12", 1), kept("2025-01-11", 9), kept("2025-01-11", 10), kept("2024-12-31", 99));
        assertEquals("[99, 9, 10, 1]", editions.stream().sorted(KeptEdition.BY_ISSUE).map(KeptEdition::issue).toList().toString());
    }

    private KeptEdition kept(String date, int issue) { return new KeptEdition(dir, LocalDate.parse(date), issue, "0123456789abcdef"); }

    @Test
    void settingsThatCannotWorkAreRefused() throws Exception {
        ArrivalSettings usual = ArrivalSettings.of(dir, List.of(), List.of());
        assertEquals("PT10S PT5S PT5S PT1M [*.edition]", usual.settle() + " " + usual.poll() + " " + usual.scanBudget() + " " + usual.trial() + " " + usual.names());
        for (int zero = 0; zero < 8; zero++) {
            Duration[] times = {SETTLE, SETTLE, SETTLE, SETTLE};
            times[zero % 4] = zero < 4 ? Duration.ZERO : Duration.ofSeconds(-1);
            assertThrows(IllegalArgumentException.class, () -> new ArrivalSettings(dir, List.of(), List.of(), List.of("*"), "", SignatureRule.OFF,
                    times[0], times[1], times[2], times[3]));
        }
        assertThrows(IllegalArgumentException.class, () -> new ArrivalSettings(dir, List.of(), List.of(), List.of(), "", SignatureRule.OFF,
                SETTLE, SETTLE, SETTLE, SETTLE));
        PublicKey key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        assertEquals(2, new SignatureRule(SignatureRule.Mode.REQUIRE, List.of(key, key)).keys().size());
        assertThrows(IllegalArgumentException.class, () -> new SignatureRule(SignatureRule.Mode.REQUIRE, List.of(key, key, key)));
        assertThrows(IllegalArgumentException.class, () -> new SignatureRule(SignatureRule.Mode.WARN, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new SignatureRule(SignatureRule.Mode.OFF, List.of(key, key, key)));
    }
}
