package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesFolder;
import broadsheet.prefs.PreferencesStore;
import broadsheet.prefs.Session;
import broadsheet.task.BackgroundThreads;
import broadsheet.typeset.page.PageSpec;
import broadsheet.ui.shell.ReaderContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// What needs no window is begun before there is one, on threads of its own while JavaFX starts: settings and fonts are loaded, the
/// edition is read and the pages up to the one on show are set. The window asks for each and waits where it is not there yet.
final class HeadStart {
    private final FutureTask<ReaderContext> context = new FutureTask<>(HeadStart::made);
    private final FutureTask<Preferences> preferences = new FutureTask<>(() -> context().store().load());
    private final FutureTask<Optional<Path>> wanted;
    private final FutureTask<Bundle> bundle = new FutureTask<>(() -> BundleReader.read(path().orElseThrow(), ReadProgress.NONE));

    /// @param asked what will be opened first; nothing where it is what was open last, if anything
    HeadStart(Optional<Path> asked) {
        this.wanted = new FutureTask<>(() -> asked.or(this::last).filter(Files::exists));
        run("broadsheet-start", () -> {
            context.run();
            preferences.run();
            wanted.run();
            if (path().isPresent()) {
                bundle.run();
                set();
            }
        });
    }

    /// Loads the fonts; to be called once JavaFX is there to take them.
    void loadFaces() {
        run("broadsheet-faces", () -> context().prepareFonts());
    }

    /// What the window is made with.
    ReaderContext context() { return wait(context); }

    /// The edition that is being read, if any.
    Optional<Path> path() { return wait(wanted); }

    private Optional<Path> last() {
        Session session = wait(preferences).session();
        return session.kept() && !session.tabs().isEmpty() ? Optional.of(Path.of(session.tabs().get(session.current()).path())) : Optional.empty();
    }

    private static <T> T wait(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the program could not be prepared", e);
        }
    }

    /// The edition.
    ///
    /// @throws Exception what reading it threw
    Bundle edition() throws Exception {
        try {
            return bundle.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception refused ? refused : e;
        }
    }

    private static ReaderContext made() {
        return ReaderContext.of(new PreferencesStore(PreferencesFolder.ofThisUser()), new BackgroundThreads(), UnpackedFonts.ofThisUser().faces(), List.of());
    }

    /// Leaves the pages in the typesetter's memory, where the window finds them; what could not be read the window will say.
    private void set() {
        if (bundle.state() == FutureTask.State.SUCCESS) {
            Edition edition = bundle.resultNow().edition();
            Preferences known = preferences.resultNow();
            int first = edition.pages().isEmpty() ? 1 : edition.pages().getFirst().number();
            context().typesetter().front(edition, new PageSpec(known.fontScale()), Math.max(first, known.edition(edition.id()).page()));
        }
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
