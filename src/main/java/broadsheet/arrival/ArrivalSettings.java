package broadsheet.arrival;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Where editions come from and how they are taken.
///
/// @param store        the program's own folder for editions, on a disk that knows atomic moves; made where missing
/// @param inboxes      folders into which editions are copied; on Windows also the drive letters of sticks
/// @param mounts       folders below which sticks appear, each in a folder of its own, e.g. `/media/kiosk`
/// @param names        glob patterns of file or folder names, e.g. `*.edition`; nothing else is looked at
/// @param newspaper    the nameplate demanded, "" for any
/// @param signature    what is demanded of the signature
/// @param settle       how long nothing may change about something that does not say itself that it is complete
/// @param poll         how often to look without being told by the system
/// @param scanBudget   how long one look at all places may take; what it did not reach waits for the next
/// @param trial        how long a new edition must live after the switch until it is trusted
public record ArrivalSettings(Path store, List<Path> inboxes, List<Path> mounts, List<String> names, String newspaper,
                              SignatureRule signature, Duration settle, Duration poll, Duration scanBudget, Duration trial) {
    /// Copies the lists.
    /// @throws IllegalArgumentException if there is no name pattern or a duration is not positive
    public ArrivalSettings {
        inboxes = List.copyOf(inboxes);
        mounts = List.copyOf(mounts);
        names = List.copyOf(names);
        if (names.isEmpty() || List.of(settle, poll, scanBudget, trial).stream().anyMatch(d -> d.isNegative() || d.isZero())) {
            throw new IllegalArgumentException("no names or a duration of nothing");
        }
    }

    /// The usual: `*.edition`, any newspaper, unsigned, settled after 10 s, a look every 5 s for at most 5 s, a trial of 60 s.
    public static ArrivalSettings of(Path store, List<Path> inboxes, List<Path> mounts) {
        return new ArrivalSettings(store, inboxes, mounts, List.of("*.edition"), "", SignatureRule.OFF, Duration.ofSeconds(10),
                Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(60));
    }

    /// The same with another signature rule.
    public ArrivalSettings withSignature(SignatureRule rule) {
        return new ArrivalSettings(store, inboxes, mounts, names, newspaper, rule, settle, poll, scanBudget, trial);
    }

    /// The same for one newspaper only.
    public ArrivalSettings withNewspaper(String nameplate) {
        return new ArrivalSettings(store, inboxes, mounts, names, nameplate, signature, settle, poll, scanBudget, trial);
    }
}
