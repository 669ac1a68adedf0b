package broadsheet.ui.shelf;

import broadsheet.library.Library;
import broadsheet.library.ReadingState;
import broadsheet.library.ReadingStore;
import broadsheet.library.Retention;
import broadsheet.library.Shelf;
import broadsheet.library.ShelfEntry;
import broadsheet.library.ShelfWatch;
import broadsheet.search.TextStore;
import broadsheet.task.Background;
import broadsheet.task.Job;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.control.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The shelf in use: the library folder, what is in it, what was read and saved, and its text. FX thread; whatever touches the disk
/// runs in the background.
public final class ShelfModel {
    private static final Duration LOOK = Duration.ofSeconds(20);

    private final Background background;
    private final Background watching;
    private final Path data;
    private final ShelfText text;
    private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReadingState> reading = new ReadOnlyObjectWrapper<>(ReadingState.EMPTY);
    private final ReadOnlyObjectWrapper<Gathering> looking = new ReadOnlyObjectWrapper<>(Gathering.IDLE);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private Optional<Texts> words = Optional.empty();
    private Optional<Library> library = Optional.empty();
    private Optional<ReadingStore> store = Optional.empty();
    private Optional<ShelfWatch> watch = Optional.empty();
    private Path folder = Path.of("");

    /// @param background opens, looks, gathers and writes
    /// @param watching   a pool of its own for the task that waits for changes
    /// @param data       the user's data folder
    public ShelfModel(Background background, Background watching, Path data) {
        this.background = background;
        this.watching = watching;
        this.data = data;
        this.text = new ShelfText(background, data, this::ungathered);
    }

    /// The shelf as last seen; empty until a library folder is open.
    public ReadOnlyObjectProperty<Optional<Shelf>> shelfProperty() { return shelf.getReadOnlyProperty(); }

    /// What was read and saved.
    public ReadOnlyObjectProperty<ReadingState> readingProperty() { return reading.getReadOnlyProperty(); }

    /// How far the looking into new or changed editions is.
    public ReadOnlyObjectProperty<Gathering> lookingProperty() { return looking.getReadOnlyProperty(); }

    /// What keeps the folder from being looked at, "" for nothing.
    public ReadOnlyStringProperty troubleProperty() { return trouble.getReadOnlyProperty(); }

    /// What else went wrong while the folder can be seen: what was read and saved is not kept, or the text not gathered. "" for nothing.
    public ReadOnlyStringProperty noteProperty() { return note.getReadOnlyProperty(); }

    /// The text of the shelf.
    public ReadOnlyObjectProperty<Optional<TextStore>> textProperty() { return text.storeProperty(); }

    /// How far the gathering of that text is.
    public ReadOnlyObjectProperty<Gathering> gatheringProperty() { return text.gatheringProperty(); }

    /// Ends the gathering of text.
    public void stopGathering() { text.stop(); }

    /// The library folder; empty path for none.
    public Path folder() { return folder; }

    /// Where an edition of the shelf lies.
    /// @param key as in [ShelfEntry#key]
    public Optional<Path> path(String key) { return shelf.get().flatMap(s -> s.entry(key)).map(ShelfEntry::path); }

    /// Reads what was read and saved.
    public void openReading(Texts texts) {
        background.start(texts.say("shelf.opening"), progress -> ReadingStore.open(data), opened -> {
            store = Optional.of(opened);
            reading.set(opened.state());
        }, ShelfModel::log);
    }

    /// Opens a library folder in place of the one open: first as it was last seen, then as it is.
    public void open(Path library, Texts texts) {
        Path wanted = library.toAbsolutePath().normalize();
        if (wanted.equals(folder)) {
            return;
        }
        close();
        folder = wanted;
        trouble.set("");
        words = Optional.of(texts);
        text.open(wanted, texts.say("shelf.gathering.title"));
        background.start(texts.say("shelf.opening"), progress -> Library.open(wanted, data), opened -> {
            if (wanted.equals(folder)) {
                this.library = Optional.of(opened);
                if (!opened.shelf().entries().isEmpty()) {
                    shelf.set(Optional.of(opened.shelf()));
                }
                refresh(texts);
                watch(wanted, texts);
            }
        }, failure -> failed(texts, failure));
    }

