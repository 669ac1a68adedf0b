package broadsheet.proof;

import java.util.Locale;

/// How sure a rule is that something is wrong, the surest first.
public enum Severity {
    /// 必错: wrong whatever the writer meant; a round cannot be signed while one is open.
    CERTAIN,
    /// 很可能错: wrong but for rare exceptions.
    PROBABLE,
    /// 请核: two things do not agree, or a convention is not kept; a person decides.
    QUERY,
    /// 疑似: a guess; the words read improbably.
    SUSPECT;

    /// The name in files and on the command line, e.g. `certain`.
    public String code() { return name().toLowerCase(Locale.ROOT); }
}
