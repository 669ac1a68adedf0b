package broadsheet.proof.mark;

import java.time.Instant;

/// 校样批注: a sign on a stretch of text or a picture.
///
/// @param sign        what is asked for
/// @param replacement the words to stand there afterwards, "" where the sign needs none
/// @param note        the proofreader's words about it, "" for none
/// @param stage       the round it was made in
/// @param state       what became of it, as people say; the comparison of two editions gives evidence, not the state
public record Mark(String id, Anchor anchor, Sign sign, String replacement, String note, Stage stage, State state, String author,
                   Instant time) implements Entry {
    /// What became of a mark.
    public enum State {
        /// 待改
        OPEN,
        /// 已改: seen to be carried out.
        DONE,
        /// 不改: the desk decided against it.
        DECLINED
    }

    /// @throws IllegalArgumentException if id or author are blank, or a sign that needs a replacement has none
    public Mark {
        Required.text(id, "id");
        Required.text(author, "author");
        if (sign.needsReplacement() && replacement.isEmpty()) {
            throw new IllegalArgumentException(sign + " without replacement");
        }
    }

    /// A new open mark.
    public static Mark of(Anchor anchor, Sign sign, String replacement, String note, Stage stage, String author, Instant time) {
        return new Mark(Entry.newId(), anchor, sign, replacement, note, stage, State.OPEN, author, time);
    }

    /// The mark with another state.
    public Mark with(State changed) { return new Mark(id, anchor, sign, replacement, note, stage, changed, author, time); }

    /// The mark with another sign, replacement and note.
    public Mark with(Sign changedSign, String changedReplacement, String changedNote) {
        return new Mark(id, anchor, changedSign, changedReplacement, changedNote, stage, state, author, time);
    }

    /// The mark at another place.
    public Mark with(Anchor moved) { return new Mark(id, moved, sign, replacement, note, stage, state, author, time); }
}
