package broadsheet.ui.control;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The program's own words in the language chosen, switchable while the window is open. FX thread.
///
/// Words come from `broadsheet/i18n/messages.properties` (Chinese) and `messages_en.properties`. A message with inserts is a
/// [MessageFormat] pattern; one without is used as it stands.
public final class Texts {
    private static final String NAME = "broadsheet.i18n.messages";

    private final ReadOnlyObjectWrapper<Locale> locale;
    private ResourceBundle words;

    /// @param locale English for an English one, else Chinese
    public Texts(Locale locale) {
        this.locale = new ReadOnlyObjectWrapper<>(written(locale));
        this.words = ResourceBundle.getBundle(NAME, bundle(this.locale.get()));
    }

    private static Locale written(Locale wanted) {
        return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /// The Chinese words are the root bundle; asked for by its own name it is found whatever the system's language is.
    private static Locale bundle(Locale locale) { return locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT; }

    /// The language of the words, English or simplified Chinese.
    public ReadOnlyObjectProperty<Locale> localeProperty() { return locale.getReadOnlyProperty(); }

    /// Changes the language of every text bound to this.
    public void speak(Locale wanted) {
        words = ResourceBundle.getBundle(NAME, bundle(written(wanted)));
        locale.set(written(wanted));
    }

    /// The words of a key now.
    /// @param inserts values for `{0}`, `{1}` …
    /// @throws java.util.MissingResourceException if there is no such key
    public String say(String key, Object... inserts) {
        // Asked for in any case: a property nobody reads stays invalid and reports no second change.
        Locale now = locale.get();
        String pattern = words.getString(key);
        return inserts.length == 0 ? pattern : new MessageFormat(pattern, now).format(inserts);
    }

    /// The words of a key, following the language and those inserts that are observable values.
    public StringBinding text(String key, Object... inserts) {
        List<Observable> watched = Stream.concat(Stream.of(locale),
                Arrays.stream(inserts).filter(ObservableValue.class::isInstance).map(Observable.class::cast)).toList();
        return Bindings.createStringBinding(() -> say(key, Arrays.stream(inserts)
                .map(i -> i instanceof ObservableValue<?> value ? value.getValue() : i).toArray()), watched.toArray(Observable[]::new));
    }
}
