package broadsheet.arrival;

import java.security.PublicKey;
import java.util.List;

/// What is demanded of `manifest.sig`.
///
/// @param mode what happens where it is missing or does not fit
/// @param keys Ed25519 keys, any of which suffices; two, so that a key can be changed without a day on which nothing fits
public record SignatureRule(Mode mode, List<PublicKey> keys) {
    /// Takes every edition.
    public static final SignatureRule OFF = new SignatureRule(Mode.OFF, List.of());

    /// How strict.
    public enum Mode {
        /// Unsigned and wrongly signed editions are rejected.
        REQUIRE,
        /// They are taken, and the event of READY says so.
        WARN,
        /// Signatures are not looked at.
        OFF
    }

    /// Copies the list.
    /// @throws IllegalArgumentException if there is no key to check with, or more than two
    public SignatureRule {
        keys = List.copyOf(keys);
        if (keys.size() > 2 || keys.isEmpty() && mode != Mode.OFF) {
            throw new IllegalArgumentException(mode + " with " + keys.size() + " keys");
        }
    }
}
