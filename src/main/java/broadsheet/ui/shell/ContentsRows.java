package broadsheet.ui.shell;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.edition.Section;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.control.Texts;
import broadsheet.ui.shell.ContentsList.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What the contents list: the pages as they are set, each with the stories that begin on it; by section while no page is set.
final class ContentsRows {
    private ContentsRows() { }

    static List<Row> of(Edition edition, List<PageLayout> pages, Texts texts) {
        List<Row> rows = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(edition.articles().stream().map(Article::id).toList());
        if (pages.isEmpty()) {
            for (Section section : edition.sections()) {
                add(rows, edition, section.title(), 0, section.articles(), left);
            }
        } else {
            for (PageLayout page : pages) {
                add(rows, edition, pageTitle(page, texts), page.number(), beginningOn(page), left);
            }
        }
        if (!left.isEmpty()) {
            add(rows, edition, texts.say("contents.other"), 0, List.copyOf(left), left);
        }
        return List.copyOf(rows);
    }

    private static void add(List<Row> rows, Edition edition, String title, int page, List<String> articles, Set<String> left) {
        List<String> here = edition.articles().stream().map(Article::id).filter(articles::contains).filter(left::contains).toList();
        if (here.isEmpty() && page == 0) {
            return;
        }
        rows.add(new Row.Head(title, page));
        here.forEach(id -> edition.article(id).ifPresent(a -> rows.add(new Row.Story(a))));
        left.removeAll(here);
    }

    private static String pageTitle(PageLayout page, Texts texts) {
        return page.name().isBlank() ? texts.say("contents.page", page.number()) : texts.say("contents.page.named", page.number(), page.name());
    }

    private static List<String> beginningOn(PageLayout page) {
        return page.frames().stream().map(FrameLayout::article).filter(a -> !a.isEmpty()).distinct().toList();
    }

    /// The printed page an article begins on: from the pages as set, else from the bundle's make-up.
    static OptionalInt pageOf(String article, Edition edition, List<PageLayout> pages) {
        return pages.isEmpty()
                ? edition.pages().stream().filter(p -> p.frames().stream().anyMatch(f -> f.article().equals(article))).mapToInt(Page::number).findFirst()
                : pages.stream().filter(p -> !p.zones(article).isEmpty()).mapToInt(PageLayout::number).findFirst();
    }
}
