package broadsheet.ui.speech;

import broadsheet.prefs.ReadAloud;
import broadsheet.speech.Reader;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.IconView;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Desk;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The read-aloud bar: go on and wait, sentences, paragraphs, speed, what is read besides, and the sentence being said. FX thread.
final class SpeechBar extends HBox {
    private static final double STEP = 0.25;

    private final Desk desk;
    private final Texts texts;
    private final SpeechSession session;
    private final Button play;
    private final Label sentence = new Label();

    SpeechBar(Desk desk, SpeechSession session, Runnable close) {
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        getStyleClass().add("speech-controls");
        setAlignment(Pos.CENTER_LEFT);
        play = new Button();
        play.setId("speech-play");
        play.getStyleClass().add("speech-play");
        play.setOnAction(e -> session.toggle());
        sentence.setId("speech-sentence");
        sentence.getStyleClass().add("speech-sentence");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button end = button("speech-close", "speech.close", close);
        end.setGraphic(new IconView(Icon.CLOSE));
        end.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getChildren().addAll(play, button("speech-previous-paragraph", "speech.paragraph.previous", session::previousParagraph),
                button("speech-previous", "speech.sentence.previous", session::previousSentence),
                button("speech-next", "speech.sentence.next", session::nextSentence),
                button("speech-next-paragraph", "speech.paragraph.next", session::nextParagraph),
                rate(), toggle("speech-captions", "speech.captions", ReadAloud::captions, ReadAloud::withCaptions),
                toggle("speech-bylines", "speech.bylines", ReadAloud::bylines, ReadAloud::withBylines), sentence, end);
        session.stateProperty().addListener(o -> show());
        session.sentenceProperty().addListener(o -> show());
        texts.localeProperty().addListener(o -> show());
        show();
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.text(key));
        button.accessibleTextProperty().bind(texts.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private Node rate() {
        Label value = new Label();
        value.setId("speech-rate");
        value.getStyleClass().add("speech-rate");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Runnable say = () -> value.setText(texts.say("speech.rate", desk.memory().get().readAloud().rate()));
        desk.memory().property().addListener(o -> say.run());
        texts.localeProperty().addListener(o -> say.run());
        say.run();
        Button slower = button("speech-slower", "speech.slower", () -> session.change(r -> r.withRate(r.rate() - STEP)));
        Button faster = button("speech-faster", "speech.faster", () -> session.change(r -> r.withRate(r.rate() + STEP)));
        HBox box = new HBox(slower, value, faster);
        box.getStyleClass().add("speech-speed");
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /// On while its kind of text is read.
    private ToggleButton toggle(String id, String key, Function<ReadAloud, Boolean> get, BiFunction<ReadAloud, Boolean, ReadAloud> with) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(texts.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("speech-kind");
        button.setSelected(get.apply(desk.memory().get().readAloud()));
        button.setOnAction(e -> session.change(r -> with.apply(r, button.isSelected())));
        return button;
    }

    private void show() {
        Reader.State state = session.stateProperty().get();
        boolean speaking = state == Reader.State.SPEAKING;
        play.setGraphic(new IconView(speaking ? Icon.PAUSE : Icon.PLAY));
        play.setText(texts.say(speaking ? "speech.pause" : "speech.play"));
        play.setAccessibleText(play.getText());
        sentence.setText(switch (state) {
            case SPEAKING, PAUSED -> session.sentenceProperty().get();
            case FINISHED -> texts.say("speech.finished");
            case FAILED -> texts.say("speech.stopped");
            case IDLE -> "";
        });
    }

    @Override
    public void requestFocus() { play.requestFocus(); }
}
