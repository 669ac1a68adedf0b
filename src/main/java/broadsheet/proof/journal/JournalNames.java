package broadsheet.proof.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the files of a journal's folder are called.
///
/// - `WRITER.N.journal`: the N-th file of one session
/// - `WRITER.lock`: held while that session lives
/// - `snapshot-NUMBER-HASH.json`: all versions, with the first 32 digits of the content's SHA-256
/// - `folder.lock`: held while somebody makes a snapshot or tidies up
final class JournalNames {
    static final String JOURNAL = ".journal";
    static final String FOLDER_LOCK = "folder.lock";
    private static final Pattern SNAPSHOT = Pattern.compile("snapshot-(\\d{8})-([0-9a-f]{32})\\.json");
    private static final Pattern NAME = Pattern.compile("[\\w.-]+" + Pattern.quote(JOURNAL));
    private static final int HASH_DIGITS = 32;

    private JournalNames() { }

    /// The folder of an edition's journal: readable, and unique by a hash of the whole URI.
    static Path folder(Path data, String edition) {
        String readable = edition.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String end = readable.substring(Math.max(0, readable.length() - 40));
        return data.resolve("proof").resolve(end + "-" + hash(edition.getBytes(StandardCharsets.UTF_8)).substring(0, 12));
    }

    static String journal(String writer, int number) { return writer + "." + number + JOURNAL; }

    static String writer(String journal) { return journal.substring(0, Math.max(0, journal.indexOf('.'))); }

    static String lock(String writer) { return writer + ".lock"; }

    /// Whether this is the name of a journal in its folder; names come from snapshots too, which may say anything.
    static boolean isJournal(String name) { return NAME.matcher(name).matches(); }

    static String snapshot(int number, byte[] content) { return "snapshot-%08d-%s.json".formatted(number, hash(content)); }

    /// The number of a snapshot; empty if the name is not a snapshot's.
    static Optional<Integer> number(String name) {
        Matcher matcher = SNAPSHOT.matcher(name);
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /// Whether a snapshot's content is what its name says.
    static boolean isSound(String name, byte[] content) {
        Matcher matcher = SNAPSHOT.matcher(name);
        return matcher.matches() && matcher.group(2).equals(hash(content));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
