package broadsheet.ui.shell;

import broadsheet.prefs.ThemeChoice;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Puts a theme on a scene: the tokens of `tokens.css` and a style class on the root. Follows the system where the reader asked for that.
final class Themes {
    private static final List<String> CLASSES = List.of("theme-light", "theme-sepia", "theme-dark", "theme-contrast");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large-type");

    private final Scene scene;
    private final ReadOnlyObjectWrapper<ThemeChoice> shown = new ReadOnlyObjectWrapper<>(ThemeChoice.LIGHT);
    private ThemeChoice wanted = ThemeChoice.SYSTEM;
    private boolean large;

    Themes(Scene scene) {
        this.scene = scene;
        for (String sheet : List.of("tokens.css", "shell.css")) {
            scene.getStylesheets().add(Objects.requireNonNull(Themes.class.getResource("/broadsheet/ui/" + sheet), sheet).toExternalForm());
        }
        scene.getPreferences().colorSchemeProperty().addListener((o, was, is) -> apply());
        scene.rootProperty().addListener((o, was, is) -> apply());
        apply();
    }

    /// The theme in use, never [ThemeChoice#SYSTEM].
    ReadOnlyObjectProperty<ThemeChoice> shownProperty() { return shown.getReadOnlyProperty(); }

    void choose(ThemeChoice choice) {
        wanted = choice;
        apply();
    }

    void large(boolean on) {
        large = on;
        apply();
    }

    /// Dresses the root of a pop-over, which is a window of its own, like this scene's.
    ///
    /// A root that wears the theme already is left alone: any change of its classes has the toolkit style every node of the window anew.
    void dress(Parent root) {
        String wanted = styleClass(shown.get());
        if (!root.getStyleClass().stream().filter(CLASSES::contains).toList().equals(List.of(wanted))) {
            root.getStyleClass().removeAll(CLASSES);
            root.getStyleClass().add(wanted);
        }
        root.pseudoClassStateChanged(LARGE, large);
    }

    /// Whether motion is to be left out.
    boolean still() { return scene.getPreferences().isReducedMotion(); }

    private void apply() {
        shown.set(switch (wanted) {
            case SYSTEM -> scene.getPreferences().getColorScheme() == ColorScheme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT;
            case LIGHT, SEPIA, DARK, CONTRAST -> wanted;
        });
        dress(scene.getRoot());
    }

    private static String styleClass(ThemeChoice theme) {
        return switch (theme) {
            case LIGHT, SYSTEM -> "theme-light";
            case SEPIA -> "theme-sepia";
            case DARK -> "theme-dark";
            case CONTRAST -> "theme-contrast";
        };
    }
}
