package broadsheet.ui.kiosk;

import broadsheet.kiosk.KioskConfig;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The buttons at the foot of the screen, those that make sense now, on the visitor's side. FX thread.
final class ButtonBar extends HBox {
    private final VisitorView view;
    private final Texts texts;
    private final Button front;
    private final Button previous;
    private final Button next;
    private final Button up;
    private final Button down;
    private final Button smaller;
    private final Button larger;
    private final Button speak;
    private final Button search;
    private final Button hand;
    private final Label count = Look.label("", "count");
    private List<Node> shown = List.of();

    ButtonBar(VisitorView view, Texts texts) {
        this.view = view;
        this.texts = texts;
        getStyleClass().add("button-bar");
        front = button("kiosk.front", Icon.PAGE, view::front);
        previous = button("kiosk.page.previous", Icon.PREVIOUS, () -> view.step(-1));
        next = button("kiosk.page.next", Icon.NEXT, () -> view.step(1));
        up = button("kiosk.scroll.up", Icon.UP, () -> view.scroll(-1));
        down = button("kiosk.scroll.down", Icon.DOWN, () -> view.scroll(1));
        smaller = button("kiosk.smaller", Icon.MINUS, () -> view.size(-1));
        larger = button("kiosk.larger", Icon.PLUS, () -> view.size(1));
        speak = button("kiosk.speak", Icon.SPEAK, () -> view.voice().ifPresent(v -> v.toggle(view.reading().article())));
        search = button("kiosk.search", Icon.SEARCH, view::find);
        hand = button("kiosk.hand", Icon.FIT_WIDTH, view::changeHands);
        count.setMinWidth(USE_PREF_SIZE);
    }

    private Button button(String key, Icon icon, Runnable action) {
        Button button = Look.button(texts.text(key), icon, action);
        button.setId(key.replace('.', '-'));
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// Shows what can be done now.
    void refresh() {
        VisitorView.Mode mode = view.modeProperty().get();
        List<Node> buttons = new ArrayList<>(switch (mode) {
            case FRONT -> pageButtons();
            case READING -> readingButtons();
            case SEARCH -> List.of(front);
        });
        boolean reading = mode == VisitorView.Mode.READING;
        say(previous, reading ? "kiosk.story.previous" : "kiosk.page.previous");
        say(next, reading ? "kiosk.story.next" : "kiosk.page.next");
        say(smaller, reading ? "kiosk.smaller" : "kiosk.page.smaller");
        say(larger, reading ? "kiosk.larger" : "kiosk.page.larger");
        speaking();
        int page = view.page().pageProperty().get();
        previous.setDisable(reading ? view.neighbour(-1).isEmpty() : page <= 0);
        next.setDisable(reading ? view.neighbour(1).isEmpty() : page >= view.page().count() - 1);
        up.setDisable(!view.reading().pages(-1));
        down.setDisable(!view.reading().pages(1));
        smaller.setDisable(reading && !view.reading().sizes(-1));
        larger.setDisable(reading && !view.reading().sizes(1));
        count.setText(texts.say("kiosk.page.count", String.valueOf(page + 1), String.valueOf(view.page().count())));
        if (view.hand() == KioskConfig.Hand.LEFT) {
            buttons = buttons.reversed();
        }
        if (!buttons.equals(shown)) {
            shown = List.copyOf(buttons);
            getChildren().setAll(buttons);
        }
    }

    private List<Node> readingButtons() {
        List<Node> buttons = new ArrayList<>(List.of(front, previous, next, up, down, smaller, larger));
        if (view.voice().isPresent()) {
            buttons.add(speak);
        }
        return buttons;
    }

    private void speaking() {
        view.voice().ifPresent(v -> {
            say(speak, v.speaks() ? "kiosk.speak.stop" : "kiosk.speak");
            speak.setDisable(v.isFailed());
        });
    }

    private List<Node> pageButtons() {
        return view.page().count() > 1 ? List.of(previous, count, next, smaller, larger, hand, search) : List.of(smaller, larger, hand, search);
    }

    private void say(Button button, String key) {
        if (!button.getId().equals(key.replace('.', '-'))) {
            button.setId(key.replace('.', '-'));
            button.textProperty().bind(texts.text(key));
        }
    }
}
