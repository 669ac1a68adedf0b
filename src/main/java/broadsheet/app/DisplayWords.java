package broadsheet.app;

/// Why no window can be opened, in the user's language.
final class DisplayWords {
    private DisplayWords() { }

    /// The reason; "" where there is none.
    static String reason(Display display, Terminal terminal) {
        return switch (display) {
            case Display.Ready _ -> "";
            case Display.Unnamed _ -> terminal.text("cli.display.unnamed");
            case Display.Silent silent -> terminal.text("cli.display.silent", silent.name());
            case Display.Refusing refusing -> terminal.text("cli.display.refusing", refusing.name());
            case Display.WithoutLibrary missing -> terminal.text("cli.display.library", missing.library());
        };
    }
}
