package broadsheet.ui.kiosk;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import broadsheet.kiosk.KioskConfig;
import broadsheet.task.FxThread;
import broadsheet.typeset.page.SheetSpec;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What one visitor sees and has done: the page, beside or below it what is read. Made anew for every visitor and thrown away as a
/// whole, so nothing of the one before can be left. FX thread.
final class VisitorView extends Region {
    /// What stands beside the page.
    enum Mode {
        /// The headlines.
        FRONT,
        /// A story.
        READING,
        /// The letters and what they find.
        SEARCH
    }

    private static final double PAGE_OF_WIDTH = 0.42;
    /// The part of a tall panel that the page keeps while one of its stories is read.
    private static final double READING_PAGE = 0.34;
    /// As many stories as the typesetter remembers.
    private static final int PREPARED = 24;
    private static final double LEAST_SIDE = 0.28;
    private static final double MOST_SIDE = 0.46;

    private final OpenIssue issue;
    private final KioskContext context;
    private final PageZone page;
    private final ReadingZone reading;
    private final HeadlineZone headlines;
    private final SearchZone search;
    private final ButtonBar bar;
    private final Label notice = Look.label("", "stale-notice");
    private final Dwell dwell;
    private final PanelScale scale;
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(this, "mode", Mode.FRONT);
    private final VisitEvents events;
    private final Optional<StoryVoice> voice;
    private KioskConfig.Hand hand;
    private boolean fresh;
    private Optional<PictureSheet> picture = Optional.empty();

    /// @param dwell told what is read and how long
    VisitorView(OpenIssue issue, KioskContext context, PanelScale scale, Dwell dwell, VisitEvents events) {
        this.issue = issue;
        this.context = context;
        this.dwell = dwell;
        this.scale = scale;
        this.events = events;
        this.hand = context.config().panel().hand();
        getStyleClass().add("visitor-view");
        page = new PageZone(issue, context.nanos(), scale, this::read);
        reading = new ReadingZone(issue, context, scale, this::turn, box -> enlarge(box.picture()));
        headlines = new HeadlineZone(issue, context, scale, this::read);
        search = new SearchZone(issue, context, scale, this::read);
        voice = context.voice().map(v -> new StoryVoice(v, issue.edition(), this::speaking, reading::speak, events::notSpoken));
        bar = new ButtonBar(this, context.texts());
        notice.setVisible(false);
        getChildren().addAll(page, headlines, reading, search, bar, notice);
        reading.view().setOnFailed(events::notSet);
        page.pageProperty().addListener(o -> bar.refresh());
        reading.progressProperty().addListener(o -> bar.refresh());
        hands();
        turn(Mode.FRONT);
    }

    /// Shows a picture over the whole screen.
    void enlarge(Picture shown) {
        closePicture();
        picture = Optional.of(new PictureSheet(issue.press(), shown, context, scale, this::closePicture));
        getChildren().add(picture.get());
        requestLayout();
    }

    private void closePicture() {
        picture.ifPresent(getChildren()::remove);
        picture = Optional.empty();
    }

    /// What stands beside the page.
    ReadOnlyObjectProperty<Mode> modeProperty() { return mode.getReadOnlyProperty(); }

    /// The edition shown.
    OpenIssue issue() { return issue; }

    PageZone page() { return page; }

    ReadingZone reading() { return reading; }

    HeadlineZone headlines() { return headlines; }

    SearchZone search() { return search; }

    /// The side the buttons are on.
    KioskConfig.Hand hand() { return hand; }

    /// Opens a story.
    void read(String article) {
        closePicture();
        dwell.opened(article);
        reading.show(article);
        turn(Mode.READING);
        voice.ifPresent(v -> v.turnTo(article));
        page.light(Optional.of(article));
    }

    /// Back to the headlines and the whole page.
    void front() {
        hush();
        closePicture();
        dwell.closed();
        turn(Mode.FRONT);
        page.light(Optional.empty());
    }

    /// To the letters.
    void find() {
        hush();
        closePicture();
        dwell.closed();
        turn(Mode.SEARCH);
        page.light(Optional.empty());
    }

    /// What reads aloud, if there is a voice.
    Optional<StoryVoice> voice() { return voice; }

    /// Falls silent; to be called too when the view is thrown away.
    void hush() { voice.ifPresent(StoryVoice::stop); }

    private void speaking(boolean on) {
        events.speaking(on);
        bar.refresh();
    }

    private void turn(Mode next) {
        fresh = next == Mode.READING && mode.get() != next;
        mode.set(next);
        headlines.setVisible(next == Mode.FRONT);
        reading.setVisible(next == Mode.READING);
        search.setVisible(next == Mode.SEARCH);
        bar.refresh();
        requestLayout();
    }

