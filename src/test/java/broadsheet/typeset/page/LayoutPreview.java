package broadsheet.typeset.page;

import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.text.Face;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;

/// Draws a page to a PNG with plain Java 2D, so that the make-up can be looked at without the program's own painting.
final class LayoutPreview {
    private static final Map<Face, Font> FONTS = new ConcurrentHashMap<>();

    private LayoutPreview() { }

    /// Writes the page at so many pixels a point.
    static void write(PageLayout page, double scale, Path file) throws IOException {
        BufferedImage image = new BufferedImage((int) Math.ceil(page.width() * scale), (int) Math.ceil(page.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour(Ink.PAPER));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.scale(scale, scale);
        for (FrameLayout frame : page.frames()) {
            frame.marks().forEach(m -> mark(g, m));
            frame.pictures().forEach(p -> picture(g, p));
            frame.lines().forEach(l -> l.runs().forEach(r -> run(g, r)));
        }
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private static void mark(Graphics2D g, Mark mark) {
        switch (mark) {
            case Mark.Rule r -> {
                g.setColor(colour(r.ink()));
                g.setStroke(new BasicStroke((float) r.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                g.draw(new Line2D.Double(r.x1(), r.y1(), r.x2(), r.y2()));
            }
            case Mark.Fill f -> {
                g.setColor(colour(f.ink()));
                g.fill(new Rectangle2D.Double(f.box().x(), f.box().y(), f.box().width(), f.box().height()));
            }
            case Mark.Outline o -> {
                g.setColor(colour(o.ink()));
                g.setStroke(new BasicStroke((float) o.thickness()));
                double h = o.thickness() / 2;
                g.draw(new Rectangle2D.Double(o.box().x() + h, o.box().y() + h, o.box().width() - 2 * h, o.box().height() - 2 * h));
            }
        }
    }

    private static void picture(Graphics2D g, PictureBox picture) {
        g.setColor(new Color(0xB9, 0xC2, 0xC6));
        g.fill(new Rectangle2D.Double(picture.box().x(), picture.box().y(), picture.box().width(), picture.box().height()));
    }

    private static void run(Graphics2D g, GlyphRun run) {
        g.setColor(colour(run.ink()));
        switch (run.kind()) {
            case GLYPHS -> {
                g.setFont(FONTS.computeIfAbsent(run.face(), LayoutPreview::font).deriveFont((float) run.size()));
                g.drawString(run.text(), (float) run.x(), (float) run.baseline());
            }
            case DASH -> g.fill(new Rectangle2D.Double(run.x(), run.baseline() - 0.38 * run.size(), run.width(), 0.05 * run.size()));
            case BOX -> {
                g.setStroke(new BasicStroke(0.5f));
                g.draw(new Rectangle2D.Double(run.x(), run.baseline() - 0.85 * run.size(), run.width(), run.size()));
            }
        }
    }

    private static Font font(Face face) {
        if (!ShippedFaces.ships(face)) {
            return new Font(Font.SERIF, Font.PLAIN, 10);
        }
        try (InputStream in = ShippedFaces.resource(face).openStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | java.awt.FontFormatException e) {
            throw new IllegalStateException(face.name(), e);
        }
    }

    private static Color colour(Ink ink) {
        return switch (ink) {
            case TEXT -> new Color(0x1C1B1A);
            case QUIET -> new Color(0x666460);
            case RULE -> new Color(0xA2A09B);
            case HAIRLINE -> new Color(0xDAD8D3);
            case RED -> new Color(0xB3211B);
            case PAPER -> new Color(0xFBFAF6);
            case RED_TINT -> new Color(0xF3E4DF);
        };
    }
}
