package broadsheet.render;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.typeset.text.Face;
import broadsheet.ui.desk.BundlePictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Painting the sample edition's page, text and pictures, by the software painter.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PaintBenchmark {
    private static final Path SAMPLE = Path.of("assets/editions/kaifaqu-2025-01-11");

    /// Pixels a point: a page fitted to a screen, read at 100 %, printed at 150 dpi.
    @Param({"0.5", "1.333", "2.083"})
    public double scale;

    private Optional<PageImage> painter = Optional.empty();
    private List<PageLayout> pages = List.of();

    /// Starts JavaFX, makes the page up, decodes its pictures.
    @Setup
    public void prepare() throws IOException, BundleException {
        Platform.startup(() -> { });
        try (Bundle bundle = BundleReader.read(SAMPLE, ReadProgress.NONE)) {
            pages = new Typesetter(FaceMetrics.shippedOnly()).pages(bundle.edition(), new PageSpec(1));
            DecodedPictures pictures = DecodedPictures.of(pages, new BundlePictures(bundle), scale, new PictureDecoder());
            painter = Optional.of(new PageImage(new PagePainter(new Fonts(PaintBenchmark::file), pictures, key -> key)));
        }
    }

    /// Ends JavaFX.
    @TearDown
    public void end() { Platform.exit(); }

    private static Optional<FontFile> file(Face face) {
        return ShippedFaces.ships(face) ? Optional.of(new FontFile(ShippedFaces.resource(face), 0)) : Optional.empty();
    }

    /// The whole first page.
    @Benchmark
    public Image page() {
        CompletableFuture<Image> done = new CompletableFuture<>();
        Platform.runLater(() -> done.complete(painter.orElseThrow().paint(pages.getFirst(), scale, Palette.LIGHT)));
        return done.join();
    }
}
