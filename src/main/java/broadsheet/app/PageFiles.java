package broadsheet.app;

import broadsheet.bundle.Bundle;
import broadsheet.render.FaceFiles;
import broadsheet.render.Fonts;
import broadsheet.render.PictureDecoder;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.Typesetter;
import broadsheet.ui.output.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The pages of an edition as PNG files, drawn with or without a display.
final class PageFiles {
    private final FaceFiles faces;
    private final OutputFiles files;

    /// @param terminal whose language the placeholders of missing pictures speak
    PageFiles(Terminal terminal) {
        faces = UnpackedFonts.ofThisUser().faces();
        files = new OutputFiles(new Typesetter(new FaceMetrics(ShippedFaces.shared(), faces.system())), faces::embeddable, new Fonts(faces),
                new PictureDecoder(),
                terminal.words()::getString);
    }

    /// What the window exports too.
    OutputFiles files() { return files; }

    /// The faces they are set and painted in.
    FaceFiles faces() { return faces; }

    /// Makes up the pages of an edition.
    List<PageLayout> pages(Bundle bundle, double fontScale) { return files.pages(bundle.edition(), fontScale); }

    /// Writes each page to `page-01.png` … in a folder, which is made when it is not there. Not on the FX thread.
    ///
    /// @param dpi pixels an inch, > 0
    /// @return the files, in the order of the pages
    List<Path> write(Bundle bundle, List<PageLayout> pages, Path folder, double dpi) throws IOException {
        Files.createDirectories(folder);
        Headless.start();
        List<Path> written = new ArrayList<>();
        for (PageLayout page : pages) {
            Path file = folder.resolve(String.format(Locale.ROOT, "page-%02d.png", page.number()));
            files.png(bundle, page, dpi, file, () -> false);
            written.add(file);
        }
        return written;
    }
}
