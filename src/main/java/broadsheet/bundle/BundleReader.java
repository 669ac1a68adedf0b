package broadsheet.bundle;

import java.nio.file.Path;

/// Opens an edition bundle: a folder, an `.edition` or a `.zip`.
public final class BundleReader {
    private BundleReader() { }

    /// Reads the edition with the product's limits.
    ///
    /// @param source   a folder or an archive
    /// @param progress told after each file; may cancel
    /// @return the bundle, to be closed by the caller
    /// @throws BundleException if the edition is refused as a whole
    /// @throws java.util.concurrent.CancellationException if `progress` cancelled
    public static Bundle read(Path source, ReadProgress progress) throws BundleException {
        return read(source, progress, BundleLimits.STANDARD);
    }

    /// The same with other limits.
    public static Bundle read(Path source, ReadProgress progress, BundleLimits limits) throws BundleException {
        return open(source, progress, limits);
    }

    /// Reads the manifest only.
    ///
    /// @param source a folder or an archive
    /// @throws BundleException if the edition would be refused as a whole, as far as its names and its manifest tell
    public static BundleSummary summary(Path source) throws BundleException {
        try (BundleFiles files = BundleFiles.open(source, BundleLimits.STANDARD)) {
            return new EditionReader(files, ReadProgress.NONE, BundleLimits.STANDARD).summary(source);
        }
    }

    /// The same for this package, which also needs the manifest and the other files.
    static OpenBundle open(Path source, ReadProgress progress, BundleLimits limits) throws BundleException {
        BundleFiles files = BundleFiles.open(source, limits);
        boolean opened = false;
        try {
            OpenBundle bundle = new EditionReader(files, progress, limits).read(source);
            opened = true;
            return bundle;
        } finally {
            if (!opened) {
                files.close();
            }
        }
    }
}
