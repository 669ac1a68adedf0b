package broadsheet.proof.check.suspect;

import broadsheet.proof.Passage;
import broadsheet.proof.check.issue.NameFinder;
import broadsheet.proof.lexicon.HanRun;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is not guessed about: names, numbers, coinages in quotes, lists of names, and what the article prints twice alike.
final class LeftAlone {
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两第";
    /// Quoted words up to so many characters are a name or a coinage.
    private static final int COINAGE = 8;
    private static final int NAME = 4;
    private static final String BETWEEN_NAMES = "、 　·";

    private final Set<String> names;
    private final String whole;

    /// @param passages the texts of one article
    LeftAlone(List<Passage> passages) {
        names = NameFinder.names(passages.stream()).stream().map(NameFinder.Name::text).collect(Collectors.toSet());
        whole = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    boolean covers(String text, Guess guess) {
        String printed = text.substring(guess.from(), guess.to());
        return NUMERALS.indexOf(text.charAt(guess.at())) >= 0 || NUMERALS.indexOf(guess.meant()) >= 0
                || whole.indexOf(printed, whole.indexOf(printed) + 1) >= 0 || isQuoted(text, guess.at()) || isListed(text, guess.at()) || isNamed(text, guess);
    }

    /// Whether a short quotation or title stands around this character.
    private static boolean isQuoted(String text, int at) {
        int from = at;
        while (from > 0 && at - from <= COINAGE && "“‘《”’》。，".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at <= COINAGE && "”’》“‘《。，".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to - from <= COINAGE && from > 0 && to < text.length() && "“‘《".indexOf(text.charAt(from - 1)) >= 0 && "”’》".indexOf(text.charAt(to)) >= 0;
    }

    /// Whether the run of Chinese around this character is as short as a name and stands between others.
    private static boolean isListed(String text, int at) {
        HanRun run = HanRun.around(text, at);
        boolean after = run.from() > 0 && BETWEEN_NAMES.indexOf(text.charAt(run.from() - 1)) >= 0;
        return run.length() <= NAME && (after || run.to() < text.length() && BETWEEN_NAMES.indexOf(text.charAt(run.to())) >= 0);
    }

    private boolean isNamed(String text, Guess guess) {
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                if (at <= guess.at() && guess.at() < at + name.length()) {
                    return true;
                }
            }
        }
        return false;
    }
}
