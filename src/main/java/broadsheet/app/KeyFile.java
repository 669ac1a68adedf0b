package broadsheet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// Reads Ed25519 keys from PEM files, as `openssl genpkey -algorithm ed25519` and `openssl pkey -pubout` write them.
final class KeyFile {
    private static final String ALGORITHM = "Ed25519";

    private KeyFile() { }

    /// The key that signs.
    /// @throws Refusal if the file holds none
    static PrivateKey privateKey(Path file) throws IOException, Refusal {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(file)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Refusal("cli.key.unreadable", file);
        }
    }

    /// The key that checks.
    /// @throws Refusal if the file holds none
    static PublicKey publicKey(Path file) throws IOException, Refusal {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(file)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Refusal("cli.key.unreadable", file);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[^-]+-----", ""));
    }
}
