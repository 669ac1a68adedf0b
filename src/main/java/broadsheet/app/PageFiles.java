package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.render.FontFile;
import broadsheet.render.Fonts;
import broadsheet.render.PictureDecoder;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.font.SystemFaces;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import broadsheet.typeset.text.Face;
import broadsheet.ui.output.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pages of an edition as PNG files, drawn with or without a display.
final class PageFiles {
    private final SystemFaces system = SystemFaces.ofThisSystem();
    private final Terminal terminal;

    /// @param terminal whose language the placeholders of missing pictures speak
    PageFiles(Terminal terminal) { this.terminal = terminal; }

    /// What the window exports too.
    OutputFiles files() {
        FaceFiles faces = new FaceFiles(system);
        return new OutputFiles(new Typesetter(new FaceMetrics(ShippedFaces.shared(), system)), faces, new Fonts(faces), new PictureDecoder(),
                terminal.words()::getString);
    }

    /// Makes up the pages of an edition.
    List<PageLayout> pages(Bundle bundle, double fontScale) {
        FaceMetrics metrics = new FaceMetrics(ShippedFaces.shared(), system);
        return new Typesetter(metrics).pages(bundle.edition(), new PageSpec(fontScale));
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
        OutputFiles output = files();
        List<Path> files = new ArrayList<>();
        for (PageLayout page : pages) {
            Path file = folder.resolve(String.format(Locale.ROOT, "page-%02d.png", page.number()));
            output.png(bundle, page, dpi, file, () -> false);
            files.add(file);
        }
        return files;
    }
}
