package broadsheet.ui.proof;

import broadsheet.edition.Article;
import broadsheet.edition.Location;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Relocated;
import broadsheet.speech.Voices;
import broadsheet.task.Background;
import broadsheet.ui.control.Texts;
import broadsheet.ui.control.WindowEnd;
import broadsheet.ui.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// 清样: the words alone, large, with numbered lines; the voice reads while the eye follows. Space reads and pauses, left and right go from
/// sentence to sentence, up and down from line to line, M marks the sentence or the line, PageUp and PageDown turn articles, + and − the type.
final class GalleyRoom extends VBox {
    private static final int LINE = 28;
    private static final int SMALLEST = 16;
    private static final int LARGEST = 44;
    private static final int STEP = 4;

    private final Desk desk;
    private final DeskWork work;
    private final Texts texts;
    private final ObservableList<GalleyLine> lines = FXCollections.observableArrayList();
    private final ListView<GalleyLine> list = new ListView<>(lines);
    private final Label title = Parts.label("desk-quiet");
    private final MarkEditor editor;
    private final GalleyVoice voice;
    private final InvalidationListener stood;
    private int size = 24;
    private int article;

    GalleyRoom(Desk desk, DeskWork work, MarkModel marks, Background background, Supplier<Voices.Search> voices) {
        this.desk = desk;
        this.work = work;
        this.texts = desk.texts();
        editor = new MarkEditor(marks, texts);
        voice = new GalleyVoice(background, texts, voices, desk.memory().get().readAloud().rate(), title::setText, this::readOn);
        getStyleClass().addAll("whole", "proof-desk", "galley-room");
        setId("galley-room");
        getStylesheets().add(GalleyRoom.class.getResource("proof-desk.css").toExternalForm());
        list.setId("galley");
        list.getStyleClass().addAll("finding-list", "galley");
        list.accessibleTextProperty().bind(texts.text("desk.galley"));
        list.setCellFactory(view -> new GalleyCell(this::findings, this::marks, () -> voice.sentenceProperty().get().stream().toList()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(RoomHead.of(texts, "desk.galley", "desk.galley.keys", title, desk::closeSheet), list, Bounded.yielding(editor, MarkEditor.LEAST));
        stood = o -> list.refresh();
        work.standingProperty().addListener(new WeakInvalidationListener(stood));
        voice.sentenceProperty().addListener(o -> follow());
        Runnable windowStays = WindowEnd.once(desk.scene().getWindow(), voice::close);
        sceneProperty().addListener((o, was, is) -> {
            if (is == null) {
                voice.close();
                windowStays.run();
            }
        });
        article = Math.max(0, desk.reader().edition().map(e -> e.position(desk.reader().articleProperty().get())).orElse(0));
        type(0);
        show();
    }

    @Override
    public void requestFocus() { list.requestFocus(); }

    private Optional<Article> shown() { return desk.reader().edition().filter(e -> article < e.articles().size()).map(e -> e.articles().get(article)); }

    private List<Span> findings() {
        return work.standingProperty().get().stream().flatMap(s -> s.findings().stream()).filter(Numbered::isOpen).map(n -> n.finding().span()).toList();
    }

    private List<Span> marks() {
        return work.standingProperty().get().stream().flatMap(s -> s.marks().stream()).map(PlacedMark::where)
                .flatMap(where -> where instanceof Relocated.Text text ? Stream.of(text.span()) : Stream.empty()).toList();
    }

    private void show() {
        shown().ifPresent(a -> {
            lines.setAll(GalleyLine.of(a, LINE));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
            title.setText(texts.say("desk.galley.title", article + 1, desk.reader().edition().map(e -> e.articles().size()).orElse(0), a.title(),
                    lines.size()));
        });
    }

    /// To the article before or after.
    private void turn(int step) {
        int next = article + step;
        if (next >= 0 && desk.reader().edition().filter(e -> next < e.articles().size()).isPresent()) {
            voice.stop();
            article = next;
            show();
        }
    }

    /// At an article's end the voice goes on with the next one; after the last it rests.
    private void readOn() {
        int before = article;
        turn(1);
        if (article != before) {
            read();
        }
    }

    private void read() { desk.reader().edition().ifPresent(e -> voice.toggle(e, shown().orElseThrow(), here())); }

    private void type(int step) {
        size = Math.clamp(size + (long) step, SMALLEST, LARGEST);
        list.setStyle("-fx-font-size: " + size + "px;");
        list.setFixedCellSize(size * 1.7);
    }

    /// Keeps the line being read in sight, a third from the top.
    private void follow() {
        voice.sentenceProperty().get().ifPresent(s -> {
            for (int i = 0; i < lines.size(); i++) {
                Span line = lines.get(i).span();
                if (line.place().equals(s.place()) && s.start() >= line.start() && s.start() < line.end()) {
                    list.getSelectionModel().select(i);
                    int above = (int) (list.getHeight() / list.getFixedCellSize() / 3);
                    list.scrollTo(Math.max(0, i - above));
                    break;
                }
            }
        });
        list.refresh();
    }

    private Optional<GalleyLine> line() { return Optional.ofNullable(list.getSelectionModel().getSelectedItem()); }

    private Location here() { return line().map(l -> l.span().from()).orElseGet(() -> shown().map(a -> Place.headline(a.id()).at(0)).orElseThrow()); }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || shown().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> read();
            case LEFT -> voice.skip(-1);
            case RIGHT -> voice.skip(1);
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            case PLUS, EQUALS, ADD -> type(STEP);
            case MINUS, SUBTRACT -> type(-STEP);
            case M -> mark();
            default -> { return; }
        }
        event.consume();
    }

    /// The voice waits; what it was reading is marked, else the line.
    private void mark() {
        voice.pause();
        Optional<Span> span = voice.sentenceProperty().get().or(() -> line().map(GalleyLine::span));
        desk.reader().edition().ifPresent(e -> span.ifPresent(s -> editor.make(List.of((Anchor) Anchor.of(e, s)), s.text(e))));
    }
}
