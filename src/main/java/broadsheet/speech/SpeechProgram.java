package broadsheet.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A program of the system that says what it is given on its standard input and ends when it has been said.
sealed interface SpeechProgram permits EspeakProgram, SpeechDispatcherProgram, SapiProgram, SayProgram {
    /// The program's name.
    String name();

    /// The program file and its arguments.
    ///
    /// @param rate as in [Voice#speak], clamped
    List<String> command(double rate);

    /// What it gets on its standard input, in UTF-8.
    String input(SpokenText text);

    /// A command that silences it, where ending the program does not.
    default Optional<List<String>> silence() { return Optional.empty(); }

    /// Text of which no part can be taken for markup.
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// A number of words a minute, for programs that count so.
    static int words(double rate, int normal) { return (int) Math.round(normal * rate); }

    /// The absolute path, as a text for a command.
    static String text(Path program) { return program.toAbsolutePath().toString(); }
}
