package broadsheet.ui.shell;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.control.Texts;
import broadsheet.ui.shell.ContentsList.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// What the contents list: the pages as they are set, each with the stories that begin on it. While none is set, the pages as the bundle makes
/// them up, so that the list does not change when they are; by section where it makes none up.
final class ContentsRows {
    private ContentsRows() { }

    static List<Row> of(Edition edition, List<PageLayout> pages, Texts texts) {
        List<Row> rows = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(edition.articles().stream().map(Article::id).toList());
        if (!pages.isEmpty()) {
            pages.forEach(page -> add(rows, edition, title(page.number(), page.name(), texts), page.number(), beginningOn(page), left));
        } else if (!edition.pages().isEmpty()) {
            edition.pages().forEach(page -> add(rows, edition, title(page.number(), page.name(), texts), page.number(), on(page), left));
        } else {
            edition.sections().forEach(section -> add(rows, edition, section.title(), 0, section.articles(), left));
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

    private static String title(int number, String name, Texts texts) {
        return name.isBlank() ? texts.say("contents.page", number) : texts.say("contents.page.named", number, name);
    }

    private static List<String> beginningOn(PageLayout page) {
        return page.frames().stream().map(FrameLayout::article).filter(a -> !a.isEmpty()).distinct().toList();
    }

    private static List<String> on(Page page) {
        return Stream.concat(page.frames().stream().map(Page.Frame::article),
                page.facsimile().stream().flatMap(f -> f.zones().stream()).map(Page.Zone::article)).filter(a -> !a.isEmpty()).distinct().toList();
    }

    /// The printed page an article begins on: from the pages as set, else from the bundle's make-up.
    static OptionalInt pageOf(String article, Edition edition, List<PageLayout> pages) {
        return pages.isEmpty()
                ? edition.pages().stream().filter(p -> on(p).contains(article)).mapToInt(Page::number).findFirst()
                : pages.stream().filter(p -> !p.zones(article).isEmpty()).mapToInt(PageLayout::number).findFirst();
    }
}
