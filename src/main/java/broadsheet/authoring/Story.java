package broadsheet.authoring;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Picture;
import java.util.ArrayList;
import java.util.List;

/// A story while it is gathered, piece by piece.
final class Story {
    private final String id;
    private final String section;
    private final String headline;
    private final List<Block> body = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private String kicker;
    private String deck = "";
    private String byline = "";
    private String summary = "";

    /// @param section the title of its section, "" where none is named
    Story(String id, String section, String kicker, String headline) {
        this.id = id;
        this.section = section;
        this.kicker = kicker;
        this.headline = headline;
    }

    String id() { return id; }

    String section() { return section; }

    /// Whether nothing but a head has been gathered.
    boolean begins() { return body.isEmpty() && pictures.isEmpty(); }

    void kicker(String text) { kicker = text; }

    void deck(String text) { deck = text; }

    void byline(String text) { byline = text; }

    void summary(String text) { summary = text; }

    void block(Block block) { body.add(block); }

    /// Adds a picture where the text stands now.
    void picture(Picture picture) {
        pictures.add(picture);
        body.add(new Block.PictureAnchor(picture.id()));
    }

    /// Replaces a picture, for one whose caption or file came later.
    void replace(Picture picture) { pictures.replaceAll(p -> p.id().equals(picture.id()) ? picture : p); }

    /// Whether it is nothing but a picture.
    boolean pictureStory() { return headline.isEmpty() && !pictures.isEmpty(); }

    List<Picture> pictures() { return List.copyOf(pictures); }

    /// The finished article; `urgency` 1 … 9.
    Article article(int urgency) {
        List<String> authors = byline.isEmpty() ? List.of() : Words.names(byline);
        return new Article(id, kicker, headline, deck, byline, authors, summary, body, pictures, urgency, "", "1");
    }
}
