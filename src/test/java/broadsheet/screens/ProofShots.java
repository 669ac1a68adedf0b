package broadsheet.screens;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.prefs.Language;
import broadsheet.prefs.Preferences;
import broadsheet.prefs.ThemeChoice;
import broadsheet.proof.journal.ProofSession;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Stage;
import broadsheet.speech.Voices;
import broadsheet.ui.desk.ToldFiles;
import broadsheet.ui.proof.ProofTools;
import broadsheet.ui.shell.ReaderContext;
import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Pictures of the proof desk.
final class ProofShots {
    private ProofShots() { }

    private static final Path SAMPLE = Path.of("assets", "editions", "kaifaqu-2025-01-11");
    private static final Path EARLIER = Path.of("target", "screens-earlier");

    /// With a journal of its own, so that every picture begins with a clean desk; those of the signs with one mark of each.
    static ProofTools tools(ReaderContext context, String shot) throws IOException {
        Path data = Files.createTempDirectory("screens");
        if (shot.contains("signs")) {
            mark(data);
        }
        return new ProofTools(data, context.typesetter(), context.decoder(), Voices::find, face -> Optional.empty(), new ToldFiles(name -> Optional.empty(), () -> Optional.of(earlier())));
    }

    private static void mark(Path data) throws IOException {
        List<String> words = List.of("成功入选", "示范点", "小学", "教育", "亮点满满", "成绩的取得", "综合考核", "历史最好", "两年的时间", "历史性跨越", "主力军", "党支部书记");
        try (Bundle bundle = BundleReader.read(SAMPLE, ReadProgress.NONE);
                ProofSession session = ProofSession.open(data, bundle.edition().id(), Runnable::run)) {
            for (int i = 0; i < words.size(); i++) {
                Sign sign = Sign.values()[i];
                String replacement = sign == Sign.TRANSPOSE ? "育教" : sign.needsReplacement() ? "中学" : "";
                session.put(Mark.of(Anchor.of(bundle.edition(), find(bundle.edition(), words.get(i))), sign, replacement, sign == Sign.MOVE ? "移至段末" : "",
                        Stage.FIRST, "李校对", Instant.EPOCH));
            }
            markPictures(bundle.edition(), session);
        } catch (BundleException e) {
            throw new IOException(e);
        }
    }

    private static void markPictures(Edition edition, ProofSession session) {
        List<Picture> pictures = edition.article("chengfeng").orElseThrow().pictures();
        List<Sign> signs = List.of(Sign.DELETE, Sign.QUERY, Sign.REPLACE, Sign.COMMENT, Sign.KEEP);
        for (int i = 0; i < signs.size(); i++) {
            session.put(Mark.of(Anchor.of("chengfeng", pictures.get(i % pictures.size())), signs.get(i), signs.get(i).needsReplacement() ? "换用 2024 年的照片" : "",
                    signs.get(i) == Sign.QUERY ? "是哪一年拍的？" : signs.get(i) == Sign.COMMENT ? "画面左边人物切去一半" : "", Stage.FIRST, "李校对", Instant.EPOCH));
        }
    }

    private static Span find(Edition edition, String words) {
        for (Place place : edition.article("dangjian").orElseThrow().places()) {
            int at = edition.text(place).indexOf(words);
            if (at >= 0) {
                return place.span(at, at + words.length());
            }
        }
        throw new IllegalStateException(words);
    }

