package broadsheet.ui.kiosk;

import broadsheet.kiosk.Freshness;
import broadsheet.kiosk.KioskFault;
import broadsheet.kiosk.PinLock;
import broadsheet.kiosk.ReadingRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The whole reading screen: the loop while nobody is there, one visitor's view while somebody is, the question whether they still
/// are, the operator's pad. It owns no window: who opens one puts [#root] into its scene and lets it [#guard] that. FX thread.
public final class KioskScreen {
    /// How often it looks at its clocks.
    private static final Duration TICK = Duration.millis(200);

    /// The side of the corner that takes the operator's knock, in millimetres.
    private static final double CORNER = 25;

    /// The last two belong to views that go with each visitor. JavaFX forgets a style sheet with its last user, parses it anew for the next, and
    /// keeps what it had made of the old one as long as the scene lives; so the screen is a user of them for good.
    private static final List<String> SHEETS = List.of("/broadsheet/ui/tokens.css", "/broadsheet/ui/kiosk/kiosk.css",
            "/broadsheet/ui/control/sheet-pane.css", "/broadsheet/ui/article/article-view.css");

    private final KioskContext context;
    private final ReadingRecord record;
    private final Optional<PinLock> lock;
    private final KioskHost host;
    private final StackPane content = new StackPane();
    private final Turned root;
    private final Visit visit;
    private final Countdown countdown;
    private final Waiting waiting;
    private final Region night = new Region();
    private final PixelShift shift = new PixelShift();
    private final Timeline ticking;
    private final VisitEvents told = new VisitEvents() {
        @Override public void notSet(Throwable why) { host.fault(KioskFault.NOT_SET, why); }
        @Override public void speaking(boolean on) { visit.readAloud(on); }
        @Override public void notSpoken(String why) { host.fault(KioskFault.NOT_SPOKEN, new IllegalStateException(why)); }
    };
    private Optional<OpenIssue> issue = Optional.empty();
    private Optional<VisitorView> visitor = Optional.empty();
    private Optional<AttractLoop> loop = Optional.empty();
    private Optional<Dwell> dwell = Optional.empty();
    private Optional<PinPad> pad = Optional.empty();
    private CornerKnock knock;
    private PanelScale scale = new PanelScale(1, 0);
    private boolean present;

