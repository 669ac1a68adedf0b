package broadsheet.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Compares a file's content with what the manifest announces.
final class ContentCheck {
    private ContentCheck() { }

    /// What differs, if anything. A SHA-256 that differs condemns the file; a mere length without a SHA-256 is Readium's hint
    /// for progress bars, so that the file is used and the newsroom told.
    static Optional<Problem> difference(Link link, byte[] content) {
        if (!link.sha256().isEmpty()) {
            return link.sha256().equals(sha256(content)) ? Optional.empty()
                    : Optional.of(Problem.of(ProblemId.HASH_MISMATCH, link.file(), ""));
        }
        return link.size() < 0 || link.size() == content.length ? Optional.empty()
                : Optional.of(new Problem(ProblemId.SIZE_MISMATCH, Severity.WARNING, link.file(), "",
                        List.of(String.valueOf(link.size()), String.valueOf(content.length))));
    }

    /// The same, noted in a log.
    /// @throws DamagedException if the file must not be used
    static void check(Link link, byte[] content, ProblemLog log) throws DamagedException {
        Optional<Problem> difference = difference(link, content);
        if (difference.isPresent() && difference.get().severity() == Severity.ERROR) {
            throw new DamagedException(difference.get());
        }
        difference.ifPresent(log::add);
    }

    /// 64 lower-case hexadecimal digits.
    static String sha256(byte[] content) { return HexFormat.of().formatHex(digest().digest(content)); }

    /// A fresh SHA-256, which every Java platform must have.
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
