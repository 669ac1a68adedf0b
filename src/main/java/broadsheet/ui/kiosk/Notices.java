package broadsheet.ui.kiosk;

import broadsheet.edition.Edition;
import broadsheet.ui.control.Texts;

/// Sentences about the edition shown.
final class Notices {
    private Notices() { }

    /// That this is an older paper.
    static String stale(Edition edition, Texts texts) {
        return texts.say("kiosk.stale", String.valueOf(edition.date().getMonthValue()), String.valueOf(edition.date().getDayOfMonth()));
    }
}
