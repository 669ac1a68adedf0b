package broadsheet.ui.shell;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import java.util.Set;

/// How long reading takes: 400 characters a minute, a usual speed for news read silently in Chinese.
final class ReadingTime {
    private static final int PER_MINUTE = 400;

    private ReadingTime() { }

    /// Whole minutes for an article, at least one.
    static int minutes(Article article) { return minutes(article.length()); }

    /// Whole minutes for the articles not read yet; 0 where all are read.
    static int left(Edition edition, Set<String> read) {
        int length = edition.articles().stream().filter(a -> !read.contains(a.id())).mapToInt(Article::length).sum();
        return length == 0 ? 0 : minutes(length);
    }

    private static int minutes(int length) { return Math.max(1, Math.ceilDiv(length, PER_MINUTE)); }
}
