package broadsheet.ui.proof;

import broadsheet.proof.mark.Anchor;
import broadsheet.render.Pictures;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Desk;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// 图片校对台: a contact sheet of all pictures. Arrows go from picture to picture, M marks one, Enter shows it on its page.
final class CaptionDesk extends VBox {
    private static final double LEAST_CARD = 340;

    private final Desk desk;
    private final DeskWork work;
    private final Pictures pictures;
    private final Texts texts;
    private final FlowPane sheet = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final MarkEditor editor;
    private final Label count = Parts.label("desk-quiet");
    private final List<CaptionCard> cards;
    private final InvalidationListener arrived;
    private final InvalidationListener stood;
    private int at;

    /// @param pictures of the open edition
    CaptionDesk(Desk desk, DeskWork work, MarkModel marks, Pictures pictures) {
        this.desk = desk;
        this.work = work;
        this.pictures = pictures;
        this.texts = desk.texts();
        editor = new MarkEditor(marks, texts);
        cards = work.standingProperty().get().stream().flatMap(s -> s.edition().articles().stream())
                .flatMap(a -> a.pictures().stream().map(p -> new CaptionCard(a, p, texts))).toList();
        getStyleClass().addAll("whole", "proof-desk", "caption-desk");
        setId("caption-desk");
        getStylesheets().add(CaptionDesk.class.getResource("proof-desk.css").toExternalForm());
        getChildren().addAll(RoomHead.of(texts, "desk.caption.desk", "desk.caption.keys", count, desk::closeSheet), scroll,
                Bounded.yielding(editor, MarkEditor.LEAST));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sheet.getStyleClass().add("contact-sheet");
        sheet.getChildren().setAll(cards);
        scroll.setId("contact-sheet");
        scroll.setFitToWidth(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        for (int i = 0; i < cards.size(); i++) {
            int index = i;
            cards.get(i).setOnMousePressed(event -> {
                scroll.requestFocus();
                go(index);
            });
        }
        scroll.viewportBoundsProperty().addListener((o, was, is) -> columns(is.getWidth()));
        arrived = o -> cards.forEach(c -> c.look(pictures));
        stood = o -> fill();
        pictures.arrivalsProperty().addListener(new WeakInvalidationListener(arrived));
        work.standingProperty().addListener(new WeakInvalidationListener(stood));
        fill();
        arrived.invalidated(pictures.arrivalsProperty());
        go(0);
    }

    @Override
    public void requestFocus() { scroll.requestFocus(); }

    /// As many columns as there is room for, all of one width, the sheet filled.
    private void columns(double room) {
        double gap = sheet.getHgap();
        int count = Math.max(1, (int) ((room - gap) / (LEAST_CARD + gap)));
        double width = Math.floor((room - gap * (count + 1)) / count) - 1;
        cards.forEach(card -> card.setPrefWidth(Math.max(200, width)));
    }

    private void fill() {
        work.standingProperty().get().ifPresent(s -> {
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).show(s, i + 1);
            }
            long coarse = cards.stream().filter(c -> PrintSize.of(c.picture(), s.pages().picture(c.article().id(), c.picture().id()))
                    .filter(PrintSize::isCoarse).isPresent()).count();
            count.setText(texts.say("desk.caption.count", cards.size(), coarse));
        });
    }

    private void go(int index) {
        if (index < 0 || index >= cards.size()) {
            return;
        }
        at = index;
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setCurrent(i == at);
        }
        CaptionCard card = cards.get(at);
        scroll.setAccessibleText(card.picture().caption());
        Bounds box = card.getBoundsInParent();
        double range = sheet.getHeight() - scroll.getViewportBounds().getHeight();
        if (range > 0) {
            double top = scroll.getVvalue() * range;
            double wanted = Math.min(Math.max(top, box.getMaxY() - scroll.getViewportBounds().getHeight() + 12), box.getMinY() - 12);
            scroll.setVvalue(Math.clamp(wanted / range, 0, 1));
        }
    }

    /// The card nearest below or above.
    private int row(int way) {
        Bounds here = cards.get(at).getBoundsInParent();
        int best = at;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < cards.size(); i++) {
            Bounds there = cards.get(i).getBoundsInParent();
            double down = (there.getMinY() - here.getMinY()) * way;
            double distance = down * 4 + Math.abs(there.getMinX() - here.getMinX());
            if (down > 1 && distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private void pressed(KeyEvent event) {
        if (cards.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, K -> go(at - 1);
            case RIGHT, J -> go(at + 1);
            case UP -> go(row(-1));
            case DOWN -> go(row(1));
            case HOME -> go(0);
            case END -> go(cards.size() - 1);
            case M -> editor.make(List.of((Anchor) Anchor.of(cards.get(at).article().id(), cards.get(at).picture())), texts.say("desk.picture")
                    + cards.get(at).picture().caption());
            case ENTER -> onPage();
            default -> { return; }
        }
        event.consume();
    }

    private void onPage() {
        CaptionCard card = cards.get(at);
        desk.closeSheet();
        new RoundModel(desk, work).show(new broadsheet.proof.mark.Subject.OfPicture(card.article().id(), card.picture().id()));
    }

    /// The picture one is at.
    Optional<CaptionCard> current() { return at < cards.size() ? Optional.of(cards.get(at)) : Optional.empty(); }
}
