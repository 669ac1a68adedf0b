package broadsheet.arrival;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An edition in the store: a verified copy that nothing writes to again.
///
/// @param path        the archive or folder, to be opened with the bundle reader
/// @param date        the day printed on the paper
/// @param issue       the issue number, 0 where the paper counts none; 0 … 99,999,999
/// @param fingerprint the first 16 hexadecimal digits of [broadsheet.bundle.Bundle#fingerprint]
public record KeptEdition(Path path, LocalDate date, int issue, String fingerprint) {
    /// By date, then issue number. Never by the time of a file: a stick copied with a wrong clock must not win.
    public static final Comparator<KeptEdition> BY_ISSUE = Comparator.comparing(KeptEdition::date).thenComparing(KeptEdition::issue);

    static final int FINGERPRINT = 16;
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{8})_([0-9a-f]{16})(\\.edition)?");

    /// The name in the store, which says all there is to know: `2025-01-11_00000007_0123456789abcdef.edition`.
    String name() { return path.getFileName().toString(); }

    static String name(LocalDate date, int issue, String fingerprint, boolean archive) {
        return "%s_%08d_%s%s".formatted(date, issue, shortened(fingerprint), archive ? ".edition" : "");
    }

    static String shortened(String fingerprint) { return fingerprint.substring(0, FINGERPRINT); }

    /// What a name in the store stands for; empty if it is no such name.
    static Optional<KeptEdition> of(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptEdition(path, LocalDate.parse(name.group(1)), Integer.parseInt(name.group(2)), name.group(3)));
        } catch (java.time.DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
