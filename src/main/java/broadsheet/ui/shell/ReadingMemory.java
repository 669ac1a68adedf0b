package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Edition;
import broadsheet.edition.Location;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.prefs.EditionState;
import broadsheet.prefs.Position;
import broadsheet.ui.desk.Reader;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.SetChangeListener;

/// Remembers for each edition what was on show and read, and for each article the words that stood at the top.
final class ReadingMemory {
    private final Reader reader;
    private final RememberedPreferences preferences;
    private boolean restoring;

    ReadingMemory(Reader reader, RememberedPreferences preferences) {
        this.reader = reader;
        this.preferences = preferences;
        reader.viewProperty().addListener(o -> showing());
        reader.articleProperty().addListener(o -> showing());
        reader.pageProperty().addListener(o -> showing());
        reader.read().addListener((SetChangeListener<String>) change -> {
            if (change.wasAdded()) {
                change(s -> s.reading(change.getElementAdded()));
            }
        });
    }

    /// Opens an edition and brings back what was on show and read when it was open before.
    ///
    /// @param standing how its tab was left, which counts more
    void open(Bundle bundle, Optional<Standing> standing) {
        Edition edition = bundle.edition();
        EditionState kept = preferences.get().edition(edition.id());
        EditionState state = standing.map(s -> kept.showing(s.article(), s.view() == Reader.View.ARTICLE, s.page())).orElse(kept);
        restoring = true;
        if (state.page() > 1) {
            reader.open(bundle, state.page());
        } else {
            reader.open(bundle);
        }
        state.read().stream().filter(id -> edition.article(id).isPresent()).forEach(reader.read()::add);
        if (state.inArticle() && edition.article(state.article()).isPresent()) {
            reader.showArticle(state.article());
        }
        restoring = false;
        showing();
    }

    /// Where an article was left in this edition.
    Optional<Location> left(String article) {
        return reader.edition().flatMap(e -> Optional.ofNullable(preferences.get().edition(e.id()).positions().get(article)))
                .flatMap(p -> place(article, p));
    }

    private static Optional<Location> place(String article, Position position) {
        return Arrays.stream(Part.values()).filter(part -> part.name().equals(position.part()))
                .filter(part -> part != Part.MASTHEAD && part != Part.CREDITS).findFirst()
                .map(part -> new Place(article, part, position.index()).at(position.offset()));
    }

    /// The words at the top of an article changed.
    void leaving(String article, Location top) {
        if (top.place().article().equals(article)) {
            change(s -> s.leaving(article, new Position(top.place().part().name(), top.place().index(), top.offset())));
        }
    }

    private void showing() {
        if (reader.viewProperty().get() != Reader.View.START) {
            change(s -> s.showing(reader.articleProperty().get(), reader.viewProperty().get() == Reader.View.ARTICLE, reader.pageProperty().get()));
        }
    }

    private void change(UnaryOperator<EditionState> change) {
        if (!restoring) {
            reader.edition().ifPresent(e -> preferences.change(p -> p.withEdition(e.id(), change.apply(p.edition(e.id())))));
        }
    }
}