    /// The sample edition as it might have been the evening before.
    private static Path earlier() {
        try {
            for (Path folder : List.of(Path.of(""), Path.of("articles"), Path.of("images"), Path.of("pages"))) {
                Files.createDirectories(EARLIER.resolve(folder));
                try (Stream<Path> files = Files.list(SAMPLE.resolve(folder))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Files.copy(file, EARLIER.resolve(folder).resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            Path article = EARLIER.resolve("articles/dangjian.json");
            Files.writeString(article, Files.readString(article).replace("成功入选", "入选").replace("亮点满满", "亮点多多"));
            Path pictures = EARLIER.resolve("images");
            Files.copy(SAMPLE.resolve("images/panorama.jpg"), pictures.resolve("finance.jpg"), StandardCopyOption.REPLACE_EXISTING);
            Files.write(pictures.resolve("factory.jpg"), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
            Path manifest = EARLIER.resolve("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replaceAll("\"size\": \\d+,\\s*", "").replaceAll("\"broadsheet:sha256\": \"[0-9a-f]+\"", ""));
            return EARLIER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.SEPIA, ThemeChoice.DARK, ThemeChoice.CONTRAST)) {
                Preferences preferences = Preferences.DEFAULT.withTheme(theme);
                String name = "-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT);
                shots.add(shot("proof-page" + name, size, preferences, w -> desk(w, KeyCode.J)));
                shots.add(shot("proof-article" + name, size, preferences, article(w -> desk(w, KeyCode.J, KeyCode.J))));
            }
        }
        int[] small = {1366, 768};
        int[] wide = {1920, 1080};
        Preferences light = Preferences.DEFAULT.withTheme(ThemeChoice.LIGHT);
        Preferences dark = Preferences.DEFAULT.withTheme(ThemeChoice.DARK);
        shots.add(shot("proof-decided", small, light, w -> desk(w, KeyCode.J, KeyCode.ENTER, KeyCode.Q, KeyCode.ENTER)));
        shots.add(shot("proof-suspects", small, light.withSuspects(true), w -> desk(w, KeyCode.J)));
        shots.add(shot("proof-ignore", small, light, w -> desk(w, KeyCode.J, KeyCode.I)));
        shots.add(shot("proof-silence", small, light, w -> desk(w, KeyCode.J, KeyCode.S)));
        shots.add(shot("proof-large", small, light.withType(2, true), article(w -> desk(w, KeyCode.J))));
        shots.add(shot("proof-english", small, light.withLanguage(Language.ENGLISH), w -> desk(w, KeyCode.J)));
        shots.add(shot("proof-mark-editor", small, light, article(w -> desk(w, KeyCode.J, KeyCode.M, KeyCode.T))));
        shots.add(shot("proof-mark-editor-english", small, light.withLanguage(Language.ENGLISH), article(w -> desk(w, KeyCode.J, KeyCode.M, KeyCode.R))));
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)) {
            Preferences in = Preferences.DEFAULT.withTheme(theme);
            String name = "-" + theme.name().toLowerCase(Locale.ROOT);
            shots.add(shot("proof-signs" + name, small, in, article(ProofShots::marks)));
            shots.add(shot("proof-signs-page" + name, wide, in, ProofShots::marks));
            shots.add(shot("proof-signs-pictures" + name, theme == ThemeChoice.DARK ? small : wide, in, w -> desk(w, KeyCode.J).andThen(() -> alt(w, KeyCode.DIGIT2), KeyCode.HOME, KeyCode.J)));
            shots.add(shot("proof-rounds" + name, small, in, w -> desk(w, KeyCode.J, KeyCode.ENTER).andThen(() -> alt(w, KeyCode.DIGIT3), KeyCode.A, KeyCode.DIGIT2, KeyCode.ENTER)));
            shots.add(shot("proof-captions" + name, small, in, w -> desk(w).andThen(() -> alt(w, KeyCode.DIGIT4), KeyCode.J)));
            shots.add(shot("proof-galley" + name, small, in, w -> desk(w).andThen(() -> alt(w, KeyCode.DIGIT5), KeyCode.DOWN)));
            shots.add(shot("proof-compare" + name, wide, in, w -> desk(w, KeyCode.J, KeyCode.ENTER).andThen(() -> alt(w, KeyCode.DIGIT6), KeyCode.O)));
        }
        return shots;
    }

    private static Shot shot(String name, int[] size, Preferences preferences, Consumer<ReaderWindow> pose) {
        return new Shot(name, size[0], size[1], preferences, true, pose);
    }

    private static Consumer<ReaderWindow> article(Consumer<ReaderWindow> pose) {
        return w -> {
            w.reader().showArticle(w.reader().edition().orElseThrow().articles().get(1).id());
            pose.accept(w);
        };
    }

    /// Opens the desk and, once it has checked, presses these keys.
    private static Then desk(ReaderWindow window, KeyCode... keys) {
        ((ButtonBase) window.scene().lookup("#proof")).fire();
        Then then = new Then(window);
        whenListed(window, () -> {
            press(window, keys);
            then.go();
        });
        return then;
    }

    /// What follows, and the keys after it.
    private static final class Then {
        private final ReaderWindow window;
        private Runnable run = () -> { };
        private KeyCode[] keys = {};

        Then(ReaderWindow window) { this.window = window; }

        void andThen(Runnable next, KeyCode... pressed) {
            run = next;
            keys = pressed;
        }

        private void go() {
            run.run();
            press(window, keys);
        }
    }

    private static void marks(ReaderWindow window) {
        desk(window, KeyCode.J).andThen(() -> alt(window, KeyCode.DIGIT2), KeyCode.J, KeyCode.J, KeyCode.J);
    }

    private static void alt(ReaderWindow window, KeyCode key) {
        javafx.event.Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, true, false));
    }

    private static void press(ReaderWindow window, KeyCode... keys) {
        for (KeyCode key : keys) {
            Node focus = window.scene().getFocusOwner();
            javafx.event.Event.fireEvent(focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    private static void whenListed(ReaderWindow window, Runnable run) {
        new AnimationTimer() {
            private int pulses;

            @Override public void handle(long now) {
                boolean listed = window.scene().lookup("#findings") instanceof ListView<?> list && !list.getItems().isEmpty();
                if (listed && ++pulses > 2) {
                    stop();
                    run.run();
                }
            }
        }.start();
    }
}
