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
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps the pages of the open edition set at the type size asked for; the old ones stay until the new ones are there. Of an edition
/// just opened, the pages up to the one on show come first, so that a thick paper is not waited for. Once the reader steps through type sizes,
/// the pages one step further are set ahead: a step then only has to be painted.
final class PageMaking {
    private final Reader reader;
    private final Typesetter typesetter;
    private final Background background;
    private final Texts texts;
    private final Consumer<Job<?>> onStarted;
    private final Consumer<Throwable> onFailed;
    private final ReadOnlyObjectWrapper<List<PageLayout>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Job<List<PageLayout>>> running = Optional.empty();
    private Optional<Job<List<PageLayout>>> ahead = Optional.empty();
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
                    .ifPresentOrElse(k -> take(k.pages()), () -> making(this::front));
            known = Optional.empty();
        });
        reader.scaleProperty().addListener(o -> making(this::stepped));
    }

    /// The pages as they are set now; empty until the first are there.
    ReadOnlyObjectProperty<List<PageLayout>> pagesProperty() { return pages.getReadOnlyProperty(); }

    /// Has pages of an edition that is opened next, set before at this type size: they are not set again.
    void know(Edition edition, List<PageLayout> set, double scale) {
        boolean whole = !set.isEmpty() && (scale != 1 || set.size() >= edition.pages().size());
        known = whole ? Optional.of(new Known(edition, set, scale)) : Optional.empty();
    }

    private void take(List<PageLayout> set) {
        running.ifPresent(Job::cancel);
        pages.set(set);
    }

    private void making(Consumer<Edition> step) {
        ahead.ifPresent(Job::cancel);
        running.ifPresent(Job::cancel);
        reader.edition().ifPresent(step);
    }

    private void front(Edition edition) {
        PageSpec spec = spec();
        int last = reader.pageProperty().get();
        start(typesetter -> typesetter.front(edition, spec, last), front -> {
            pages.set(front);
            whole(edition);
        });
    }

    private void whole(Edition edition) {
        PageSpec spec = spec();
        start(typesetter -> typesetter.pages(edition, spec), pages::set);
    }

    /// The reader is choosing a size: after the pages at this one come those at the sizes beside it, the larger first.
    private void stepped(Edition edition) {
        PageSpec spec = spec();
        List<PageSpec> beside = List.of(new PageSpec(reader.scaleAfter(1)), new PageSpec(reader.scaleAfter(-1)));
        start(typesetter -> typesetter.pages(edition, spec), set -> {
            pages.set(set);
            setAhead(edition, beside);
        });
    }

    /// What cannot be set ahead is told when it is asked for, see [#start].
    private void setAhead(Edition edition, List<PageSpec> specs) {
        specs.stream().findFirst().ifPresent(spec -> ahead = Optional.of(background.start("", progress -> typesetter.pages(edition, spec),
                set -> setAhead(edition, specs.subList(1, specs.size())),
                failure -> System.getLogger(PageMaking.class.getName()).log(System.Logger.Level.DEBUG, "setting ahead", failure))));
    }

    private PageSpec spec() { return new PageSpec(reader.scaleProperty().get()); }

    private void start(Function<Typesetter, List<PageLayout>> setting, Consumer<List<PageLayout>> onSet) {
        Job<List<PageLayout>> job = background.start(texts.say("pages.busy"), progress -> setting.apply(typesetter), set -> {
            running = Optional.empty();
            onSet.accept(set);
        }, onFailed);
        if (!job.isDone()) {
            running = Optional.of(job);
        }
        onStarted.accept(job);
    }
}
