package broadsheet.ui.shell;

import broadsheet.edition.Edition;
import broadsheet.task.Background;
import broadsheet.task.Job;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps the pages of the open edition set at the type size asked for; the old ones stay until the new ones are there.
final class PageMaking {
    private final Reader reader;
    private final Typesetter typesetter;
    private final Background background;
    private final Texts texts;
    private final Consumer<Job<?>> onStarted;
    private final Consumer<Throwable> onFailed;
    private final ReadOnlyObjectWrapper<List<PageLayout>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Job<List<PageLayout>>> running = Optional.empty();
    private Optional<Known> known = Optional.empty();

    private record Known(Edition edition, List<PageLayout> pages, double scale) { }

    PageMaking(Reader reader, ReaderContext context, Texts texts, Consumer<Job<?>> onStarted, Consumer<Throwable> onFailed) {
        this.reader = reader;
        this.typesetter = context.typesetter();
        this.background = context.background();
        this.texts = texts;
        this.onStarted = onStarted;
        this.onFailed = onFailed;
        reader.bundleProperty().addListener(o -> {
            pages.set(List.of());
            reader.edition().flatMap(e -> known.filter(k -> k.edition() == e && k.scale() == reader.scaleProperty().get()))
                    .ifPresentOrElse(k -> take(k.pages()), this::make);
            known = Optional.empty();
        });
        reader.scaleProperty().addListener(o -> make());
    }

    /// The pages as they are set now; empty until the first are there.
    ReadOnlyObjectProperty<List<PageLayout>> pagesProperty() { return pages.getReadOnlyProperty(); }

    /// Has pages of an edition that is opened next, set before at this type size: they are not set again.
    void know(Edition edition, List<PageLayout> set, double scale) {
        known = set.isEmpty() ? Optional.empty() : Optional.of(new Known(edition, set, scale));
    }

    private void take(List<PageLayout> set) {
        running.ifPresent(Job::cancel);
        pages.set(set);
    }

    private void make() {
        running.ifPresent(Job::cancel);
        reader.edition().ifPresent(this::make);
    }

    private void make(Edition edition) {
        PageSpec spec = new PageSpec(reader.scaleProperty().get());
        Job<List<PageLayout>> job = background.start(texts.say("pages.busy"), progress -> typesetter.pages(edition, spec), set -> {
            running = Optional.empty();
            pages.set(set);
        }, onFailed);
        running = job.isDone() ? Optional.empty() : Optional.of(job);
        onStarted.accept(job);
    }
}
