package broadsheet.proof.mark;

import java.time.Instant;

/// What a proofreader decided about a finding of a check.
///
/// @param verdict  what was decided
/// @param reason   why; never blank where the finding is ignored
/// @param proposal how it should read, where the proofreader accepted or changed the check's proposal; "" for none
/// @param stage    the round it was decided in
public record Decision(String id, FindingKey finding, Verdict verdict, String reason, String proposal, Stage stage, String author,
                       Instant time) implements Entry {
    /// What was decided.
    public enum Verdict {
        /// 采纳: an instruction to the desk; the edition itself is never edited.
        ACCEPTED,
        /// 忽略: the words are right as they are, for the reason given.
        IGNORED,
        /// 存疑: the author or the desk is asked.
        QUERIED
    }

    /// @throws IllegalArgumentException if id or author are blank, or a finding is ignored without a reason
    public Decision {
        Required.text(id, "id");
        Required.text(author, "author");
        if (verdict == Verdict.IGNORED) {
            Required.text(reason, "reason");
        }
    }

    /// A new decision.
    public static Decision of(FindingKey finding, Verdict verdict, String reason, String proposal, Stage stage, String author, Instant time) {
        return new Decision(Entry.newId(), finding, verdict, reason, proposal, stage, author, time);
    }

    /// Whether the finding is settled and no longer keeps a round from being signed: a query still waits for its answer.
    public boolean settles() { return verdict != Verdict.QUERIED; }
}
