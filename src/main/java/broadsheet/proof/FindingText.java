package broadsheet.proof;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Rules and findings in words. Safe to share between threads.
public final class FindingText {
    private static final String PREFIX = "proof.rule.";
    private final ResourceBundle messages;

    /// @param messages the application's texts in the user's language
    public FindingText(ResourceBundle messages) { this.messages = messages; }

    /// In English for an English locale, else in Chinese, which is the default of the message files.
    public static FindingText of(Locale locale) {
        Locale written = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return new FindingText(ResourceBundle.getBundle("broadsheet.i18n.messages", written));
    }

    /// What a finding complains of, one sentence.
    public String message(Finding finding) {
        String pattern = messages.getString(PREFIX + finding.rule().id() + ".message");
        return new MessageFormat(pattern, messages.getLocale()).format(finding.inserts().toArray());
    }

    /// A rule's name, a few words.
    public String title(Rule rule) { return messages.getString(PREFIX + rule.id() + ".title"); }

    /// A kind's name, e.g. 标点.
    public String title(Kind kind) { return messages.getString(PREFIX + "kind." + kind.code()); }

    /// A severity's name, e.g. 必错.
    public String title(Severity severity) { return messages.getString(PREFIX + "severity." + severity.code()); }
}
