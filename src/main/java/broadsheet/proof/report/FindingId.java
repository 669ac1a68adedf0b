package broadsheet.proof.report;

import broadsheet.edition.Edition;
import broadsheet.proof.Finding;
import broadsheet.proof.mark.Anchor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A name for a finding that every run over the same words gives it.
final class FindingId {
    private static final int DIGITS = 16;
    private static final int AROUND = 12;

    private FindingId() { }

    /// `rule-id:` and 16 hexadecimal digits of a SHA-256 over article, part, words and what stands around them.
    static String of(Edition edition, Finding finding) {
        Anchor.OfText anchor = Anchor.of(edition, finding.span());
        String all = String.join("\u0000", anchor.article(), anchor.place().part().name(), anchor.quote(),
                anchor.before().substring(Math.max(0, anchor.before().length() - AROUND)),
                anchor.after().substring(0, Math.min(AROUND, anchor.after().length())));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return finding.rule().id() + ":" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
