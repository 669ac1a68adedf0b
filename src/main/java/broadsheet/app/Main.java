package broadsheet.app;

/// Where the program begins.
public final class Main {
    private Main() { }

    /// Starts the program.
    static void main(String[] arguments) { }
}
