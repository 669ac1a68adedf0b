package broadsheet.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/// A folder that one user alone reads and writes, in a place where everybody may make folders.
public final class OwnFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private OwnFolder() { }

    /// Makes the folder of this process's user, or takes the one made before. On systems whose folders have no owner's permissions it is
    /// made like any other: their temporary folder is each user's own.
    ///
    /// @param parent there already
    /// @param name   known to everybody, so that somebody else may have been there first
    /// @throws IOException if it cannot be made, or what is there is no folder of this user's alone
    public static Path in(Path parent, String name) throws IOException {
        Path folder = parent.resolve(name);
        if (!parent.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createDirectories(folder);
        }
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (FileAlreadyExistsException madeBefore) {
            check(folder);
        }
        return folder;
    }

    private static void check(Path folder) throws IOException {
        PosixFileAttributes found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        UserPrincipal user = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(System.getProperty("user.name"));
        if (!found.isDirectory() || !found.owner().equals(user) || !found.permissions().equals(OWNER_ONLY)) {
            throw new IOException(folder + " is not a folder of " + user.getName() + " alone");
        }
    }
}
