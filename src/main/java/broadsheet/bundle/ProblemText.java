package broadsheet.bundle;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Problems in words: what is wrong, what still works, what to do. In the messages `{0}` is the file, `{1}` the place in it,
/// `{2}` and on the problem's arguments. Safe to share between threads.
public final class ProblemText {
    private final ResourceBundle messages;

    /// @param messages the application's texts in the user's language
    public ProblemText(ResourceBundle messages) { this.messages = messages; }

    /// In English for an English locale, else in Chinese, which is the default of the message files.
    public static ProblemText of(Locale locale) {
        Locale written = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return new ProblemText(ResourceBundle.getBundle("broadsheet.i18n.messages", written));
    }

    /// What is wrong and where, one sentence.
    public String what(Problem problem) { return say(problem, "what"); }

    /// What still works, one sentence.
    public String still(Problem problem) {
        String own = "problem." + problem.id().code() + ".still";
        return problem.severity() != Severity.FATAL && messages.containsKey(own) ? say(problem, "still")
                : messages.getString("problem.still." + problem.severity().name().toLowerCase(Locale.ROOT));
    }

    /// What to do, one sentence.
    public String todo(Problem problem) { return say(problem, "todo"); }

    /// One line for a list or a terminal: `[BS-304] file 12:5 what`.
    public String line(Problem problem) {
        String where = problem.where().isEmpty() ? "" : " " + problem.where();
        return "[" + problem.id().code() + "] " + problem.file() + where + " " + what(problem);
    }

    private String say(Problem problem, String aspect) {
        List<Object> inserts = new ArrayList<>(List.of(problem.file(), problem.where()));
        inserts.addAll(problem.arguments());
        String pattern = messages.getString("problem." + problem.id().code() + "." + aspect);
        return new MessageFormat(pattern, messages.getLocale()).format(inserts.toArray());
    }
}
