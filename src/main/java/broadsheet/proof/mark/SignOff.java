package broadsheet.proof.mark;

import java.time.Instant;

/// 签字: a round of one article or picture is finished.
///
/// @param subject     what is signed
/// @param stage       which round
/// @param fingerprint of what was read, see [Fingerprint]; where the edition's differs today, something else was approved
public record SignOff(String id, Subject subject, Stage stage, String fingerprint, String author, Instant time) implements Entry {
    /// @throws IllegalArgumentException if id, fingerprint or author are blank
    public SignOff {
        Required.text(id, "id");
        Required.text(fingerprint, "fingerprint");
        Required.text(author, "author");
    }

    /// A new signature.
    public static SignOff of(Subject subject, Stage stage, String fingerprint, String author, Instant time) {
        return new SignOff(Entry.newId(), subject, stage, fingerprint, author, time);
    }
}
