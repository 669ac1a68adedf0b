package broadsheet.bundle;

import broadsheet.edition.Article;
import broadsheet.edition.Picture;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Checks a bundle whole: everything the reader notices, and every byte of every listed file besides. For `check`,
/// `validate`, packing, and new editions before a kiosk shows them.
public final class BundleVerifier {
    private static final long SIGNATURE_LIMIT = 1_000;

    private final OpenBundle bundle;
    private final BundleLimits limits;
    private final ProblemLog log = new ProblemLog();
    private final Map<String, ImageFile> images = new HashMap<>();

    private BundleVerifier(OpenBundle bundle, BundleLimits limits) {
        this.bundle = bundle;
        this.limits = limits;
        log.addAll(bundle.problems());
    }

    /// Everything wrong with a bundle, the worst first; empty if it is perfect.
    ///
    /// @throws CancellationException if `progress` cancelled
    public static List<Problem> verify(Path source, ReadProgress progress) {
        return verify(source, progress, BundleLimits.STANDARD, Optional.empty());
    }

    /// The same with other limits, and where a key is given, demanding that the manifest is signed with it.
    public static List<Problem> verify(Path source, ReadProgress progress, BundleLimits limits, Optional<PublicKey> trusted) {
        try (OpenBundle bundle = BundleReader.open(source, ReadProgress.NONE, limits)) {
            BundleVerifier verifier = new BundleVerifier(bundle, limits);
            trusted.ifPresent(verifier::signature);
            verifier.files(progress);
            verifier.unlisted();
            bundle.edition().articles().forEach(verifier::renditions);
            return verifier.log.list();
        } catch (BundleException e) {
            return e.problems();
        }
    }

    /// Whether a bundle says of itself that all of it is there: the manifest names every file with its length, and every file has it.
    /// Hashes are not compared, so what is complete may still be damaged. False for a bundle that does not name lengths.
    public static boolean isComplete(Path source) {
        try (OpenBundle bundle = BundleReader.open(source, ReadProgress.NONE, BundleLimits.STANDARD)) {
            for (Link link : bundle.manifest().files().values()) {
                boolean there = bundle.files().names().contains(link.file());
                if (!there || link.size() < 0 || bundle.files().read(link.file(), BundleLimits.STANDARD.entry()).length != link.size()) {
                    return false;
                }
            }
            return true;
        } catch (BundleException | DamagedException e) {
            return false;
        }
    }

    private void signature(PublicKey key) {
        if (!bundle.files().names().contains(BundleFiles.SIGNATURE)) {
            log.add(ProblemId.SIGNATURE_MISSING, BundleFiles.SIGNATURE, "");
            return;
        }
        try {
            byte[] manifest = bundle.files().read(BundleFiles.MANIFEST, limits.json());
            byte[] signature = bundle.files().read(BundleFiles.SIGNATURE, SIGNATURE_LIMIT);
            if (!ManifestSignature.fits(manifest, signature, key)) {
                log.add(ProblemId.SIGNATURE_BAD, BundleFiles.SIGNATURE, "");
            }
        } catch (DamagedException e) {
            log.add(e.problem().fatal());
        }
    }

    private void files(ReadProgress progress) {
        List<Link> links = bundle.manifest().files().values().stream()
                .filter(link -> bundle.files().names().contains(link.file())).toList();
        for (int i = 0; i < links.size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            file(links.get(i));
            progress.at(i + 1, links.size());
        }
    }

    private void file(Link link) {
        if (link.sha256().isEmpty()) {
            log.add(ProblemId.HASH_MISSING, link.file(), "");
        }
        try {
            byte[] content = bundle.files().read(link.file(), link.isImage() ? limits.image() : limits.entry());
            ContentCheck.check(link, content, log);
            if (link.isImage()) {
                image(link, ImageCheck.check(link.file(), content, limits));
            }
        } catch (DamagedException e) {
            log.add(e.problem());
        }
    }

    private void image(Link link, ImageFile image) {
        images.put(link.file(), image);
        compare(link.file(), image, link.width(), link.height());
        if (!link.type().isEmpty() && !link.type().equals(image.format().mediaType())) {
            log.add(ProblemId.IMAGE_TYPE, link.file(), "", image.format().mediaType(), link.type());
        }
    }

    private void renditions(Article article) {
        for (Picture picture : article.pictures()) {
            for (Picture.Rendition rendition : picture.renditions()) {
                ImageFile image = images.get(rendition.href());
                if (image != null) {
                    compare(rendition.href(), image, rendition.width(), rendition.height());
                }
            }
        }
    }

    private void compare(String file, ImageFile image, int width, int height) {
        boolean differs = width > 0 && width != image.width() || height > 0 && height != image.height();
        if (differs) {
            log.add(ProblemId.IMAGE_SIZE, file, "", image.width() + "×" + image.height(), width + "×" + height);
        }
    }

    private void unlisted() {
        bundle.files().names().stream().filter(name -> !bundle.manifest().files().containsKey(name))
                .filter(name -> !name.equals(BundleFiles.MANIFEST) && !name.equals(BundleFiles.SIGNATURE))
                .forEach(name -> log.add(ProblemId.FILE_UNLISTED, name, ""));
    }
}