    /// @param record counts what is read
    /// @param lock   the operator's; empty where its file cannot be read: then nobody gets out by it
    /// @param host   who owns the window and the process
    public KioskScreen(KioskContext context, ReadingRecord record, Optional<PinLock> lock, KioskHost host) {
        this.context = context;
        this.record = record;
        this.lock = lock;
        this.host = host;
        knock = new CornerKnock(scale.pixels(CORNER), context.nanos());
        visit = new Visit(context.config().session(), context.nanos(), this::forget);
        root = new Turned(content, context.config().panel().rotation());
        root.getStyleClass().addAll("kiosk", "theme-light");
        for (String sheet : SHEETS) {
            root.getStylesheets().add(java.util.Objects.requireNonNull(KioskScreen.class.getResource(sheet), sheet).toExternalForm());
        }
        countdown = new Countdown(context.texts(), context.config().session().countdown());
        waiting = new Waiting(context.texts());
        night.getStyleClass().add("night");
        night.setMouseTransparent(true);
        night.setVisible(false);
        content.getStyleClass().add("kiosk-content");
        root.widthProperty().addListener(o -> fit());
        root.heightProperty().addListener(o -> fit());
        ticking = new Timeline(new KeyFrame(TICK, e -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        arrange();
    }

    /// What to show in a window.
    public Parent root() { return root; }

    /// Lets through to a scene what a visitor needs, and sees every touch of it.
    public void guard(Scene scene) {
        new InputGate(this::searching).guard(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            touched(e, true);
            Point2D at = content.sceneToLocal(e.getSceneX(), e.getSceneY());
            if (pad.isEmpty() && e.getButton() == MouseButton.PRIMARY && knock.tap(at.getX(), at.getY())) {
                ask();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> touched(e, false));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isConsumed()) {
                visit.touched();
            }
        });
        scene.addEventFilter(ScrollEvent.SCROLL, e -> visit.touched());
        scene.addEventFilter(ZoomEvent.ANY, e -> visit.touched());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, new PanelKeys(this::keyVisitor, () -> pad)::press);
    }

    private void touched(MouseEvent event, boolean down) {
        if (!event.isConsumed() && event.getButton() == MouseButton.PRIMARY) {
            boolean asked = visit.phase() instanceof Visit.Phase.Asking && present;
            visit.held(down);
            if (asked && down) {
                // The answer to the question, and nothing else.
                answered();
                event.consume();
            }
        }
    }

    private void answered() {
        countdown.hide();
        dwell.ifPresent(d -> d.asking(false));
    }

    /// Who is at the screen, for keys; a key pressed at the loop brings the front page.
    private Optional<VisitorView> keyVisitor() {
        if (!present && issue.isPresent()) {
            enter();
            return Optional.empty();
        }
        return visitor;
    }

    private boolean searching() { return pad.isPresent() || present && visitor.filter(v -> v.modeProperty().get() == VisitorView.Mode.SEARCH).isPresent(); }

    /// Begins to look at the clocks; until [#stop].
    /// Where no PIN has been set yet, the pad for the first one is shown and nothing else.
    public void start() {
        ticking.play();
        if (lock.filter(l -> !l.isSet()).isPresent()) {
            ask();
        }
    }

    /// Shows the operator's pad.
    void ask() {
        lock.ifPresent(l -> {
            pad = Optional.of(new PinPad(context, l, host, this::padClosed));
            arrange();
        });
    }

    private void padClosed() {
        pad = Optional.empty();
        arrange();
    }

    /// Ends everything that moves.
    public void stop() {
        ticking.stop();
        loop.ifPresent(AttractLoop::stop);
        visitor.ifPresent(VisitorView::hush);
    }

    /// Whether nobody is at the screen, or there is nothing yet to read at it.
    public boolean isIdle() { return issue.isEmpty() || visit.phase() instanceof Visit.Phase.Nobody && !present; }

    /// Shows an edition in place of the one before, lays it out and paints it; whatever goes wrong with that is thrown.
    /// Whoever reads loses the page, so this is for when [#isIdle].
    public void show(OpenIssue next) {
        issue = Optional.of(next);
        renew();
        root.applyCss();
        root.layout();
        visitor.ifPresent(VisitorView::prepare);
    }

    /// The edition shown.
    public Optional<OpenIssue> issue() { return issue; }

    /// Everything of the visitor away, the loop again: at the end of a visit, and after an error.
    public void reset() {
        visit.over();
        forget();
    }

    private void forget() {
        pad.ifPresent(PinPad::close);
        dwell.ifPresent(Dwell::closed);
        renew();
        host.visitEnded();
    }

    /// A view that nobody has touched, and the loop over it.
    private void renew() {
        present = false;
        countdown.hide();
        loop.ifPresent(AttractLoop::stop);
        dwell = issue.map(i -> new Dwell(record, context.nanos(), () -> context.clock().get().toLocalDate(), i.edition().id()));
        visitor.ifPresent(VisitorView::hush);
        visitor = issue.map(i -> new VisitorView(i, context, scale, dwell.orElseThrow(), told));
        loop = issue.map(i -> new AttractLoop(i, context, scale, host.reducedMotion(), this::opened));
        arrange();
        tick();
    }

    private void opened(Slide slide) {
        enter();
        slide.article().ifPresent(a -> visitor.ifPresent(v -> v.read(a.id())));
    }

    /// Somebody comes: the loop ends, the front page is theirs.
    Optional<VisitorView> enter() {
        present = true;
        visit.touched();
        loop.ifPresent(AttractLoop::stop);
        loop = Optional.empty();
        arrange();
        return visitor;
    }

    private void arrange() {
        content.getChildren().clear();
        visitor.ifPresentOrElse(content.getChildren()::add, () -> content.getChildren().add(waiting));
        visitor.ifPresent(v -> v.setVisible(present));
        loop.ifPresent(content.getChildren()::add);
        content.getChildren().addAll(countdown, night);
        pad.ifPresent(content.getChildren()::add);
    }

    /// The size of everything follows the panel.
    private void fit() {
        if (root.getWidth() <= 0 || root.getHeight() <= 0) {
            return;
        }
        PanelScale now = PanelScale.of(root.hangingWidth(), root.hangingHeight(), context.config().panel().millimetres(), context.millimetre());
        if (!now.equals(scale)) {
            scale = now;
            knock = new CornerKnock(scale.pixels(CORNER), context.nanos());
            content.setStyle("-fx-font-size: " + Math.round(scale.em()) + "px;");
            if (!present) {
                renew();
            }
        }
    }

    /// Looks at the clocks; done by itself between [#start] and [#stop].
    void tick() {
        LocalDateTime now = context.clock().get();
        switch (visit.phase()) {
            case Visit.Phase.Nobody _, Visit.Phase.Reading _ -> answered();
            case Visit.Phase.Asking asking -> ask(asking.left());
        }
        Freshness freshness = issue.map(i -> Freshness.of(i.edition().date(), now, context.config().upkeep().stale())).orElse(Freshness.FRESH);
        loop.ifPresent(l -> l.tick(now, freshness));
        visitor.ifPresent(v -> v.stale(freshness == Freshness.STALE));
        pad.ifPresent(PinPad::tick);
        night.setVisible(!present && context.config().attract().night().filter(n -> n.contains(now.toLocalTime())).isPresent());
        shift.tick(context.nanos().getAsLong(), !present, root::shift);
    }

    private void ask(java.time.Duration left) {
        if (present) {
            countdown.show(left);
            dwell.ifPresent(d -> d.asking(true));
        }
    }

    /// Who is at the screen; empty while the loop runs.
    Optional<VisitorView> visitor() { return present ? visitor : Optional.empty(); }

    /// The loop; empty while somebody is there.
    Optional<AttractLoop> loop() { return loop; }

    /// The operator's pad, while it is shown.
    Optional<PinPad> pad() { return pad; }

    Countdown countdown() { return countdown; }

    Visit visit() { return visit; }
}
