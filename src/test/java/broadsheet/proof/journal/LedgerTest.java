package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.proof.mark.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Versions in any order, more than once, give the same ledger.
class LedgerTest {
    private static Version version(String id, long clock, String writer, Mark mark) {
        return new Version(id, new Stamp(clock, writer), new Stamp(1, "a"), Optional.ofNullable(mark));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        List<Version> versions = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            Mark mark = random.nextInt(4) == 0 ? null : Entries.mark("第" + i);
            versions.add(version("m" + random.nextInt(6), 1 + random.nextInt(9), "w" + i, mark));
        }
        Ledger expected = new Ledger();
        versions.forEach(expected::merge);
        for (int seed = 0; seed < 50; seed++) {
            List<Version> shuffled = new ArrayList<>(versions);
            shuffled.addAll(versions.subList(0, 20));
            Collections.shuffle(shuffled, new Random(seed));
            Ledger ledger = new Ledger();
            shuffled.forEach(ledger::merge);
            assertEquals(expected.versions(), ledger.versions());
        }
    }

    @Test
    void theLaterClockWinsAndThenTheGreaterName() {
        Ledger ledger = new Ledger();
        Mark one = Entries.mark("一");
        Mark two = Entries.mark("二");
        Mark three = Entries.mark("三");
        assertEquals(Optional.of(new Change("m", Optional.empty(), Optional.of(one))), ledger.merge(version("m", 5, "b", one)));
        assertEquals(Optional.empty(), ledger.merge(version("m", 4, "z", two)));
        assertEquals(Optional.empty(), ledger.merge(version("m", 5, "a", two)));
        assertEquals(Optional.of(new Change("m", Optional.of(one), Optional.of(two))), ledger.merge(version("m", 5, "c", two)));
        assertEquals(Optional.of(new Change("m", Optional.of(two), Optional.of(three))), ledger.merge(version("m", 6, "a", three)));
    }

    @Test
    void aNextVersionIsLaterThanAllSeenAndKeepsItsBirth() {
        Ledger ledger = new Ledger();
        ledger.merge(version("m", 5, "b", Entries.mark("一")));
        Version next = ledger.next("m", Optional.empty(), "a");
        assertEquals(new Version("m", new Stamp(6, "a"), new Stamp(1, "a"), Optional.empty()), next);
        assertEquals(new Stamp(6, "a"), ledger.next("new", Optional.empty(), "a").born());
    }

    @Test
    void removedEntriesAreNotListedButRemembered() {
        Ledger ledger = new Ledger();
        ledger.merge(version("m", 1, "a", Entries.mark("一")));
        ledger.merge(version("m", 2, "a", null));
        assertEquals(List.of(), ledger.entries());
        assertEquals(Optional.empty(), ledger.entry("m"));
        assertEquals(1, ledger.versions().size());
        assertEquals(Optional.empty(), ledger.merge(version("m", 1, "a", Entries.mark("一"))), "an old copy does not bring it back");
    }

    @Test
    void anUnchangedEntryIsNoChange() {
        Ledger ledger = new Ledger();
        Mark one = Entries.mark("一");
        ledger.merge(version("m", 1, "a", one));
        assertEquals(Optional.empty(), ledger.merge(version("m", 2, "a", one)));
        assertEquals(new Stamp(2, "a"), ledger.versions().getFirst().stamp());
    }
}
