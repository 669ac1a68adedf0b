package broadsheet.ui.kiosk;

import broadsheet.edition.Masthead;
import broadsheet.kiosk.Freshness;
import broadsheet.ui.control.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the screen shows while nobody reads: page one, the stories with their pictures, one after the other, under the nameplate, the
/// date and the clock. A touch opens what is shown. FX thread.
final class AttractLoop extends Region {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final OpenIssue issue;
    private final KioskContext context;
    private final List<Slide> slides;
    private final Label clock = Look.label("", "clock");
    private final HBox head;
    private final Label notice = Look.label("", "stale-notice");
    private final Glass glass;
    private final boolean still;
    private Optional<SlideView> shown = Optional.empty();
    private int at = -1;
    private long since;

    /// @param onTouched given what was shown when the screen was touched
    AttractLoop(OpenIssue issue, KioskContext context, PanelScale scale, boolean still, Consumer<Slide> onTouched) {
        this.issue = issue;
        this.context = context;
        this.still = still || context.safe();
        getStyleClass().add("attract-loop");
        slides = Slide.of(issue, context.config().attract(), !context.safe());
        head = head();
        notice.setVisible(false);
        notice.setId("stale-notice");
        glass = new Glass(new Glass.Gestures() {
            @Override public void tapped(double x, double y) { onTouched.accept(slide()); }
            @Override public void flung(double dx, double dy) { onTouched.accept(slide()); }
            @Override public void turned(int step) { onTouched.accept(slide()); }
        }, context.nanos(), scale.pixels(1));
        glass.setId("attract-glass");
        getChildren().addAll(head, notice, glass);
        go(0);
    }

    private HBox head() {
        Masthead masthead = issue.edition().masthead();
        Texts texts = context.texts();
        String day = masthead.date().isBlank() ? texts.say("kiosk.date", String.valueOf(issue.edition().date().getYear()),
                String.valueOf(issue.edition().date().getMonthValue()), String.valueOf(issue.edition().date().getDayOfMonth())) : masthead.date();
        String weekday = masthead.weekday().isBlank()
                ? issue.edition().date().getDayOfWeek().getDisplayName(TextStyle.FULL, texts.localeProperty().get()) : masthead.weekday();
        Label name = Look.label(masthead.nameplate(), "attract-nameplate");
        Label dateline = Look.label(Stream.of(day, weekday, masthead.lunarDate()).filter(t -> !t.isBlank()).collect(Collectors.joining("　")),
                "attract-dateline");
        Label title = Look.label(masthead.title(), "attract-title");
        VBox lines = title.getText().isBlank() ? new VBox(dateline) : new VBox(title, dateline);
        lines.getStyleClass().add("attract-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        name.setMinWidth(USE_PREF_SIZE);
        name.setWrapText(false);
        clock.setMinWidth(USE_PREF_SIZE);
        clock.setWrapText(false);
        HBox box = new HBox(name, lines, clock);
        box.getStyleClass().add("attract-head");
        return box;
    }

    /// What is shown.
    Slide slide() { return slides.get(at); }

    /// The whole loop in order.
    List<Slide> slides() { return slides; }

    /// Shows one of the slides from its beginning.
    void go(int index) {
        at = Math.floorMod(index, slides.size());
        since = context.nanos().getAsLong();
        shown.ifPresent(this::remove);
        SlideView view = new SlideView(issue, slide(), context.texts(), still);
        shown = Optional.of(view);
        getChildren().addFirst(view);
    }

    private void remove(SlideView view) {
        view.stop();
        getChildren().remove(view);
    }

    /// To be called several times a second: the clock, and the next slide when it is time.
    void tick(LocalDateTime now, Freshness freshness) {
        clock.setText(freshness == Freshness.CLOCK_WRONG ? "" : CLOCK.format(now));
        boolean stale = freshness == Freshness.STALE;
        if (notice.isVisible() != stale) {
            notice.setText(stale ? Notices.stale(issue.edition(), context.texts()) : "");
            notice.setVisible(stale);
            requestLayout();
        }
        if (context.nanos().getAsLong() - since >= slide().stands().toNanos()) {
            go(at + 1);
        }
    }

    /// Nothing moves any more; the loop is thrown away.
    void stop() { shown.ifPresent(SlideView::stop); }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        double top = head.prefHeight(w);
        head.resizeRelocate(0, 0, w, top);
        double foot = notice.isVisible() ? notice.prefHeight(w) : 0;
        notice.resizeRelocate(0, h - foot, w, foot);
        shown.ifPresent((Region view) -> view.resizeRelocate(0, top, w, Math.max(0, h - top - foot)));
        glass.resizeRelocate(0, 0, w, h);
    }
}
