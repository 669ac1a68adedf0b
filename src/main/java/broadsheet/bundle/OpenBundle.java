package broadsheet.bundle;

import broadsheet.edition.Edition;
import java.nio.file.Path;
import java.util.List;

/// A bundle as [BundleReader] opened it.
///
/// @param files    closed together with the bundle
/// @param manifest what the bundle lists
record OpenBundle(Path source, BundleFiles files, Manifest manifest, Edition edition, List<Problem> problems,
                  String fingerprint, BundleLimits limits) implements Bundle {
    @Override
    public ImageRead image(String href) {
        try {
            return read(href);
        } catch (DamagedException e) {
            return new ImageRead.Failed(e.problem());
        }
    }

    private ImageFile read(String href) throws DamagedException {
        Link link = manifest.files().get(href);
        if (link == null) {
            throw new DamagedException(ProblemId.HREF_UNLISTED, BundleFiles.MANIFEST, "", href);
        }
        byte[] content = files.read(link.file(), limits.image());
        ContentCheck.check(link, content, new ProblemLog());
        return ImageCheck.check(link.file(), content, limits);
    }

    @Override
    public void close() { files.close(); }
}
