package broadsheet.authoring;

import broadsheet.edition.Article;
import broadsheet.edition.Credit;
import broadsheet.edition.Masthead;
import broadsheet.edition.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one Markdown file as an edition: front matter, the head up to the first story, the stories, the credit line.
final class MarkdownImport {
    private static final int LEAD = 1;
    private static final int OTHERS = 3;
    private static final int PICTURE_STORY = 4;

    private MarkdownImport() { }

    /// Reads a file.
    ///
    /// @param images where its pictures are; where empty, those it names are looked for beside the file
    static Draft read(Path file, Optional<Path> images) throws IOException {
        FrontMatter matter = FrontMatter.read(Files.readString(file));
        List<Piece> pieces = MarkdownPieces.read(matter.rest());
        int first = StoryStart.of(pieces);
        Head head = new Head(matter);
        for (Piece piece : pieces.subList(0, first)) {
            switch (piece) {
                case Piece.Heading heading -> head.heading(heading.text());
                case Piece.Words words -> head.words(words.lines());
                case Piece.Image image -> head.image(image.file());
            }
        }
        PictureFolder folder = new PictureFolder(images, Optional.of(beside(file)));
        StoryReader stories = new StoryReader(pieces.subList(first, pieces.size()), folder).read();
        return draft(file, matter, head, stories, folder);
    }

    private static Path beside(Path file) { return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(".")); }

    private static Draft draft(Path file, FrontMatter matter, Head head, StoryReader reader, PictureFolder folder) {
        List<Guess> guesses = new ArrayList<>();
        LocalDate date = head.date().orElseGet(() -> guessedDate(file, guesses));
        Masthead masthead = head.masthead(date, String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", ""));
        guesses.addAll(head.guesses());
        guesses.addAll(reader.guesses());
        Identity identity = new Identity(matter.first("id", "identifier"), masthead, date);
        identity.guess().ifPresent(guesses::add);
        List<Picture> pictures = folder.handOut(reader.stories().stream().flatMap(s -> s.pictures().stream()).toList());
        reader.stories().forEach(story -> pictures.forEach(story::replace));
        guesses.addAll(folder.guesses());
        List<Article> articles = new ArrayList<>();
        for (Story story : reader.stories()) {
            articles.add(story.article(articles.isEmpty() ? LEAD : story.pictureStory() ? PICTURE_STORY : OTHERS));
        }
        String name = masthead.title().isEmpty() ? masthead.nameplate() : masthead.title();
        Sections sections = Sections.of(reader.stories(), name);
        sections.guess().ifPresent(guesses::add);
        List<Draft.Item> items = articles.stream().map(a -> new Draft.Item(a.id(), titled(a) ? a.title() : name, NinjsItem.of(a, identity.uri()))).toList();
        return new Draft(identity.uri(), date, masthead, sections.list(), items, credits(matter, reader), folder.files(), guesses);
    }

    /// Text under the edition's own title has no other; its first words would stand twice.
    private static boolean titled(Article article) { return !article.headline().isBlank() || !article.kicker().isBlank() || article.length() == 0; }

    private static List<Credit> credits(FrontMatter matter, StoryReader reader) {
        List<Credit> given = matter.all("credits", "credit", "署名").stream()
                .flatMap(line -> CreditLine.read(line).orElse(List.of(new Credit("", line))).stream()).toList();
        return Stream.concat(given.stream(), reader.credits().stream()).toList();
    }

    private static LocalDate guessedDate(Path file, List<Guess> guesses) {
        LocalDate date = Calendar.iso(String.valueOf(file.getFileName())).orElseGet(LocalDate::now);
        guesses.add(Guess.of(Guess.Kind.DATE, date.toString()));
        return date;
    }
}
