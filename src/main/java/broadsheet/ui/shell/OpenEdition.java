package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What stands behind one tab: an edition that is open, one that is opened when its tab is first chosen, or the start page. FX thread.
final class OpenEdition {
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private Optional<Path> path = Optional.empty();
    private Optional<Bundle> bundle = Optional.empty();
    private Optional<Standing> standing = Optional.empty();

    /// The start page.
    OpenEdition() { }

    /// An edition not read yet.
    OpenEdition(Path path, String name) {
        this.path = Optional.of(path);
        this.name.set(name);
    }

    /// What its tab says; "" for the start page.
    ReadOnlyStringProperty nameProperty() { return name.getReadOnlyProperty(); }

    /// The folder or archive, absolute and normal; empty for the start page.
    Optional<Path> path() { return path; }

    /// Empty until it was read.
    Optional<Bundle> bundle() { return bundle; }

    /// How it was left; empty for one on show or never shown.
    Optional<Standing> standing() { return standing; }

    /// Takes an edition that was read.
    void fill(Bundle opened, String called) {
        path = Optional.of(opened.source().toAbsolutePath().normalize());
        bundle = Optional.of(opened);
        name.set(called);
        standing = Optional.empty();
    }

    void leave(Standing left) { standing = Optional.of(left); }

    void back() { standing = Optional.empty(); }

    /// Lets the file go.
    void close() {
        bundle.ifPresent(Bundle::close);
        bundle = Optional.empty();
        standing = Optional.empty();
    }
}