    /// The story so many steps on in printed order, if there is one.
    Optional<String> neighbour(int step) {
        List<Article> all = issue.edition().articles();
        int at = issue.edition().position(reading.article()) + step;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at).id()) : Optional.empty();
    }

    /// To the next story (1) or the one before (−1).
    void turn(int step) { neighbour(step).ifPresent(this::read); }

    /// A windowful on (1) or back (−1) of what is read or listed.
    void scroll(int step) {
        switch (mode.get()) {
            case FRONT -> headlines.page(step);
            case READING -> reading.page(step);
            case SEARCH -> search.page(step);
        }
    }

    /// The next page or story, as an arrow to the right means.
    void step(int step) {
        if (mode.get() == Mode.READING) {
            turn(step);
        } else {
            page.show(page.pageProperty().get() + step);
        }
    }

    /// The page or the type larger (1) or smaller (−1).
    void size(int step) {
        if (mode.get() == Mode.READING) {
            reading.size(step);
        } else {
            page.size(step);
        }
        bar.refresh();
    }

    /// The buttons to the other side.
    void changeHands() {
        hand = hand == KioskConfig.Hand.LEFT ? KioskConfig.Hand.RIGHT : KioskConfig.Hand.LEFT;
        hands();
        bar.refresh();
        requestLayout();
    }

    private void hands() {
        headlines.left(hand == KioskConfig.Hand.LEFT);
        search.left(hand == KioskConfig.Hand.LEFT);
    }

    /// Sets the stories at the size a visitor begins with, in the background, so that the first touch finds them set. To be called once laid out.
    void prepare() {
        double[] room = readingRoom();
        if (room[0] <= 0 || room[1] <= 0) {
            return;
        }
        SheetSpec spec = new SheetSpec(room[0], room[1], reading.view().bodySizeProperty().get());
        Edition edition = issue.edition();
        context.background().start("", progress -> {
            for (Article article : edition.articles().subList(0, Math.min(PREPARED, edition.articles().size()))) {
                issue.typesetter().article(edition, article.id(), spec);
            }
            return true;
        }, done -> { }, events::notSet);
    }

    private double[] readingRoom() {
        double w = getWidth();
        double h = getHeight();
        return portrait() ? new double[] {w, Math.round(h - bar.prefHeight(w) - pageHeight(Mode.READING, w, h - bar.prefHeight(w)))}
                : new double[] {w - Math.round(w * PAGE_OF_WIDTH), h - bar.prefHeight(w - Math.round(w * PAGE_OF_WIDTH))};
    }

    private double pageHeight(Mode shown, double w, double room) {
        return Math.round(room * switch (shown) {
            case FRONT -> 1 - Math.clamp(headlines.wanted(w) / room, LEAST_SIDE, MOST_SIDE);
            case READING -> READING_PAGE;
            case SEARCH -> 0;
        });
    }

    /// Says that this is an older paper, or does not.
    void stale(boolean old) {
        if (notice.isVisible() != old) {
            notice.setText(old ? Notices.stale(issue.edition(), context.texts()) : "");
            notice.setVisible(old);
            requestLayout();
        }
    }

    private boolean portrait() {
        return switch (context.config().panel().orientation()) {
            case AUTO -> getHeight() > getWidth();
            case PORTRAIT -> true;
            case LANDSCAPE -> false;
        };
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double foot = notice.isVisible() ? notice.prefHeight(w) : 0;
        double h = getHeight() - foot;
        notice.resizeRelocate(0, h, w, foot);
        picture.ifPresent(p -> p.resizeRelocate(0, 0, w, getHeight()));
        if (w <= 0 || h <= 0) {
            return;
        }
        if (portrait()) {
            double barHeight = bar.prefHeight(w);
            double pageHeight = pageHeight(mode.get(), w, h - barHeight);
            page.setVisible(pageHeight > 0);
            if (fresh) {
                // The story first, the page beside it a frame later: painting the page anew at another size must not keep the reader waiting.
                FxThread.later(this::settle);
            } else {
                page.resizeRelocate(0, 0, w, pageHeight);
            }
            side(0, pageHeight, w, h - barHeight - pageHeight);
            bar.resizeRelocate(0, h - barHeight, w, barHeight);
        } else {
            double pageWidth = Math.round(w * PAGE_OF_WIDTH);
            page.setVisible(true);
            boolean left = hand == KioskConfig.Hand.LEFT;
            double barHeight = bar.prefHeight(w - pageWidth);
            page.resizeRelocate(left ? w - pageWidth : 0, 0, pageWidth, h);
            side(left ? 0 : pageWidth, 0, w - pageWidth, h - barHeight);
            bar.resizeRelocate(left ? 0 : pageWidth, h - barHeight, w - pageWidth, barHeight);
        }
    }

    private void settle() {
        fresh = false;
        requestLayout();
    }

    private void side(double x, double y, double width, double height) {
        for (Region zone : List.of(headlines, reading, search)) {
            zone.resizeRelocate(x, y, width, height);
        }
    }
}
