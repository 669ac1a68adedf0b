package broadsheet.ui.output;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.export.EpubExport;
import broadsheet.export.FontSource;
import broadsheet.export.PdfExport;
import broadsheet.export.PlainText;
import broadsheet.render.DecodedPictures;
import broadsheet.render.Fonts;
import broadsheet.render.PageImage;
import broadsheet.render.PagePainter;
import broadsheet.render.Palette;
import broadsheet.render.PictureDecoder;
import broadsheet.storage.WholeFile;
import broadsheet.task.FxThread;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.SheetSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.desk.BundlePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.image.WritableImage;

/// Writes what the command `export` and the window export: each file whole or not at all. Not on the FX thread, which only paints.
public final class OutputFiles {
    /// Points of an A4 sheet, on which single articles are set.
    public static final double A4_WIDTH = 595.3;
    /// Points of an A4 sheet.
    public static final double A4_HEIGHT = 841.9;
    /// Points an inch.
    public static final double INCH = 72;
    private static final double SHEET_TYPE = 10.5;

    private final Typesetter typesetter;
    private final FontSource faces;
    private final Fonts fonts;
    private final PictureDecoder decoder;
    private final UnaryOperator<String> words;

    /// @param faces to be embedded
    /// @param words the text for a message key, for the places of missing pictures
    public OutputFiles(Typesetter typesetter, FontSource faces, Fonts fonts, PictureDecoder decoder, UnaryOperator<String> words) {
        this.typesetter = typesetter;
        this.faces = faces;
        this.fonts = fonts;
        this.decoder = decoder;
        this.words = words;
    }

    /// The pages of an edition, made up at a type size.
    public List<PageLayout> pages(Edition edition, double fontScale) { return typesetter.pages(edition, new PageSpec(fontScale)); }

    /// One article on A4 sheets.
    public List<PageLayout> sheets(Edition edition, String article, double fontScale) {
        return typesetter.article(edition, article, new SheetSpec(A4_WIDTH, A4_HEIGHT, SHEET_TYPE * fontScale));
    }

    /// Pages as a PDF.
    /// @param cancelled asked before the file takes its place
    /// @throws CancellationException if it was cancelled; nothing is written then
    public void pdf(Bundle bundle, List<PageLayout> pages, Path target, BooleanSupplier cancelled) throws IOException {
        PdfExport export = new PdfExport(faces, bundle::pictureBytes);
        write(target, out -> export.write(bundle.edition(), pages, out), cancelled);
    }

    /// An edition as an EPUB.
    /// @throws CancellationException if it was cancelled; nothing is written then
    public void epub(Bundle bundle, Path target, BooleanSupplier cancelled) throws IOException {
        write(target, out -> new EpubExport(bundle::pictureBytes).write(bundle.edition(), out), cancelled);
    }

    /// Articles as text or Markdown.
    /// @param article the only one wanted; empty for all
    public void text(Edition edition, Optional<String> article, boolean markdown, Path target) throws IOException {
        Function<Article, String> form = markdown ? PlainText::markdown : PlainText::of;
        String text = edition.articles().stream().filter(a -> article.isEmpty() || a.id().equals(article.get())).map(form).collect(Collectors.joining("\n"));
        WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A page as a PNG.
    /// @param dpi pixels an inch, > 0
    /// @throws CancellationException if it was cancelled; nothing is written then
    public void png(Bundle bundle, PageLayout page, double dpi, Path target, BooleanSupplier cancelled) throws IOException {
        byte[] png = PageImage.png(image(bundle, page, dpi / INCH), dpi);
        write(target, out -> out.write(png), cancelled);
    }

    /// A page painted with its pictures.
    /// @param scale pixels a point, > 0
    public WritableImage image(Bundle bundle, PageLayout page, double scale) {
        DecodedPictures pictures = DecodedPictures.of(List.of(page), new BundlePictures(bundle), scale, decoder);
        PagePainter painter = new PagePainter(fonts, pictures, words);
        return painted(() -> new PageImage(painter).paint(page, scale, Palette.LIGHT));
    }

    private static WritableImage painted(Supplier<WritableImage> painting) {
        try {
            return CompletableFuture.supplyAsync(painting, FxThread::run).join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("painting failed", failed.getCause());
        }
    }

    private static void write(Path target, WholeFile.Content content, BooleanSupplier cancelled) throws IOException {
        WholeFile.<CancellationException>write(target, content, written -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        });
    }
}
