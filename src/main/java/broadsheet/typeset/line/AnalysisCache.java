package broadsheet.typeset.line;

import broadsheet.typeset.text.Analyser;
import broadsheet.typeset.text.Analysis;
import broadsheet.typeset.text.StyledText;
import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps the analyses used last, up to a bound on the text they hold. Safe for any thread.
final class AnalysisCache {
    /// At about 60 bytes a character: some 30 MB, five full issues.
    private static final int MOST_CHARACTERS = 500_000;

    private final Analyser analyser;
    private final Map<StyledText, Analysis> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long characters;

    AnalysisCache(Analyser analyser) { this.analyser = analyser; }

    /// The analysis of a text, made outside the lock when it is not kept: two threads may make the same one, which is harmless.
    Analysis get(StyledText text) {
        synchronized (kept) {
            Analysis found = kept.get(text);
            if (found != null) {
                return found;
            }
        }
        Analysis made = analyser.analyse(text);
        if (text.text().length() <= MOST_CHARACTERS / 4) {
            keep(text, made);
        }
        return made;
    }

    private void keep(StyledText text, Analysis made) {
        synchronized (kept) {
            if (kept.put(text, made) == null) {
                characters += text.text().length();
            }
            var eldest = kept.entrySet().iterator();
            while (characters > MOST_CHARACTERS && eldest.hasNext()) {
                characters -= eldest.next().getKey().text().length();
                eldest.remove();
            }
        }
    }
}
