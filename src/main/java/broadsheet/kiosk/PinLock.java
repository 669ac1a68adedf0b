package broadsheet.kiosk;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.LongSupplier;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The PIN that lets the operator out of the screen. Kept as PBKDF2-HMAC-SHA256 with [#ITERATIONS] rounds and a salt of its own (OWASP
/// Password Storage, 2023); compared in constant time; never logged. An attempt is on the disk before it is judged, so pulling the plug
/// wins none. After [#FREE] wrong ones in a row it locks for [#FIRST_LOCK], each further wrong one for twice as long, at most [#LONGEST_LOCK].
///
/// A lock runs by the monotonic clock; a restart begins it anew in full. Neither changing the clock nor restarting shortens it.
/// Thread-safe. Every method but [#locked] and [#isSet] takes a good part of a second: not for the FX thread.
public final class PinLock {
    /// Rounds of PBKDF2.
    public static final int ITERATIONS = 600_000;
    /// Digits, at least.
    public static final int SHORTEST = 6;
    /// Wrong attempts before the first lock.
    public static final int FREE = 5;
    /// The first lock.
    public static final Duration FIRST_LOCK = Duration.ofMinutes(5);
    /// No lock is longer.
    public static final Duration LONGEST_LOCK = Duration.ofHours(24);
    private static final int SALT = 16;
    private static final int HASH_BITS = 256;
    private static final int MOST_DIGITS = 32;

    private final Path file;
    private final int iterations;
    private final LongSupplier nanos;
    private byte[] salt = {};
    private byte[] hash = {};
    private int failures;
    private long lockedAt;

    /// How an attempt ended.
    public sealed interface Answer {
        /// The door is open; earlier failures are forgotten.
        record Right() implements Answer { }

        /// Not the PIN.
        /// @param left attempts before the next lock
        record Wrong(int left) implements Answer { }

        /// Not judged at all, or wrong and locked from now.
        /// @param remaining until the next attempt
        record Locked(Duration remaining) implements Answer { }
    }

    /// Whether digits will do as a PIN.
    public enum Choice {
        /// They will.
        GOOD,
        /// Fewer than six.
        TOO_SHORT,
        /// Not only the digits 0 to 9, or more than 32.
        NOT_DIGITS,
        /// All the same, or a run such as 123456.
        TOO_SIMPLE
    }

    private PinLock(Path file, int iterations, LongSupplier nanos) {
        this.file = file;
        this.iterations = iterations;
        this.nanos = nanos;
        this.lockedAt = nanos.getAsLong();
    }

    /// @param file need not be there; then no PIN is set
    /// @throws IOException if it cannot be read or is damaged: a damaged file is not "no PIN", or spoiling it would open the door
    public static PinLock open(Path file) throws IOException { return open(file, ITERATIONS, System::nanoTime); }

    static PinLock open(Path file, int iterations, LongSupplier nanos) throws IOException {
        PinLock lock = new PinLock(file, iterations, nanos);
        if (Files.exists(file)) {
            lock.read();
        }
        return lock;
    }

    private void read() throws IOException {
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readAllBytes(file));
            salt = Base64.getDecoder().decode(root.path("salt").asString(""));
            hash = Base64.getDecoder().decode(root.path("hash").asString(""));
            failures = root.path("failures").asInt(-1);
            if (salt.length != SALT || hash.length != HASH_BITS / Byte.SIZE || failures < 0 || root.path("iterations").asInt(0) != iterations) {
                throw new IOException(file + " is not a PIN file");
            }
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new IOException(file + " is damaged", damaged);
        }
    }

    /// Whether a PIN has been set. A screen without one does not lock.
    public synchronized boolean isSet() { return hash.length > 0; }

    /// Whether these digits will do. The array is not changed.
    public static Choice judge(char[] digits) {
        boolean only = digits.length <= MOST_DIGITS;
        boolean run = true;
        for (int i = 0; i < digits.length; i++) {
            only &= digits[i] >= '0' && digits[i] <= '9';
            run &= i < 2 || digits[i] - digits[i - 1] == digits[1] - digits[0];
        }
        if (!only) {
            return Choice.NOT_DIGITS;
        }
        if (digits.length < SHORTEST) {
            return Choice.TOO_SHORT;
        }
        return run && Math.abs(digits[1] - digits[0]) <= 1 ? Choice.TOO_SIMPLE : Choice.GOOD;
    }

    /// Sets the first PIN, or another one once the old one was given.
    ///
    /// @param digits wiped
    /// @throws IllegalArgumentException if they will not do: ask [#judge] before
    /// @throws IOException if it cannot be stored; the old one holds
    public synchronized void set(char[] digits) throws IOException {
        try {
            if (judge(digits) != Choice.GOOD) {
                throw new IllegalArgumentException("these digits will not do");
            }
            byte[] newSalt = new byte[SALT];
            new SecureRandom().nextBytes(newSalt);
            byte[] newHash = derive(digits, newSalt);
            write(newSalt, newHash, 0);
            salt = newSalt;
            hash = newHash;
            failures = 0;
        } finally {
            Arrays.fill(digits, '\0');
        }
    }

    /// How long until an attempt is judged again; zero if now.
    public synchronized Duration locked() {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE, 20);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        Duration capped = lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
        Duration left = capped.minusNanos(nanos.getAsLong() - lockedAt);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// Judges an attempt.
    ///
    /// @param digits wiped
    /// @throws IOException if the attempt cannot be noted; it is then not judged
    /// @throws IllegalStateException if no PIN is set
    public synchronized Answer attempt(char[] digits) throws IOException {
        try {
            if (!isSet()) {
                throw new IllegalStateException("no PIN is set");
            }
            if (!locked().isZero()) {
                return new Answer.Locked(locked());
            }
            write(salt, hash, failures + 1);
            failures++;
            lockedAt = nanos.getAsLong();
            if (MessageDigest.isEqual(derive(digits, salt), hash)) {
                write(salt, hash, 0);
                failures = 0;
                return new Answer.Right();
            }
            return failures < FREE ? new Answer.Wrong(FREE - failures) : new Answer.Locked(locked());
        } finally {
            Arrays.fill(digits, '\0');
        }
    }

    private byte[] derive(char[] digits, byte[] with) {
        PBEKeySpec spec = new PBEKeySpec(digits, with, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    private void write(byte[] withSalt, byte[] withHash, int withFailures) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("version", 1).put("iterations", iterations)
                .put("salt", Base64.getEncoder().encodeToString(withSalt)).put("hash", Base64.getEncoder().encodeToString(withHash))
                .put("failures", withFailures);
        WholeFile.makeFolders(file.toAbsolutePath().resolveSibling(""));
        WholeFile.write(file, out -> out.write(JsonMapper.shared().writeValueAsBytes(root)), written -> {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
            }
        });
    }
}
