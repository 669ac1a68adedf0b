package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.render.DecodedPictures;
import broadsheet.render.FontFile;
import broadsheet.render.Fonts;
import broadsheet.render.PageImage;
import broadsheet.render.PagePainter;
import broadsheet.render.Palette;
import broadsheet.render.PictureDecoder;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.SystemFaces;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.SheetSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.typeset.text.Face;
import broadsheet.ui.desk.BundlePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;

/// The pages of an edition as PNG files, drawn with or without a display.
final class PageFiles {
    private static final double POINTS_PER_INCH = 72;

    private static final double A4_WIDTH = 595.3;
    private static final double A4_HEIGHT = 841.9;
    private static final double SHEET_TYPE = 10.5;

    private final SystemFaces system = SystemFaces.ofThisSystem();
    private final Terminal terminal;

    /// @param terminal whose language the placeholders of missing pictures speak
    PageFiles(Terminal terminal) { this.terminal = terminal; }

    /// Makes up the pages of an edition.
    List<PageLayout> pages(Bundle bundle, double fontScale) {
        FaceMetrics metrics = new FaceMetrics(ShippedFaces.shared(), system);
        return new Typesetter(metrics).pages(bundle.edition(), new PageSpec(fontScale));
    }

    /// Sets one article on A4 sheets.
    List<PageLayout> sheets(Bundle bundle, String article, double fontScale) {
        FaceMetrics metrics = new FaceMetrics(ShippedFaces.shared(), system);
        return new Typesetter(metrics).article(bundle.edition(), article, new SheetSpec(A4_WIDTH, A4_HEIGHT, SHEET_TYPE * fontScale));
    }

    /// The file of a face.
    Optional<FontFile> font(Face face) { return new FaceFiles(system).apply(face); }

    /// Writes each page to `page-01.png` … in a folder, which is made when it is not there. Not on the FX thread.
    ///
    /// @param dpi pixels an inch, > 0
    /// @return the files, in the order of the pages
    List<Path> write(Bundle bundle, List<PageLayout> pages, Path folder, double dpi) throws IOException {
        Files.createDirectories(folder);
        Headless.start();
        double scale = dpi / POINTS_PER_INCH;
        List<Path> files = new ArrayList<>();
        for (PageLayout page : pages) {
            DecodedPictures pictures = DecodedPictures.of(List.of(page), new BundlePictures(bundle), scale, new PictureDecoder());
            PagePainter painter = new PagePainter(new Fonts(new FaceFiles(system)), pictures, terminal.words()::getString);
            WritableImage image = onFxThread(() -> new PageImage(painter).paint(page, scale, Palette.LIGHT));
            Path file = folder.resolve(String.format(Locale.ROOT, "page-%02d.png", page.number()));
            Files.write(file, PageImage.png(image, dpi));
            files.add(file);
        }
        return files;
    }

    private static WritableImage onFxThread(Supplier<WritableImage> work) {
        CompletableFuture<WritableImage> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while painting", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("painting failed", e.getCause());
        }
    }
}
