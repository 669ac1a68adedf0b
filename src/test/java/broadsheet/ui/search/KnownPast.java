package broadsheet.ui.search;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.search.ShelfIndexer;
import broadsheet.search.ShelfSource;
import broadsheet.search.TextStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// A shelf of given bundles with a real text store.
public final class KnownPast implements PastEditions {
    private final Path folder;
    /// Set by tests that show a building under way.
    public final SimpleObjectProperty<Building> building = new SimpleObjectProperty<>(Building.IDLE);
    private final SimpleObjectProperty<Optional<TextStore>> store = new SimpleObjectProperty<>(Optional.empty());
    /// How often the shelf was asked for, and stopped.
    public int shown;
    public int stopped;

    /// No library folder was chosen.
    public KnownPast() { folder = Path.of(""); }

    /// @param folder holds the bundles by the names given
    public KnownPast(Path folder, Path data, List<String> names) throws IOException {
        this.folder = folder;
        TextStore made = TextStore.open(data);
        ShelfIndexer.update(made, names.stream().map(n -> source(folder, n)).toList(), (done, total) -> { }, () -> false);
        store.set(Optional.of(made));
    }

    private static ShelfSource source(Path folder, String name) {
        return new ShelfSource() {
            @Override public String key() { return name; }
            @Override public String stamp() { return "1"; }
            @Override public Edition read() throws IOException {
                try (Bundle bundle = BundleReader.read(folder.resolve(name), ReadProgress.NONE)) {
                    return bundle.edition();
                } catch (broadsheet.bundle.BundleException refused) {
                    throw new IOException(refused);
                }
            }
        };
    }

    @Override public void ready() { }

    @Override public ObservableValue<Optional<TextStore>> store() { return store; }

    @Override public ObservableValue<Building> building() { return building; }

    @Override public void stop() { stopped++; }

    @Override public Optional<Path> path(String source) { return Optional.of(folder.resolve(source)); }

    @Override public void show() { shown++; }

    /// Lets the store go.
    public void close() { store.get().ifPresent(TextStore::close); }
}