    /// Looks at the folder now.
    public void refresh(Texts texts) {
        library.ifPresent(open -> {
            Job<Shelf> job = background.start(texts.say("shelf.looking.title"), progress -> open.refresh(progress::at, progress::cancelled), fresh -> {
                looking.set(Gathering.IDLE);
                if (library.filter(l -> l == open).isPresent()) {
                    trouble.set("");
                    if (shelf.get().filter(s -> s == fresh).isEmpty()) {
                        shelf.set(Optional.of(fresh));
                    }
                    text.update(fresh, texts.say("shelf.gathering.title"));
                }
            }, failure -> failed(texts, failure));
            job.progressProperty().addListener(o -> {
                if (!job.isDone() && job.getTotalWork() > 0) {
                    looking.set(new Gathering((int) job.getWorkDone(), (int) job.getTotalWork()));
                }
            });
        });
    }

    private void failed(Texts texts, Throwable failure) {
        looking.set(Gathering.IDLE);
        trouble.set(FileFault.of(failure).words(texts));
        if (shelf.get().isEmpty()) {
            shelf.set(library.map(Library::shelf));
        }
        log(failure);
    }

    private void ungathered(Throwable failure) {
        words.ifPresent(texts -> note.set(texts.say("shelf.ungathered", FileFault.of(failure).words(texts))));
        log(failure);
    }

    private void watch(Path wanted, Texts texts) {
        watching.start(texts.say("shelf.opening"), progress -> new ShelfWatch(wanted, LOOK), made -> {
            if (wanted.equals(folder)) {
                watch = Optional.of(made);
                await(made, texts);
            } else {
                end(made);
            }
        }, ShelfModel::log);
    }

    private void await(ShelfWatch made, Texts texts) {
        watching.start(texts.say("shelf.opening"), progress -> made.await(), changed -> {
            if (changed && watch.filter(w -> w == made).isPresent()) {
                refresh(texts);
                await(made, texts);
            }
        }, ShelfModel::log);
    }

    /// Changes what is read and saved; shown at once, written in the background.
    public void change(UnaryOperator<ReadingState> change, Texts texts) {
        reading.set(change.apply(reading.get()));
        store.ifPresent(open -> background.start(texts.say("shelf.saving"), progress -> open.change(change), kept -> {
            note.set("");
            reading.set(kept);
        }, failure -> {
            reading.set(open.state());
            note.set(texts.say("shelf.unkept", FileFault.of(failure).words(texts)));
            log(failure);
        }));
    }

    /// The editions beyond the newest `keep` of each nameplate; what is saved stays.
    public List<ShelfEntry> surplus(int keep) { return shelf.get().map(s -> Retention.surplus(s, keep, reading.get()::isPinned)).orElse(List.of()); }

    /// Removes editions from the folder, then looks at it again.
    /// @param done told what became of each
    public void remove(List<ShelfEntry> entries, Texts texts, Consumer<List<Retention.Removal>> done) {
        shelf.get().ifPresent(now -> background.start(texts.say("shelf.removing"), progress -> Retention.remove(now, entries), removals -> {
            done.accept(removals);
            refresh(texts);
        }, failure -> failed(texts, failure)));
    }

    /// Lets folder, watch and text go.
    public void close() {
        watch.ifPresent(ShelfModel::end);
        watch = Optional.empty();
        library = Optional.empty();
        folder = Path.of("");
        text.close();
        shelf.set(Optional.empty());
        looking.set(Gathering.IDLE);
    }

    private static void end(ShelfWatch watch) {
        try {
            watch.close();
        } catch (IOException unwatched) {
            log(unwatched);
        }
    }

    /// A wait that ends because the program does is no failure.
    private static void log(Throwable failure) {
        if (!(failure instanceof InterruptedException)) {
            System.getLogger(ShelfModel.class.getName()).log(System.Logger.Level.WARNING, "the shelf", failure);
        }
    }
}
