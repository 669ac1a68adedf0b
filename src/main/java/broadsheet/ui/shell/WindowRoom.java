package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Masthead;
import broadsheet.prefs.RecentEdition;
import broadsheet.ui.desk.Reader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings an edition into the window's parts, takes it out again, and knows how it stood.
final class WindowRoom implements OpenEditions.Room {
    private final Reader reader;
    private final WindowParts parts;
    private final ReadingMemory memory;
    private final PageMaking making;
    private final RememberedPreferences preferences;
    private final StartPage start;
    private final Consumer<Path> read;
    private final Runnable giveUp;
    private final Runnable close;

    /// @param read   reads an edition
    /// @param giveUp ends a reading under way
    /// @param close  closes the window
    WindowRoom(Reader reader, WindowParts parts, ReadingMemory memory, PageMaking making, RememberedPreferences preferences, StartPage start,
               Consumer<Path> read, Runnable giveUp, Runnable close) {
        this.reader = reader;
        this.parts = parts;
        this.memory = memory;
        this.making = making;
        this.preferences = preferences;
        this.start = start;
        this.read = read;
        this.giveUp = giveUp;
        this.close = close;
    }

    @Override
    public void show(Bundle bundle, Optional<Standing> standing) {
        Edition edition = bundle.edition();
        OpenViews views = parts.stages.prepare(bundle);
        parts.thumbnails.getChildren().setAll(views.thumbnails());
        standing.ifPresent(s -> making.know(edition, s.pages(), s.scale()));
        memory.open(bundle, standing);
        parts.stages.arrive(standing);
        standing.map(Standing::find).ifPresent(parts.find::restore);
        if (standing.isEmpty()) {
            remember(bundle);
            parts.banner.opened(EditionName.of(edition), bundle.problems());
        }
        parts.stages.focusView();
    }

    private void remember(Bundle bundle) {
        Masthead masthead = bundle.edition().masthead();
        preferences.change(p -> p.withRecent(new RecentEdition(bundle.source().toAbsolutePath().toString(), masthead.nameplate(),
                masthead.title(), masthead.date(), bundle.edition().articles().stream().findFirst().map(Article::title).orElse(""))));
        start.show(preferences.get().recent());
    }

    @Override
    public void start() {
        parts.find.close();
        reader.close();
        parts.stages.release();
        parts.thumbnails.getChildren().clear();
        parts.stages.requestFocus();
    }

    @Override
    public Standing leave() {
        return new Standing(reader.viewProperty().get(), reader.articleProperty().get(), reader.pageProperty().get(), reader.litProperty().get(),
                parts.stages.top(), parts.stages.sight(), making.pagesProperty().get(), reader.scaleProperty().get(), parts.find.state());
    }

    @Override public void read(Path path) { read.accept(path); }

    @Override public void giveUp() { giveUp.run(); }

    @Override public void closeWindow() { close.run(); }
}
