package broadsheet.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/// manifest.sig: an Ed25519 signature (RFC 8032) of manifest.json's bytes, as one line of Base64. Since the manifest holds the
/// SHA-256 of every file, it vouches for the whole packed edition.
public final class ManifestSignature {
    private static final String ALGORITHM = "Ed25519";

    private ManifestSignature() { }

    /// The content of manifest.sig.
    /// @throws GeneralSecurityException if the key is no Ed25519 key
    public static byte[] sign(byte[] manifest, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(manifest);
        return (Base64.getEncoder().encodeToString(signature.sign()) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// Whether the signature was made for this manifest with the private half of this key; anything malformed is not.
    public static boolean fits(byte[] manifest, byte[] signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(manifest);
            return check.verify(Base64.getDecoder().decode(new String(signature, StandardCharsets.US_ASCII).strip()));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
