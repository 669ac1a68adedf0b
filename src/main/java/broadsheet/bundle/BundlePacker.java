package broadsheet.bundle;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Packs an edition: gives its large pictures small ones, seals its manifest with length, SHA-256 and picture size of every listed file, and
/// writes it whole or not at all. The same edition gives the same bytes; fields the program does not know survive; files the manifest does not
/// list are left out.
public final class BundlePacker {
    /// ZIP knows no earlier month whose time does not depend on the time zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private BundlePacker() { }

    /// Packs a folder or archive into an archive. The source is not changed.
    ///
    /// @param target   the `.edition` file; replaced if there is one
    /// @param progress told after each file; may cancel
    /// @param key      an Ed25519 key to sign with, if any
    /// @param maker    makes the small picture that each large one gets, unless it has one
    /// @return what the newsroom should still know; nothing fatal, no error
    /// @throws BundleException          if a listed file is missing or damaged, or an article or page cannot be read
    /// @throws IOException              if the archive cannot be written; an old one is then untouched
    /// @throws GeneralSecurityException if the key cannot sign
    public static List<Problem> pack(Path source, Path target, ReadProgress progress, Optional<PrivateKey> key, ThumbnailMaker maker)
            throws BundleException, IOException, GeneralSecurityException {
        BundleLimits limits = BundleLimits.STANDARD;
        try (BundleFiles files = BundleFiles.open(source, limits)) {
            ObjectNode manifest = manifest(source, files, limits);
            BundleFiles all = Thumbnails.add(manifest, files, limits, maker);
            Set<String> listed = ManifestSeal.seal(manifest, all, limits);
            byte[] sealed = JsonText.write(manifest);
            Optional<byte[]> signature = key.isPresent() ? Optional.of(ManifestSignature.sign(sealed, key.get())) : Optional.empty();
            WholeFile.write(target, out -> archive(out, all, listed, sealed, signature, progress), BundlePacker::inspect);
            return BundleVerifier.verify(target, ReadProgress.NONE);
        }
    }

    /// Seals the manifest of a folder in place.
    ///
    /// @return what the newsroom should still know
    /// @throws BundleException if a listed file is missing or damaged; the manifest is then untouched
    /// @throws IOException     if the manifest cannot be written; the old one is then untouched
    public static List<Problem> seal(Path folder) throws BundleException, IOException {
        BundleLimits limits = BundleLimits.STANDARD;
        try (BundleFiles files = BundleFiles.open(folder, limits)) {
            ObjectNode manifest = manifest(folder, files, limits);
            ManifestSeal.seal(manifest, files, limits);
            byte[] sealed = JsonText.write(manifest);
            WholeFile.write(folder.resolve(BundleFiles.MANIFEST), sealed);
            return BundleVerifier.verify(folder, ReadProgress.NONE);
        }
    }

    private static ObjectNode manifest(Path source, BundleFiles files, BundleLimits limits) throws BundleException {
        if (!files.names().contains(BundleFiles.MANIFEST)) {
            throw new BundleException(Problem.of(ProblemId.MANIFEST_MISSING, String.valueOf(source.getFileName()), ""));
        }
        try {
            byte[] bytes = files.read(BundleFiles.MANIFEST, limits.json());
            JsonNode tree = new JsonText(limits, true).parse(bytes, BundleFiles.MANIFEST, new ProblemLog());
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw new DamagedException(ProblemId.FIELD_TYPE, BundleFiles.MANIFEST, "", "", "object");
        } catch (DamagedException e) {
            throw new BundleException(e.problem().fatal());
        }
    }

    private static void archive(OutputStream out, BundleFiles files, Set<String> listed, byte[] manifest,
                                Optional<byte[]> signature, ReadProgress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        int done = 0;
        for (String name : listed) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            try {
                put(zip, name, files.read(name, BundleLimits.STANDARD.entry()));
            } catch (DamagedException e) {
                throw new IOException(e);
            }
            progress.at(++done, listed.size());
        }
        if (signature.isPresent()) {
            put(zip, BundleFiles.SIGNATURE, signature.get());
        }
        put(zip, BundleFiles.MANIFEST, manifest);
        zip.finish();
    }

    /// Pictures are stored, being compressed already; texts are deflated.
    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (!name.endsWith(".json")) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void inspect(Path written) throws BundleException {
        List<Problem> problems = BundleVerifier.verify(written, ReadProgress.NONE);
        if (problems.stream().anyMatch(p -> p.severity().compareTo(Severity.ERROR) <= 0)) {
            throw new BundleException(problems);
        }
    }
}
