package broadsheet.app;

/// Whether a window can be opened here, decided before JavaFX is touched.
sealed interface Display {
    /// A window can be opened.
    record Ready() implements Display { }

    /// No display is named: `DISPLAY` is empty.
    record Unnamed() implements Display { }

    /// A display is named but gives no answer.
    record Silent(String name) implements Display { }

    /// The display answers, and refuses this user.
    record Refusing(String name) implements Display { }

    /// A library that a window needs is not installed.
    record WithoutLibrary(String library) implements Display { }
}
