package broadsheet.ui.shell;

import broadsheet.edition.Edition;
import broadsheet.edition.Masthead;

/// What an edition is called in the window.
final class EditionName {
    private EditionName() { }

    /// Nameplate and title.
    static String of(Edition edition) {
        Masthead masthead = edition.masthead();
        return masthead.title().equals(masthead.nameplate()) ? masthead.title() : (masthead.nameplate() + " " + masthead.title()).strip();
    }

    /// The day first: tabs of one paper differ by it, and the end of a narrow tab is cut.
    static String onTab(Edition edition) {
        return edition.date().getMonthValue() + "月" + edition.date().getDayOfMonth() + "日　" + of(edition);
    }
}
