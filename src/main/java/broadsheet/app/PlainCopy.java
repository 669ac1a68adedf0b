package broadsheet.app;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A plain text as an edition of one article, a paragraph a line: block `n` is line `n + 1`, empty lines included.
final class PlainCopy {
    private static final long LIMIT = 64L << 20;

    private PlainCopy() { }

    /// Whether a source is a plain text by its name.
    static boolean fits(Path source) { return String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT).endsWith(".txt"); }

    /// Reads a text in UTF-8.
    ///
    /// @param date the day dates without a year are near to
    /// @throws Refusal if it cannot be read, is too large or no UTF-8
    static Edition read(Path source, LocalDate date) throws Refusal {
        String text;
        try {
            if (Files.size(source) > LIMIT) {
                throw new Refusal("cli.check.too_large", source, LIMIT >> 20);
            }
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(source))).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal("cli.check.encoding", source);
        } catch (IOException e) {
            throw new Refusal("cli.check.unreadable", source, e.getClass().getSimpleName().replace("Exception", ""));
        }
        List<Block> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines()
                .<Block>map(line -> new Block.Paragraph(List.of(Inline.run(line)))).toList();
        Masthead masthead = new Masthead("", "", "", "", "", OptionalInt.empty(), "", "", "", Masthead.Motto.NONE);
        Article article = new Article("text", "", "", "", "", List.of(), "", lines, List.of(), 5, "", "");
        return new Edition("urn:text", "zh-CN", date, masthead, List.of(), List.of(article), List.of(), List.of(), List.of());
    }
}
