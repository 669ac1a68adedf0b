package broadsheet.proof.compare;

import java.util.List;
import java.util.Optional;

/// One article in the two versions.
///
/// @param before its id in the earlier one, empty where it is new
/// @param after  its id in the later one, empty where it was taken out; another id where the story was renamed
/// @param title  what to call it
/// @param moved  whether it stands in another section, or elsewhere in the order
/// @param texts  its texts in reading order, the unchanged ones too
public record ArticleChange(Optional<String> before, Optional<String> after, String title, boolean moved, List<TextChange> texts) {
    /// What became of an article.
    public enum Kind {
        /// Not a character differs, and it stands where it stood.
        SAME,
        /// The same words elsewhere.
        MOVED,
        /// Words differ.
        CHANGED,
        /// New.
        ADDED,
        /// Taken out.
        REMOVED
    }

    /// Copies the list.
    public ArticleChange {
        texts = List.copyOf(texts);
    }

    /// What became of it.
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (after.isEmpty()) {
            return Kind.REMOVED;
        }
        if (!texts.stream().allMatch(TextChange::isSame)) {
            return Kind.CHANGED;
        }
        return moved ? Kind.MOVED : Kind.SAME;
    }

    /// How many characters were taken out and put in.
    public int size() { return texts.stream().mapToInt(TextChange::size).sum(); }
}
