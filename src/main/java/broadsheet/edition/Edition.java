package broadsheet.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One issue of a newspaper, complete and immutable.
///
/// Safe to share between threads. Built by the bundle reader; every list is unmodifiable and in printed order.
public final class Edition {
    private final String id;
    private final String language;
    private final LocalDate date;
    private final Masthead masthead;
    private final List<Section> sections;
    private final List<Article> articles;
    private final List<Page> pages;
    private final List<Credit> credits;
    private final List<Pronunciation> lexicon;
    private final Map<String, Article> byId;

    /// @param id       the edition's URI, never blank
    /// @param language BCP 47 tag, e.g. `zh-CN`
    /// @param date     the day printed on the paper
    /// @param sections the tabs, in order; every article id named in them exists in `articles`
    /// @param articles all stories in printed order, ids unique
    /// @param pages    the printed make-up, empty where the engine makes the pages up itself
    /// @param credits  the credit line as printed (策划, 责编, 校对 …)
    /// @param lexicon  the edition's own pronunciations
    /// @throws IllegalArgumentException if ids are doubled or a section names an unknown article
    public Edition(String id, String language, LocalDate date, Masthead masthead, List<Section> sections,
                   List<Article> articles, List<Page> pages, List<Credit> credits, List<Pronunciation> lexicon) {
        this.id = Text.required(id, "edition id");
        this.language = Text.required(language, "language");
        this.date = Objects.requireNonNull(date, "date");
        this.masthead = Objects.requireNonNull(masthead, "masthead");
        this.sections = List.copyOf(sections);
        this.articles = List.copyOf(articles);
        this.pages = List.copyOf(pages);
        this.credits = List.copyOf(credits);
        this.lexicon = List.copyOf(lexicon);
        this.byId = this.articles.stream().collect(Collectors.toUnmodifiableMap(Article::id, Function.identity(),
                (a, b) -> { throw new IllegalArgumentException("two articles have the id " + a.id()); }));
        for (Section section : this.sections) {
            for (String article : section.articles()) {
                if (!byId.containsKey(article)) {
                    throw new IllegalArgumentException("section " + section.title() + " names the unknown article " + article);
                }
            }
        }
    }

    /// The edition's URI.
    public String id() { return id; }

    /// The edition's language, a BCP 47 tag.
    public String language() { return language; }

    /// The day printed on the paper.
    public LocalDate date() { return date; }

    /// What stands at the head of page one.
    public Masthead masthead() { return masthead; }

    /// The section tabs, in order; an article may stand in none.
    public List<Section> sections() { return sections; }

    /// All stories in printed order.
    public List<Article> articles() { return articles; }

    /// The printed make-up; empty where the engine makes the pages up itself.
    public List<Page> pages() { return pages; }

    /// The credit line, as printed.
    public List<Credit> credits() { return credits; }

    /// The edition's own pronunciations.
    public List<Pronunciation> lexicon() { return lexicon; }

    /// The article with this id, if the edition has it.
    public Optional<Article> article(String articleId) { return Optional.ofNullable(byId.get(articleId)); }

    /// The place of an article in printed order, from 0; −1 where the edition does not have it.
    public int position(String articleId) {
        Article article = byId.get(articleId);
        return article == null ? -1 : articles.indexOf(article);
    }

    /// The picture with this id and the article it belongs to, the first in printed order.
    public Optional<ArticlePicture> picture(String pictureId) {
        return articles.stream().flatMap(a -> a.pictures().stream().filter(p -> p.id().equals(pictureId))
                .map(p -> new ArticlePicture(a, p))).findFirst();
    }

    /// The text standing at a place; empty for a place this edition does not have.
    public String text(Place place) {
        if (place.article().isEmpty()) {
            return switch (place.part()) {
                case MASTHEAD -> at(masthead.lines(), place.index());
                case CREDITS -> at(credits.stream().map(Credit::text).toList(), place.index());
                case KICKER, HEADLINE, DECK, BYLINE, SUMMARY, BODY, CAPTION, PICTURE_CREDIT, ALT_TEXT -> "";
            };
        }
        return article(place.article()).map(a -> a.text(place.part(), place.index())).orElse("");
    }

    private static String at(List<String> lines, int index) {
        return index >= 0 && index < lines.size() ? lines.get(index) : "";
    }

    /// A picture together with the article that prints it.
    public record ArticlePicture(Article article, Picture picture) { }

    @Override
    public String toString() { return "Edition[" + id + ", " + date + ", " + articles.size() + " articles]"; }
}
