package broadsheet.ui.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Picture;
import broadsheet.proof.FindingText;
import broadsheet.proof.mark.Subject;
import broadsheet.render.PictureState;
import broadsheet.render.Pictures;
import broadsheet.ui.control.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One picture of the contact sheet: the picture, its number and page, size and resolution in print, its words large enough to proof, what
/// was found and marked.
final class CaptionCard extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass COARSE = PseudoClass.getPseudoClass("coarse");
    private static final double WIDTH = 420;
    private static final double HEIGHT = 190;

    private final Article article;
    private final Picture picture;
    private final Texts texts;
    private final ImageView image = new ImageView();
    private final Label waiting = Parts.wrapped("desk-quiet");
    private final VBox words = new VBox();

    CaptionCard(Article article, Picture picture, Texts texts) {
        this.article = article;
        this.picture = picture;
        this.texts = texts;
        getStyleClass().add("caption-card");
        image.setPreserveRatio(true);
        image.fitWidthProperty().bind(prefWidthProperty().subtract(28));
        image.setFitHeight(HEIGHT);
        StackPane plate = new StackPane(waiting, image);
        plate.setMinHeight(HEIGHT);
        plate.setMaxHeight(HEIGHT);
        plate.getStyleClass().add("caption-plate");
        words.getStyleClass().add("caption-words");
        getChildren().addAll(plate, words);
    }

    Article article() { return article; }

    Picture picture() { return picture; }

    void setCurrent(boolean current) { pseudoClassStateChanged(CURRENT, current); }

    /// Shows the picture as far as it is decoded.
    void look(Pictures pictures) {
        switch (pictures.find(picture, WIDTH * 2)) {
            case PictureState.Ready ready -> image.setImage(ready.image());
            case PictureState.Waiting wait -> waiting.setText("…");
            case PictureState.Refused refused -> waiting.setText(texts.say("desk.caption.unshowable"));
        }
    }

    /// Fills in the words.
    void show(Standing standing, int number) {
        Optional<Pages.Printed> printed = standing.pages().picture(article.id(), picture.id());
        words.getChildren().clear();
        add("caption-title", texts.say("desk.caption.title", number,
                printed.map(p -> texts.say("desk.page", p.page())).orElse(texts.say("desk.unplaced")), article.title()));
        Label size = add("desk-quiet", PrintSize.of(picture, printed).map(s -> texts.say(s.isCoarse() ? "desk.caption.coarse" : "desk.caption.size",
                Integer.toString(s.pixelWidth()), Integer.toString(s.pixelHeight()), Math.round(s.width()), Math.round(s.height()),
                Math.round(s.dpi()))).orElse(texts.say("desk.caption.no-size")));
        size.pseudoClassStateChanged(COARSE, PrintSize.of(picture, printed).filter(PrintSize::isCoarse).isPresent());
        add("caption-text", picture.caption().isEmpty() ? texts.say("desk.caption.no-caption") : picture.caption());
        add("caption-credit", texts.say("desk.caption.credit", picture.credit().isEmpty() ? texts.say("desk.caption.none") : picture.credit()));
        add("caption-credit", texts.say("desk.caption.alt", picture.altText().isEmpty() ? texts.say("desk.caption.none") : picture.altText()));
        Subject self = new Subject.OfPicture(article.id(), picture.id());
        FindingText say = FindingText.of(texts.localeProperty().get());
        standing.findings().stream().filter(f -> Subject.of(standing.edition(), f.finding().span().place()).equals(self)).forEach(f ->
                add("caption-finding", Words.sign(f.finding().severity()) + " " + say.message(f.finding())
                        + f.decision().map(d -> "　" + Words.say(texts, d.verdict())).orElse("")));
        standing.marks().stream().filter(m -> m.mark().anchor() instanceof broadsheet.proof.mark.Anchor.OfPicture on && on.picture().equals(picture.id())
                && on.article().equals(article.id())).forEach(m -> add("caption-finding", Signs.glyph(m.mark().sign()) + " "
                + Signs.say(texts, m.mark()) + "　" + MarkCell.asked(m.mark())));
    }

    private Label add(String style, String text) {
        Label label = Parts.wrapped(style);
        label.setText(text);
        words.getChildren().add(label);
        return label;
    }
}
