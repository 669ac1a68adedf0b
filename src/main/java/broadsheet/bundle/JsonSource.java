package broadsheet.bundle;

/// The file a JSON tree came from, with everything a reader of its fields needs.
///
/// @param file   its name in the bundle
/// @param log    where problems go
/// @param limits what is allowed
record JsonSource(String file, ProblemLog log, BundleLimits limits) {
    void report(ProblemId id, String where, String... arguments) { log.add(id, file, where, arguments); }

    /// A single text fit to enter the edition: cleaned, folded, of bounded length.
    String line(String raw, String where) {
        TextCleaner cleaner = new TextCleaner(limits);
        String text = Spaces.fold(cleaner.clean(raw));
        cleaner.report(log, file, where);
        if (text.length() > limits.line() && text.codePointCount(0, text.length()) > limits.line()) {
            report(ProblemId.TEXT_TOO_LONG, where, String.valueOf(limits.line()));
            return text.substring(0, text.offsetByCodePoints(0, limits.line())) + "…";
        }
        return text;
    }
}
