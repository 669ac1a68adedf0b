package broadsheet.authoring;

import broadsheet.edition.Block;
import broadsheet.edition.Credit;
import broadsheet.edition.Picture;
import broadsheet.edition.Picture.Rendition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Reads the stories out of the pieces that follow the head.
///
/// `##` is a story's headline, and so is a `#` with text right under it; a `#` above a heading is a section. Under a `#` with text, `##` is a subhead
/// unless a byline or deck stands under one. `###` directly followed by `####` is a story with its kicker and headline, in a section called
/// like the kicker; any other heading is a subhead. `引题：` `副题：` `提要：` before the first paragraph are what they say.
final class StoryReader {
    /// What a line before the first paragraph says of itself, and the field it is for.
    private static final Map<String, BiConsumer<Story, String>> LABELS = Map.of("副题：", Story::deck, "提要：", Story::summary, "引题：", Story::kicker);

    private final PictureFolder folder;
    private final List<Piece> pieces;
    private final boolean storiesHaveHeads;
    private final List<Story> stories = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private String section = "";
    private boolean closed;
    private boolean outermost;
    private int pictureCount;

    StoryReader(List<Piece> pieces, PictureFolder folder) {
        this.pieces = pieces;
        this.folder = folder;
        storiesHaveHeads = IntStream.range(0, pieces.size() - 1).anyMatch(i -> pieces.get(i) instanceof Piece.Heading heading && heading.level() == 2
                && pieces.get(i + 1) instanceof Piece.Words words && (Words.byline(words.text()) || label(words.text()).isPresent()));
    }

    /// Reads all pieces.
    StoryReader read() {
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Heading heading -> i += heading(heading, i);
                case Piece.Image image -> i += image(image, i);
                case Piece.Words words -> words(words);
            }
        }
        return this;
    }

    /// The stories, in order.
    List<Story> stories() { return stories; }

    /// The credit line.
    List<Credit> credits() { return credits; }

    /// What was inferred.
    List<Guess> guesses() { return guesses; }

    /// @return how many pieces after this one were read with it
    private int heading(Piece.Heading heading, int at) {
        boolean overText = at + 1 < pieces.size() && !(pieces.get(at + 1) instanceof Piece.Heading);
        if (heading.level() == 1 && overText) {
            guesses.add(Guess.of(Guess.Kind.STORY, heading.text()));
            begin(section, "", heading.text());
            outermost = true;
        } else if (heading.level() == 1) {
            section = heading.text();
            outermost = false;
        } else if (heading.level() == 2 && !(outermost && !storiesHaveHeads)) {
            begin(section, "", heading.text());
        } else if (heading.level() == 3 && at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Heading next && next.level() == 4) {
            begin(heading.text(), heading.text(), next.text());
            return 1;
        } else if (stories.isEmpty()) {
            begin(section, "", heading.text());
        } else {
            story().block(new Block.Subhead(Math.min(heading.level(), 4), heading.inlines()));
        }
        return 0;
    }

    private void begin(String title, String kicker, String headline) {
        closed = false;
        stories.add(new Story("a%02d".formatted(stories.size() + 1), title, kicker, headline));
    }

    private int image(Piece.Image image, int at) {
        boolean captioned = at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Words words && Words.caption(words.text());
        String caption = captioned ? ((Piece.Words) pieces.get(at + 1)).text() : image.alt();
        List<Rendition> file = folder.named(image.file()).map(List::of).orElse(List.of());
        place(new Picture(pictureId(), caption, captioned ? image.alt() : "", image.credit(), file));
        return captioned ? 1 : 0;
    }

    private void words(Piece.Words words) {
        Block block = words.block();
        String text = words.text();
        Optional<List<Credit>> entries = CreditLine.read(words.lines());
        if (entries.isPresent() && !stories.isEmpty()) {
            credits.addAll(entries.get());
            closed = true;
        } else if (block instanceof Block.Paragraph && !headLine(text)) {
            if (Words.caption(text)) {
                guesses.add(Guess.of(Guess.Kind.CAPTION, text));
                place(new Picture(pictureId(), text, "", "", List.of()));
            } else {
                story().block(block);
            }
        } else if (!(block instanceof Block.Paragraph)) {
            story().block(block);
        }
    }

    /// A line between a headline and the first paragraph that belongs to the head.
    private boolean headLine(String text) {
        if (stories.isEmpty() || !stories.getLast().begins()) {
            return false;
        }
        if (Words.byline(text)) {
            story().byline(text);
            return true;
        }
        Optional<String> label = label(text);
        label.ifPresent(l -> Objects.requireNonNull(LABELS.get(l)).accept(story(), text.substring(l.length()).strip()));
        return label.isPresent();
    }

    private static Optional<String> label(String text) { return LABELS.keySet().stream().filter(text::startsWith).findFirst(); }

    /// A picture after the credit line is a story of its own: the panorama across the foot.
    private void place(Picture picture) {
        if (closed || stories.isEmpty()) {
            stories.add(new Story("a%02d".formatted(stories.size() + 1), "", "", ""));
        }
        story().picture(picture);
    }

    private Story story() {
        if (stories.isEmpty()) {
            begin(section, "", "");
        }
        return stories.getLast();
    }

    private String pictureId() {
        pictureCount++;
        return "p%02d".formatted(pictureCount);
    }
}
