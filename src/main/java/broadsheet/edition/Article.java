package broadsheet.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One story. Text fields are "" where the story has none; lists are unmodifiable.
///
/// @param id        unique in the edition, e.g. `chengfeng`
/// @param kicker    引题
/// @param headline  主题; a picture story may have none
/// @param deck      副题
/// @param byline    as printed, e.g. `■ 王军豪`
/// @param authors   the authors' names
/// @param summary   提要
/// @param body      the blocks in printed order
/// @param pictures  the pictures in printed order
/// @param urgency   weight on the page, 1 (lead) … 9
/// @param note      a note to the desk, shown at the proof desk only
/// @param version   the revision, as the newsroom counts it
public record Article(String id, String kicker, String headline, String deck, String byline, List<String> authors,
                      String summary, List<Block> body, List<Picture> pictures, int urgency, String note, String version) {

    /// Copies the lists and checks the ranges.
    /// @throws IllegalArgumentException if the id is blank or the urgency not in 1…9
    public Article {
        Text.required(id, "article id");
        if (urgency < 1 || urgency > 9) {
            throw new IllegalArgumentException("urgency " + urgency + " of " + id + " is not in 1…9");
        }
        authors = List.copyOf(authors);
        body = List.copyOf(body);
        pictures = List.copyOf(pictures);
    }

    /// What to call the story in a list: its headline, else its kicker, its first caption, its first words, its id.
    public String title() {
        if (!headline.isBlank()) {
            return headline;
        }
        if (!kicker.isBlank()) {
            return kicker;
        }
        return pictures.stream().map(Picture::caption).filter(c -> !c.isBlank()).findFirst()
                .or(() -> body.stream().map(Block::text).filter(t -> !t.isBlank()).findFirst())
                .map(t -> t.codePointCount(0, t.length()) <= 24 ? t : t.substring(0, t.offsetByCodePoints(0, 24)) + "…")
                .orElse(id);
    }

    /// The picture with this id, if the story has it.
    public Optional<Picture> picture(String pictureId) {
        return pictures.stream().filter(p -> p.id().equals(pictureId)).findFirst();
    }

    /// The length of the body in code points.
    public int length() { return body.stream().mapToInt(b -> (int) b.text().codePoints().count()).sum(); }

    /// The text of one part; "" where the index is out of range or the part is not an article's.
    public String text(Part part, int index) {
        return switch (part) {
            case KICKER -> kicker;
            case HEADLINE -> headline;
            case DECK -> deck;
            case BYLINE -> byline;
            case SUMMARY -> summary;
            case BODY -> index >= 0 && index < body.size() ? body.get(index).text() : "";
            case CAPTION -> index >= 0 && index < pictures.size() ? pictures.get(index).caption() : "";
            case PICTURE_CREDIT -> index >= 0 && index < pictures.size() ? pictures.get(index).credit() : "";
            case ALT_TEXT -> index >= 0 && index < pictures.size() ? pictures.get(index).altText() : "";
            case MASTHEAD, CREDITS -> "";
        };
    }

    /// Every place of the story that holds text, in reading order: head, body, then captions and credits.
    /// The alternative texts come last; summaries are included although no page prints them.
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Part part : List.of(Part.KICKER, Part.HEADLINE, Part.DECK, Part.BYLINE, Part.SUMMARY)) {
            places.add(new Place(id, part, 0));
        }
        IntStream.range(0, body.size()).forEach(i -> places.add(new Place(id, Part.BODY, i)));
        for (int i = 0; i < pictures.size(); i++) {
            places.add(new Place(id, Part.CAPTION, i));
            places.add(new Place(id, Part.PICTURE_CREDIT, i));
        }
        IntStream.range(0, pictures.size()).forEach(i -> places.add(new Place(id, Part.ALT_TEXT, i)));
        return places.stream().filter(p -> !text(p.part(), p.index()).isEmpty()).toList();
    }
}
