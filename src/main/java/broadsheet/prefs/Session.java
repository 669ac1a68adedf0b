package broadsheet.prefs;

import java.util.List;

/// The editions that were open, in the order of their tabs.
///
/// @param kept    whether they are opened again at the next start
/// @param tabs    at most [#TABS]
/// @param current which of them was on show, from 0; 0 where there was none
public record Session(boolean kept, List<Tab> tabs, int current) {
    /// How many tabs are kept.
    public static final int TABS = 40;
    /// What a user starts with.
    public static final Session NONE = new Session(true, List.of(), 0);

    /// One of them.
    ///
    /// @param path the folder or archive, absolute
    /// @param name what its tab says until it is opened
    public record Tab(String path, String name) { }

    /// Copies the list; a `current` out of range is the first.
    public Session {
        tabs = List.copyOf(tabs.subList(0, Math.min(TABS, tabs.size())));
        current = current >= 0 && current < tabs.size() ? current : 0;
    }

    /// With other tabs.
    public Session withTabs(List<Tab> open, int shown) { return new Session(kept, open, shown); }

    /// Opened again at the next start, or not.
    public Session withKept(boolean wanted) { return new Session(wanted, tabs, current); }
}
