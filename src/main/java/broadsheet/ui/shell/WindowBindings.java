package broadsheet.ui.shell;

import broadsheet.edition.Edition;
import broadsheet.edition.Masthead;
import broadsheet.prefs.Preferences;
import broadsheet.ui.control.AfterFrame;
import broadsheet.ui.control.Motion;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Reader;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Keeps the window's parts in step with reader and preferences, both ways.
final class WindowBindings {
    private static final double WHEEL = 30;
    private static final Duration QUIET = Duration.millis(150);

    private final Reader reader;
    private final Texts texts;
    private final RememberedPreferences preferences;
    private final Themes themes;
    private final Motion motion;
    private final PageMaking making;
    private final WindowParts parts;
    private double wheel;

    WindowBindings(Reader reader, Texts texts, RememberedPreferences preferences, Themes themes, Motion motion, PageMaking making,
                   WindowParts parts) {
        this.reader = reader;
        this.texts = texts;
        this.preferences = preferences;
        this.themes = themes;
        this.motion = motion;
        this.making = making;
        this.parts = parts;
    }

    void bind(Scene scene, Stage stage) {
        parts.stages.stillProperty().bind(scene.getPreferences().reducedMotionProperty());
        motion.reducedProperty().bind(scene.getPreferences().reducedMotionProperty());
        scene.heightProperty().addListener((o, was, is) -> parts.head.roomy(is.doubleValue() >= Head.ROOMY));
        parts.head.roomy(scene.getHeight() >= Head.ROOMY);
        parts.stages.scrolledProperty().addListener((o, was, is) -> parts.head.scrolled(is));
        scene.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        edition(stage);
        type();
        settings();
    }

    private void edition(Stage stage) {
        Runnable contents = () -> reader.edition().ifPresentOrElse(
                e -> parts.contents.list().show(ContentsRows.of(e, making.pagesProperty().get(), texts)), () -> parts.contents.list().show(List.of()));
        // A list makes its cells anew when its rows change, which takes longer than painting the pages: after the page is painted, and after
        // the last of several steps of type.
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(event -> {
            if (stage.isShowing()) {
                contents.run();
            }
        });
        reader.bundleProperty().addListener(o -> {
            parts.sections.show(reader.edition().map(Edition::sections).orElse(List.of()));
            parts.contents.list().show(List.of());
            quiet.playFromStart();
            title(stage);
        });
        making.pagesProperty().addListener((o, was, pages) -> {
            parts.status.pages(pages.size());
            if (was.isEmpty() || pages.isEmpty()) {
                quiet.stop();
                AfterFrame.run(contents);
            } else {
                quiet.playFromStart();
            }
        });
        reader.articleProperty().addListener((o, was, is) -> parts.sections.mark(is));
        texts.localeProperty().addListener(o -> {
            contents.run();
            title(stage);
        });
        title(stage);
    }

    private void title(Stage stage) {
        stage.setTitle(reader.edition().map(Edition::masthead).map(this::title).orElseGet(() -> texts.say("app.name")));
    }

    private String title(Masthead masthead) {
        return texts.say("app.title", (masthead.nameplate() + "　" + masthead.title()).strip(), masthead.date(), texts.say("app.name"));
    }

    private void type() {
        reader.restoreScale(preferences.get().fontScale(), preferences.get().largeType());
        themes.large(reader.largeProperty().get());
        reader.scaleProperty().addListener(o -> keepType());
        reader.largeProperty().addListener((o, was, is) -> {
            themes.large(is);
            keepType();
        });
    }

    private void keepType() { preferences.change(p -> p.withType(reader.scaleProperty().get(), reader.largeProperty().get())); }

    /// Ctrl and the wheel change the type size in an article; on the pages they zoom, which the page view does itself.
    private void wheel(ScrollEvent event) {
        if (!event.isShortcutDown() || reader.viewProperty().get() != Reader.View.ARTICLE || event.getDeltaY() == 0) {
            return;
        }
        event.consume();
        wheel += event.getDeltaY();
        while (Math.abs(wheel) >= WHEEL) {
            int step = wheel > 0 ? 1 : -1;
            reader.stepScale(step);
            wheel -= step * WHEEL;
        }
    }

    private void settings() {
        preferences.property().addListener((o, was, is) -> apply(is));
        parts.contents.thumbnailsProperty().addListener((o, was, is) -> preferences.change(p -> p.withContents(p.contents(), is)));
        reader.bundleProperty().addListener(o -> apply(preferences.get()));
        apply(preferences.get());
    }

    private void apply(Preferences now) {
        themes.choose(now.theme());
        texts.speak(now.language().locale());
        boolean contents = now.contents() && reader.edition().isPresent();
        parts.contents.setVisible(contents);
        parts.contents.setManaged(contents);
        parts.contents.thumbnailsProperty().set(now.thumbnails());
    }
}
