package broadsheet.ui.kiosk;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.ui.control.HeadlineLabel;
import broadsheet.ui.control.HeadlineLines;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.SheetPane;
import broadsheet.ui.control.SheetSetup;
import broadsheet.ui.control.Texts;
import broadsheet.ui.control.Zoom;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One slide of the loop: the page, or a picture beside (on a tall panel: above) its story's headline, or the headline alone. FX thread.
final class SlideView extends Region {
    /// The part of a wide panel that a picture has.
    private static final double PICTURE = 0.58;
    /// And the page.
    private static final double PAGE = 0.46;
    private static final double LARGEST = 7;
    private static final double SMALLEST = 2.6;
    private static final int LONGEST_LINE = 9;
    private static final int LONGEST_LEAD = 90;
    /// The invitation's size in em, as in the style sheet.
    private static final double INVITATION = 1.7;
    private static final SheetSetup SETUP = new SheetSetup(16, 0, false);

    private final Optional<PannedPicture> picture;
    private final Optional<SheetPane> page;
    private final VBox words = new VBox();
    private final Label invitation;
    private Optional<Label> headline = Optional.empty();
    private String title = "";

    SlideView(OpenIssue issue, Slide slide, Texts texts, boolean still) {
        getStyleClass().add("slide");
        picture = slide.picture().map(p -> new PannedPicture(issue.press(), p, slide.stands(), still));
        page = slide.article().isPresent() ? Optional.empty() : Optional.of(new SheetPane(issue.press(), SETUP));
        page.ifPresent(p -> {
            p.zoom().modeProperty().set(Zoom.Mode.FIT_PAGE);
            p.setFocusTraversable(false);
            p.setSheets(List.of(issue.pages().getFirst()));
            getChildren().add(p);
        });
        picture.ifPresent(getChildren()::add);
        words.getStyleClass().add("slide-words");
        words.setMouseTransparent(true);
        slide.article().ifPresentOrElse(a -> tell(a, picture.isPresent()), () -> front(issue));
        invitation = Look.label(texts.say("kiosk.touch"), "invitation");
        invitation.setGraphic(new IconView(Icon.ARTICLE));
        invitation.setMaxWidth(Double.MAX_VALUE);
        words.getChildren().add(invitation);
        getChildren().add(words);
    }

    private void tell(Article article, boolean withPicture) {
        getStyleClass().add(withPicture ? "pictured" : "worded");
        add(article.kicker(), "slide-kicker");
        title = article.title().strip();
        headline = Optional.of(Look.label(title, "slide-headline"));
        words.getChildren().add(headline.get());
        add(article.deck(), "slide-deck");
        if (!withPicture || article.deck().isBlank()) {
            String lead = article.summary().isBlank()
                    ? article.body().stream().map(Block::text).filter(t -> t.length() > 20).findFirst().orElse("") : article.summary();
            add(lead.length() > LONGEST_LEAD ? lead.substring(0, lead.offsetByCodePoints(0, LONGEST_LEAD - 1)) + "…" : lead, "slide-lead");
        }
    }

    private void front(OpenIssue issue) {
        getStyleClass().add("fronted");
        issue.edition().articles().stream().sorted(java.util.Comparator.comparingInt(Article::urgency)).limit(3)
                .map(Article::title).filter(t -> !t.isBlank())
                .forEach(t -> words.getChildren().add(new HeadlineLabel(t.strip(), "slide-item")));
    }

    private void add(String text, String style) {
        if (!text.isBlank()) {
            words.getChildren().add(Look.label(text.strip(), style));
        }
    }

    /// As large as its lines allow: a short headline on one line, a longer one on two or three of equal length.
    private void fit(Label label, String title, double room) {
        double em = invitation.getFont().getSize() / INVITATION;
        int length = title.codePointCount(0, title.length());
        HeadlineLines.Broken broken = HeadlineLines.in(title, (length + LONGEST_LINE - 1) / LONGEST_LINE, room / (SMALLEST * em));
        double size = Math.floor(Math.clamp(room * 0.98 / broken.em(), SMALLEST * em, LARGEST * em));
        label.setText(broken.text());
        String style = "-fx-font-size: " + size + "px;";
        if (!label.getStyle().equals(style)) {
            label.setStyle(style);
            label.applyCss();
        }
    }

    /// Nothing moves any more.
    void stop() { picture.ifPresent(PannedPicture::stop); }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        double h = getHeight();
        headline.ifPresent(l -> fit(l, title, (w > h && picture.isPresent() ? w * (1 - PICTURE) : w) - words.snappedLeftInset() - words.snappedRightInset()));
        Optional<Region> shown = picture.<Region>map(p -> p).or(() -> page);
        if (shown.isEmpty()) {
            double room = Math.min(h, words.prefHeight(w));
            words.resizeRelocate(0, Math.max(0, (h - room) * 0.42), w, room);
        } else if (h > w) {
            double high = Math.min(Math.round(h * (page.isPresent() ? 0.7 : 0.56)), Math.max(0, h - words.prefHeight(w)));
            shown.get().resizeRelocate(0, 0, w, high);
            words.resizeRelocate(0, high, w, h - high);
        } else {
            double wide = Math.round(w * (page.isPresent() ? PAGE : PICTURE));
            shown.get().resizeRelocate(0, 0, wide, h);
            words.resizeRelocate(wide, 0, w - wide, h);
        }
    }
}
