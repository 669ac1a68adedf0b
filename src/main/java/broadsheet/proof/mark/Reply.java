package broadsheet.proof.mark;

import java.time.Instant;

/// A remark under a mark: an answer to a query, a second opinion. A reply of its own, so that two proofreaders answering at once
/// keep both answers.
///
/// @param mark the id of the mark it belongs to
/// @param text what is said
public record Reply(String id, String mark, String text, String author, Instant time) implements Entry {
    /// @throws IllegalArgumentException if anything is blank
    public Reply {
        Required.text(id, "id");
        Required.text(mark, "mark");
        Required.text(text, "text");
        Required.text(author, "author");
    }

    /// A new reply.
    public static Reply of(Mark mark, String text, String author, Instant time) {
        return new Reply(Entry.newId(), mark.id(), text, author, time);
    }
}
