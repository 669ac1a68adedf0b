package broadsheet.proof.mark;

import broadsheet.proof.Finding;
import java.time.Instant;
import java.util.function.Predicate;

/// A rule or a word that is to be passed over in silence.
///
/// @param check  the rule's id, "" for every check
/// @param word   the words found, "" for whatever the check finds
/// @param extent how far it reaches
/// @param where  the article's id for [Extent#ARTICLE], else ""
/// @param reason why, "" for none
public record Silence(String id, String check, String word, Extent extent, String where, String reason, String author, Instant time)
        implements Entry, Predicate<Finding> {
    /// How far a silence reaches.
    public enum Extent {
        /// In one article.
        ARTICLE,
        /// In this edition.
        EDITION,
        /// In every edition this proofreader opens.
        EVERYWHERE
    }

    /// @throws IllegalArgumentException if id or author are blank, neither check nor word is given, or the article does not fit the extent
    public Silence {
        Required.text(id, "id");
        Required.text(author, "author");
        if (check.isEmpty() && word.isEmpty()) {
            throw new IllegalArgumentException("a silence needs a check or a word");
        }
        if (where.isEmpty() == (extent == Extent.ARTICLE)) {
            throw new IllegalArgumentException(extent + " with article '" + where + "'");
        }
    }

    /// Silences a check or a word in one article.
    public static Silence inArticle(String article, String check, String word, String reason, String author, Instant time) {
        return new Silence(Entry.newId(), check, word, Extent.ARTICLE, article, reason, author, time);
    }

    /// Silences a check or a word in this edition or everywhere.
    /// @throws IllegalArgumentException for [Extent#ARTICLE]
    public static Silence of(Extent extent, String check, String word, String reason, String author, Instant time) {
        return new Silence(Entry.newId(), check, word, extent, "", reason, author, time);
    }

    /// Whether it covers this finding.
    public boolean covers(Finding finding) {
        return (check.isEmpty() || check.equals(finding.rule().id())) && (word.isEmpty() || word.equals(finding.quote()))
                && (where.isEmpty() || where.equals(finding.span().place().article()));
    }

    /// The same for [broadsheet.proof.Proofreader#check].
    @Override
    public boolean test(Finding finding) { return covers(finding); }
}
