package broadsheet.ui.kiosk;

import broadsheet.arrival.KeptEdition;
import broadsheet.bundle.Bundle;
import broadsheet.edition.Edition;
import broadsheet.render.Press;
import broadsheet.search.EditionIndex;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.Typesetter;
import java.util.List;
import java.util.Optional;

/// One edition, opened and set, with all a visitor needs of it; thrown away as a whole when another takes its place.
///
/// @param kept   where it stands in the store; empty for the edition of the configuration
/// @param bundle open as long as it is shown
/// @param pages  set as printed, at least one
/// @param index  folded for searching
/// @param press  fonts and pictures to paint with
/// @param typesetter sets its stories; its own, so that what it remembers goes with the edition
public record OpenIssue(Optional<KeptEdition> kept, Bundle bundle, List<PageLayout> pages, EditionIndex index, Press press,
                        Typesetter typesetter) {
    /// Copies the list.
    public OpenIssue { pages = List.copyOf(pages); }

    /// What is shown.
    public Edition edition() { return bundle.edition(); }

    /// Lets go of the file.
    void close() { bundle.close(); }
}
