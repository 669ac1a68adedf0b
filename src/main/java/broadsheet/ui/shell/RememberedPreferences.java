package broadsheet.ui.shell;

import broadsheet.prefs.Preferences;
import broadsheet.prefs.PreferencesStore;
import broadsheet.task.Background;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.Memory;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// The preferences in use; what changes is kept half a second later, off the FX thread, and at closing at once. FX thread.
final class RememberedPreferences implements Memory {
    private final PreferencesStore store;
    private final Background background;
    private final Texts texts;
    private final Consumer<Throwable> onFailure;
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));
    private final ReadOnlyObjectWrapper<Preferences> current;
    private boolean unsaved;

    RememberedPreferences(PreferencesStore store, Preferences loaded, Background background, Texts texts, Consumer<Throwable> onFailure) {
        this.store = store;
        this.background = background;
        this.texts = texts;
        this.onFailure = onFailure;
        this.current = new ReadOnlyObjectWrapper<>(loaded);
        pause.setOnFinished(event -> keep());
    }

    @Override public ReadOnlyObjectProperty<Preferences> property() { return current.getReadOnlyProperty(); }

    @Override public Preferences get() { return current.get(); }

    @Override public void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(current.get());
        if (!changed.equals(current.get())) {
            current.set(changed);
            unsaved = true;
            pause.playFromStart();
        }
    }

    private void keep() {
        Preferences now = current.get();
        unsaved = false;
        background.start(texts.say("settings.saving"), progress -> {
            store.save(now);
            return now;
        }, saved -> { }, failure -> {
            unsaved = true;
            onFailure.accept(failure);
        });
    }

    /// Keeps at once what is not yet kept; called when the window closes.
    void flush() {
        pause.stop();
        if (unsaved) {
            try {
                store.save(current.get());
                unsaved = false;
            } catch (IOException failure) {
                onFailure.accept(failure);
            }
        }
    }
}
