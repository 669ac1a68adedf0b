package broadsheet.app;

import broadsheet.ui.control.FileFault;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import tools.jackson.databind.json.JsonMapper;

/// What a command talks to: two streams, the user's language, the environment it was started in.
///
/// @param out         results
/// @param err         complaints
/// @param words       the message file in the user's language
/// @param environment the process's environment variables
record Terminal(PrintWriter out, PrintWriter err, ResourceBundle words, Map<String, String> environment) {
    private static final String MESSAGES = "broadsheet.i18n.messages";
    private static final String LANGUAGE_OPTION = "--lang";

    /// The process's own terminal, in the language of `--lang`, else of the system.
    static Terminal standard(String[] arguments) {
        return new Terminal(writer(System.out), writer(System.err), words(language(arguments, Locale.getDefault())), System.getenv());
    }

    /// The message file for a language: English for English, Chinese for every other.
    static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(MESSAGES, locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT);
    }

    /// The language asked for by `--lang zh` or `--lang=zh`, else `otherwise`. Read before the command line proper, whose
    /// help is already in that language.
    static Locale language(String[] arguments, Locale otherwise) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANGUAGE_OPTION + "=")) {
                return Locale.forLanguageTag(arguments[i].substring(LANGUAGE_OPTION.length() + 1));
            }
            if (arguments[i].equals(LANGUAGE_OPTION) && i + 1 < arguments.length) {
                return Locale.forLanguageTag(arguments[i + 1]);
            }
        }
        return otherwise;
    }

    /// Whether the messages are English.
    boolean english() { return words.getLocale().getLanguage().equals("en"); }

    /// The language of the messages.
    Locale locale() { return english() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE; }

    /// A message with its inserts; numbers and names go in as texts, ungrouped.
    String text(String key, Object... inserts) {
        Object[] plain = new Object[inserts.length];
        for (int i = 0; i < inserts.length; i++) {
            plain[i] = String.valueOf(inserts[i]);
        }
        return new MessageFormat(words.getString(key), locale()).format(plain);
    }

    /// What a disk did, in our words, with its id.
    String text(FileFault fault) { return text(fault.key(), fault.id()); }

    /// Prints a message as a line of the result.
    void say(String key, Object... inserts) {
        out.println(text(key, inserts));
        out.flush();
    }

    /// Prints a result for scripts, indented.
    /// @param result a tree of nodes, or of maps, lists and plain values
    void json(Object result) {
        out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(result));
        out.flush();
    }

    /// Prints a message as a line of complaint.
    void complain(String key, Object... inserts) {
        err.println(text(key, inserts));
        err.flush();
    }

    /// A stream that can write Chinese: in the POSIX locale Java would answer every Han character by a question mark, where
    /// what reads our output today expects UTF-8.
    private static PrintWriter writer(PrintStream stream) {
        Charset charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintWriter(stream, true, charset);
    }
}
