package broadsheet.prefs;

/// Which theme the reader asked for.
public enum ThemeChoice {
    /// Light or dark, as the system is set.
    SYSTEM,
    /// Newsprint white.
    LIGHT,
    /// Old paper.
    SEPIA,
    /// Light type on a dark sheet.
    DARK,
    /// Black and white at full contrast.
    CONTRAST
}
