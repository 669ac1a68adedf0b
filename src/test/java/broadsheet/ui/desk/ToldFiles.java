package broadsheet.ui.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;

/// A user who answers at once.
///
/// @param saved   where to write, given the name suggested
/// @param chosen  which edition to read
public record ToldFiles(Function<String, Optional<Path>> saved, Supplier<Optional<Path>> chosen) implements FileChoice {
    /// A user who chooses no edition.
    public ToldFiles(Function<String, Optional<Path>> saved) { this(saved, Optional::empty); }

    @Override public Optional<Path> save(Window owner, String title, String name) { return saved.apply(name); }

    @Override public Optional<Path> edition(Desk desk, boolean folder) { return chosen.get(); }
}
