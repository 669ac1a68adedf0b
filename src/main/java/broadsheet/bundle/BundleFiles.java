package broadsheet.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The files of a bundle, listed once at opening with all names checked; read one by one, bounded, verified as far as the
/// container allows. Safe to share between threads.
sealed interface BundleFiles extends AutoCloseable permits FolderFiles, ArchiveFiles, ChangedFiles {
    /// The manifest's name.
    String MANIFEST = "manifest.json";
    /// The signature's name.
    String SIGNATURE = "manifest.sig";

    /// Every file, relative to the bundle's root; files that systems strew about (`.DS_Store`, `Thumbs.db`) are left out.
    Set<String> names();

    /// The whole content of a listed file.
    ///
    /// @param limit the most bytes accepted
    /// @throws DamagedException if it is larger, damaged, changed since opening or unreadable
    byte[] read(String name, long limit) throws DamagedException;

    @Override
    void close();

    /// Opens a folder or an archive.
    /// @throws BundleException if its names, sizes or structure are refused
    static BundleFiles open(Path source, BundleLimits limits) throws BundleException {
        return Files.isDirectory(source) ? FolderFiles.open(source, limits) : ArchiveFiles.open(source, limits);
    }

    /// One file is over the limit of its kind; the others are not concerned.
    static DamagedException tooLarge(String name, long limit) {
        return new DamagedException(new Problem(ProblemId.FILE_TOO_LARGE, Severity.ERROR, name, "", List.of(String.valueOf(limit))));
    }

    /// Whether a file belongs to some system, not to the edition.
    static boolean strewn(String name) {
        for (String part : name.split("/", -1)) {
            if (part.startsWith(".") || part.equals("__MACOSX") || part.equalsIgnoreCase("thumbs.db")
                    || part.equalsIgnoreCase("desktop.ini")) {
                return true;
            }
        }
        return false;
    }
}
