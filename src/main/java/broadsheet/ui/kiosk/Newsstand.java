package broadsheet.ui.kiosk;

import broadsheet.arrival.Arrivals;
import broadsheet.arrival.KeptEdition;
import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.kiosk.KioskFault;
import broadsheet.render.Pictures;
import broadsheet.render.Press;
import broadsheet.search.EditionIndex;
import broadsheet.task.Work;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.desk.BundlePictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;

/// Brings editions onto the screen: the current one at the start, a waiting one as soon as nobody reads. Opening and setting happen in
/// the background; what cannot be opened or painted is given back, and the one before shown. FX thread.
public final class Newsstand {
    private static final long PICTURE_BYTES = 128L << 20;
    /// Pulses after which a painted edition has been on the glass.
    private static final int PULSES = 3;

    private final KioskContext context;
    private final Arrivals arrivals;
    private final Optional<Path> first;
    private final KioskScreen screen;
    private final KioskHost host;
    private boolean busy;
    private Optional<Found> pending = Optional.empty();

    /// What the background found; the bundle is open.
    private record Found(Optional<KeptEdition> kept, Bundle bundle, List<PageLayout> pages, EditionIndex index, Typesetter typesetter) { }

    /// @param first shown while nothing has arrived yet
    public Newsstand(KioskContext context, Arrivals arrivals, Optional<Path> first, KioskScreen screen, KioskHost host) {
        this.context = context;
        this.arrivals = arrivals;
        this.first = first;
        this.screen = screen;
        this.host = host;
    }

    /// Whether an edition is being opened or painted.
    public boolean isBusy() { return busy; }

    /// Shows the current edition.
    public void open() {
        if (!busy) {
            start(this::current);
        }
    }

    /// To be called now and then: takes the waiting edition onto the screen if nobody reads.
    public void look() {
        if (pending.isPresent() && screen.isIdle()) {
            Found found = pending.get();
            pending = Optional.empty();
            present(found);
        } else if (!busy && !context.safe() && screen.isIdle() && arrivals.readyEdition().isPresent()) {
            start(() -> {
                arrivals.switchNow();
                return current();
            });
        }
    }

    @FunctionalInterface
    private interface Finding {
        Optional<Found> find() throws IOException;
    }

    private void start(Finding finding) {
        busy = true;
        Work<Optional<Found>> work = progress -> finding.find();
        context.background().start(context.texts().say("kiosk.opening"), work, this::take, error -> {
            busy = false;
            host.fault(KioskFault.NOT_OPENED, error);
        });
    }

    /// The current edition; one that cannot be opened is given up for the one before.
    private Optional<Found> current() throws IOException {
        Optional<KeptEdition> kept = arrivals.currentEdition();
        while (kept.isPresent()) {
            try {
                return Optional.of(read(kept, kept.get().path()));
            } catch (BundleException | RuntimeException broken) {
                host.fault(KioskFault.STORED_DAMAGED, broken);
                kept = arrivals.paintFailed(String.valueOf(broken.getMessage()));
            }
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(Optional.empty(), first.get()));
        } catch (BundleException refused) {
            throw new IOException(refused);
        }
    }

    private Found read(Optional<KeptEdition> kept, Path path) throws BundleException {
        Bundle bundle = BundleReader.read(path, ReadProgress.NONE);
        boolean set = false;
        try {
            Typesetter typesetter = context.typesetter().fresh();
            List<PageLayout> pages = typesetter.pages(bundle.edition(), PageSpec.PRINTED);
            if (pages.isEmpty()) {
                throw new IllegalStateException(path + " has no pages");
            }
            Found found = new Found(kept, bundle, pages, EditionIndex.of(bundle.edition()), typesetter);
            set = true;
            return found;
        } finally {
            if (!set) {
                bundle.close();
            }
        }
    }

    private void take(Optional<Found> found) {
        if (found.isEmpty()) {
            busy = false;
        } else if (screen.isIdle()) {
            present(found.get());
        } else {
            // Somebody came while it was opened: who reads keeps the page until the visit is over.
            pending = found;
        }
    }

    private void present(Found found) {
        Optional<OpenIssue> before = screen.issue();
        OpenIssue next = opened(found);
        try {
            screen.show(next);
        } catch (RuntimeException unpainted) {
            next.close();
            host.fault(KioskFault.NOT_PAINTED, unpainted);
            giveBack(next, unpainted);
            return;
        }
        before.ifPresent(OpenIssue::close);
        afterPulses(() -> painted(next));
    }

    private OpenIssue opened(Found found) {
        Pictures pictures = new Pictures(new BundlePictures(found.bundle()), context.background(), context.decoder(), PICTURE_BYTES);
        Press press = new Press(context.fonts(), pictures, context.texts()::say);
        return new OpenIssue(found.kept(), found.bundle(), found.pages(), found.index(), press, found.typesetter());
    }

    /// The failed one is never shown again; the one of the configuration, and one that leaves nothing before it, are only reported.
    private void giveBack(OpenIssue failed, RuntimeException why) {
        if (failed.kept().isEmpty()) {
            busy = false;
            return;
        }
        start(() -> {
            arrivals.paintFailed(String.valueOf(why.getMessage()));
            return current();
        });
    }

    private void painted(OpenIssue shown) {
        if (shown.kept().isEmpty()) {
            busy = false;
            return;
        }
        context.background().start(context.texts().say("kiosk.opening"), progress -> {
            arrivals.confirmPainted();
            return true;
        }, done -> busy = false, error -> {
            busy = false;
            host.fault(KioskFault.NOT_NOTED, error);
        });
    }

    private static void afterPulses(Runnable then) {
        new AnimationTimer() {
            private int pulses;
            @Override public void handle(long now) {
                if (++pulses >= PULSES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }
}
