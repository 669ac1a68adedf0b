package broadsheet.export;

import static broadsheet.export.EpubPage.line;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Picture;
import java.util.List;
import java.util.stream.Collectors;

/// An article as a chapter: head, the pictures its text does not place, body with those it does.
final class EpubArticle {
    private final Edition edition;
    private final EpubPictures pictures;

    EpubArticle(Edition edition, EpubPictures pictures) {
        this.edition = edition;
        this.pictures = pictures;
    }

    String page(Article article) {
        String name = article.headline().isBlank() ? " aria-label=\"" + Xml.escaped(article.title()) + "\"" : "";
        List<String> placed = article.body().stream().filter(Block.PictureAnchor.class::isInstance)
                .map(b -> ((Block.PictureAnchor) b).picture()).toList();
        String text = "<article" + name + ">\n<header>\n" + line("p", "kicker", article.kicker()) + line("h1", "", article.headline())
                + line("p", "deck", article.deck()) + line("p", "byline", article.byline()) + line("p", "summary", article.summary()) + "</header>\n"
                + article.pictures().stream().filter(p -> !placed.contains(p.id())).map(this::figure).collect(Collectors.joining())
                + new EpubBody(id -> article.picture(id).map(this::figure).orElse("")).of(article.body()) + "</article>";
        return EpubPage.of(edition, article.title(), text.replace("<header>\n</header>\n", ""));
    }

    private String figure(Picture picture) {
        String image = pictures.name(picture).map(name -> "<img src=\"" + name + "\" alt=\""
                + Xml.escaped(picture.altText().isBlank() ? picture.caption() : picture.altText()) + "\"/>").orElse("");
        String words = (Xml.escaped(picture.caption()) + (picture.credit().isBlank() ? "" : " <span class=\"credit\">" + Xml.escaped(picture.credit())
                + "</span>")).strip();
        return image.isEmpty() && words.isEmpty() ? "" : "<figure>" + image + (words.isEmpty() ? "" : "<figcaption>" + words + "</figcaption>") + "</figure>\n";
    }
}
