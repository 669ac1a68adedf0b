package broadsheet.search;

import broadsheet.edition.Article;
import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Page;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The folded text of one edition: every place of every article, then masthead and credit line. Immutable and shared freely
/// between threads; building it takes about a millisecond for 50,000 characters, so it is made once when an edition opens.
public final class EditionIndex {
    private final String edition;
    private final LocalDate date;
    private final String nameplate;
    private final String title;
    private final List<String> sections;
    private final List<FoldedArticle> articles;

    EditionIndex(String edition, LocalDate date, String nameplate, String title, List<String> sections, List<FoldedArticle> articles) {
        this.edition = edition;
        this.date = date;
        this.nameplate = nameplate;
        this.title = title;
        this.sections = List.copyOf(sections);
        this.articles = List.copyOf(articles);
    }

    /// Folds an edition.
    public static EditionIndex of(Edition edition) {
        Map<String, String> sections = new HashMap<>();
        for (Section section : edition.sections()) {
            section.articles().forEach(a -> sections.putIfAbsent(a, section.title()));
        }
        Map<String, Integer> pages = new HashMap<>();
        for (Page page : edition.pages()) {
            page.frames().stream().filter(f -> !f.article().isEmpty()).forEach(f -> pages.putIfAbsent(f.article(), page.number()));
        }
        List<FoldedArticle> folded = new ArrayList<>();
        for (Article article : edition.articles()) {
            FoldedArticle.Builder builder = fold(article);
            if (!builder.isEmpty()) {
                folded.add(builder.build(article.id(), article.title(), sections.getOrDefault(article.id(), ""),
                        pages.getOrDefault(article.id(), 0)));
            }
        }
        FoldedArticle.Builder own = fold(edition);
        if (!own.isEmpty()) {
            folded.add(own.build("", edition.masthead().title(), "", 0));
        }
        return new EditionIndex(edition.id(), edition.date(), edition.masthead().nameplate(), edition.masthead().title(),
                edition.sections().stream().map(Section::title).toList(), folded);
    }

    private static FoldedArticle.Builder fold(Article article) {
        FoldedArticle.Builder builder = new FoldedArticle.Builder();
        List<Place> places = article.places();
        for (boolean head : new boolean[] {true, false}) {
            places.stream().filter(p -> Scope.of(p.part()).inHead() == head)
                    .forEach(p -> builder.add(p.part(), p.index(), article.text(p.part(), p.index())));
        }
        return builder;
    }

    private static FoldedArticle.Builder fold(Edition edition) {
        FoldedArticle.Builder builder = new FoldedArticle.Builder();
        add(builder, Part.MASTHEAD, edition.masthead().lines());
        add(builder, Part.CREDITS, edition.credits().stream().map(Credit::text).toList());
        return builder;
    }

    private static void add(FoldedArticle.Builder builder, Part part, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                builder.add(part, i, texts.get(i));
            }
        }
    }

    /// The edition's id.
    public String edition() { return edition; }

    /// The day printed on the paper.
    public LocalDate date() { return date; }

    /// 报名
    public String nameplate() { return nameplate; }

    /// The special title, "" where none.
    public String title() { return title; }

    /// The titles of the tabs, in order.
    public List<String> sections() { return sections; }

    /// The folded articles in printed order, the edition's own texts last.
    List<FoldedArticle> articles() { return articles; }

    /// The length of the folded text in UTF-16 code units.
    public int length() { return articles.stream().mapToInt(a -> a.text().length()).sum(); }
}
