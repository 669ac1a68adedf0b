package broadsheet.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 收藏: which editions have been read, and the bookmarks and the reading list. Immutable: every change is a new state.
///
/// @param read  by edition id, the day it was first read through
/// @param saved bookmarked editions and articles, in the order they were saved
public record ReadingState(Map<String, LocalDate> read, List<Saved> saved) {
    /// Nothing read, nothing saved.
    public static final ReadingState EMPTY = new ReadingState(Map.of(), List.of());

    /// Copies the collections.
    public ReadingState {
        read = Map.copyOf(read);
        saved = List.copyOf(saved);
    }

    /// Something put aside.
    ///
    /// @param kind    a bookmark, or to be read later
    /// @param edition the edition's id
    /// @param article the article's id, "" for the whole edition
    /// @param title   what to call it when the edition is not at hand
    /// @param day     when it was saved
    public record Saved(Kind kind, String edition, String article, String title, LocalDate day) { }

    /// Why something was put aside.
    public enum Kind {
        /// 书签: to find it again.
        BOOKMARK,
        /// 待读: to read it later.
        READING_LIST
    }

    /// Whether an edition has been read.
    public boolean isRead(String edition) { return read.containsKey(edition); }

    /// Whether an edition is saved, or an article of it: such an edition is not cleared away.
    public boolean isPinned(String edition) { return saved.stream().anyMatch(s -> s.edition().equals(edition)); }

    /// What is saved of this kind.
    public List<Saved> saved(Kind kind) { return saved.stream().filter(s -> s.kind() == kind).toList(); }

    /// Whether this is saved.
    public Optional<Saved> find(Kind kind, String edition, String article) {
        return saved.stream().filter(s -> s.kind() == kind && s.edition().equals(edition) && s.article().equals(article)).findFirst();
    }

    /// With an edition read; the first day stays.
    public ReadingState withRead(String edition, LocalDate day) {
        Map<String, LocalDate> more = new HashMap<>(read);
        more.putIfAbsent(edition, day);
        return new ReadingState(more, saved);
    }

    /// With an edition unread again.
    public ReadingState withUnread(String edition) {
        Map<String, LocalDate> fewer = new HashMap<>(read);
        fewer.remove(edition);
        return new ReadingState(fewer, saved);
    }

    /// With something saved; unchanged where it is saved already.
    public ReadingState with(Saved item) {
        if (find(item.kind(), item.edition(), item.article()).isPresent()) {
            return this;
        }
        List<Saved> more = new ArrayList<>(saved);
        more.add(item);
        return new ReadingState(read, more);
    }

    /// Without something saved.
    public ReadingState without(Saved item) { return new ReadingState(read, saved.stream().filter(s -> !s.equals(item)).toList()); }
}
