package broadsheet.ui.speech;

import broadsheet.speech.Voices;
import broadsheet.task.Background;
import broadsheet.ui.control.Icon;
import broadsheet.ui.control.Texts;
import broadsheet.ui.control.WindowEnd;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// 朗读: plugs the read-aloud bar into the window. F7 begins and ends it. The voice is looked for when first asked for; where there is
/// none, the bar says what to install.
public final class SpeechFeature implements Feature {
    private final Background background;
    private final Supplier<Voices.Search> voices;

    /// @param background looks for a voice
    /// @param voices     finds one, e.g. [Voices#find]; closed with the process
    public SpeechFeature(Background background, Supplier<Voices.Search> voices) {
        this.background = background;
        this.voices = voices;
    }

    @Override
    public void install(Desk desk) { new Bar(desk).install(); }

    /// The place of the bar and what stands in it.
    private final class Bar {
        private final Desk desk;
        private final StackPane place = new StackPane();
        private Optional<SpeechSession> session = Optional.empty();

        Bar(Desk desk) { this.desk = desk; }

        void install() {
            place.setId("speech-bar");
            place.getStyleClass().add("speech-bar");
            place.getStylesheets().add(SpeechFeature.class.getResource("speech-bar.css").toExternalForm());
            hide();
            desk.addBar(place);
            Action speak = Action.when(Bindings.createBooleanBinding(() -> desk.reader().edition().isPresent(), desk.reader().bundleProperty()),
                    "speak", Action.Group.READING, Icon.SPEAK, this::toggle, new KeyCodeCombination(KeyCode.F7));
            desk.add(speak);
            desk.addToToolbar(speak);
            desk.reader().bundleProperty().addListener(o -> hide());
        }

        private void toggle() {
            if (place.isVisible()) {
                hide();
            } else {
                place.setVisible(true);
                place.setManaged(true);
                session.ifPresentOrElse(SpeechSession::begin, this::look);
            }
        }

        private void hide() {
            session.ifPresent(SpeechSession::end);
            place.setVisible(false);
            place.setManaged(false);
        }

        private void look() {
            background.start(desk.texts().say("speech.looking"), progress -> voices.get(), this::found, failure ->
                    System.getLogger(SpeechFeature.class.getName()).log(System.Logger.Level.ERROR, "looking for a voice", failure));
        }

        private void found(Voices.Search search) {
            switch (search) {
                case Voices.Found found -> {
                    SpeechSession made = new SpeechSession(desk, found.voice());
                    session = Optional.of(made);
                    WindowEnd.once(desk.scene().getWindow(), made::close);
                    place.getChildren().setAll(new SpeechBar(desk, made, this::hide));
                    if (place.isVisible()) {
                        made.begin();
                    }
                }
                case Voices.None none -> place.getChildren().setAll(missing(none.reason()));
            }
        }

        private HBox missing(Voices.Reason reason) {
            Texts texts = desk.texts();
            Label words = new Label();
            words.setId("speech-missing");
            words.textProperty().bind(texts.text(reason.messageKey()));
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            Button again = new Button();
            again.setId("speech-again");
            again.textProperty().bind(texts.text("speech.again"));
            again.setOnAction(e -> look());
            Button close = new Button();
            close.textProperty().bind(texts.text("speech.close"));
            close.setOnAction(e -> hide());
            again.setMinWidth(Region.USE_PREF_SIZE);
            close.setMinWidth(Region.USE_PREF_SIZE);
            again.getStyleClass().add("plain");
            HBox line = new HBox(words, again, close);
            line.getStyleClass().add("speech-controls");
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
