package broadsheet.ui.search;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Span;
import broadsheet.task.FxThread;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Reader;
import java.nio.file.Path;
import java.util.Optional;

/// Goes to a place in the open edition, or in one that has to be opened first. FX thread.
final class Arrival {
    private record Wish(Path edition, Span span) { }

    private final Desk desk;
    private Optional<Wish> waiting = Optional.empty();

    Arrival(Desk desk) {
        this.desk = desk;
        desk.reader().bundleProperty().addListener((o, was, is) -> is.ifPresent(this::opened));
    }

    /// @param edition where it lies; empty for the open one
    /// @param article whether the article is opened
    /// @param ownTab whether an edition that has to be opened gets a tab of its own
    void at(Optional<Path> edition, Span span, boolean article, boolean ownTab) {
        waiting = Optional.empty();
        Optional<Path> open = desk.reader().bundleProperty().get().map(b -> b.source().toAbsolutePath().normalize());
        Optional<Path> wanted = edition.map(p -> p.toAbsolutePath().normalize());
        if (wanted.isEmpty() || wanted.equals(open)) {
            show(span, article);
        } else {
            waiting = Optional.of(new Wish(wanted.get(), span));
            if (ownTab) {
                desk.openInTab(wanted.get());
            } else {
                desk.open(wanted.get());
            }
        }
    }

    /// Later: the window first restores where the edition was left.
    private void opened(Bundle bundle) {
        waiting.filter(w -> w.edition().equals(bundle.source().toAbsolutePath().normalize())).ifPresent(w -> FxThread.later(() -> show(w.span(), true)));
        waiting = Optional.empty();
    }

    private void show(Span span, boolean article) {
        String id = span.place().article();
        if (!id.isEmpty() && (article || desk.reader().viewProperty().get() == Reader.View.ARTICLE)) {
            desk.reader().showArticle(id);
        }
        desk.reader().show(span.from());
    }
}
