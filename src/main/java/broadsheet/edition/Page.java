package broadsheet.edition;

import java.util.List;
import java.util.Optional;

/// 版: the printed make-up of one page, as the bundle's `pages/<nn>.json` gives it.
///
/// @param number    printed page number, from 1
/// @param name      e.g. 开发区专刊, "" where none is printed
/// @param paper     the sheet
/// @param grid      the grid the frames stand on
/// @param frames    in file order; the body frames of one article, over all pages, are one thread
/// @param facsimile the scanned page, where the bundle has one
public record Page(int number, String name, Paper paper, Grid grid, List<Frame> frames, Optional<Facsimile> facsimile) {
    /// Copies the list. @throws IllegalArgumentException if the number is below 1
    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("page number " + number);
        }
        frames = List.copyOf(frames);
    }

    /// The sheet and its margins, in millimetres.
    public record Paper(double width, double height, double top, double right, double bottom, double left) {
        /// 对开: a Chinese broadsheet page, 390 × 540 mm.
        public static final Paper BROADSHEET = new Paper(390, 540, 14, 13, 12, 13);
    }

    /// Columns across the type area and rows down it; the gutter in millimetres.
    public record Grid(int columns, double gutter, int rows) {
        /// Eight basic columns.
        public static final Grid BROADSHEET = new Grid(8, 5, 90);
    }

    /// What a frame holds.
    public enum FrameKind {
        /// The nameplate block.
        MASTHEAD,
        /// Kicker, headline, deck and byline of an article.
        HEADLINE,
        /// Body text of an article.
        BODY,
        /// A picture with its caption.
        IMAGE,
        /// The credit line.
        CREDITS
    }

    /// A rectangle on the grid, in grid cells from the top left of the type area.
    ///
    /// @param kind    what it holds
    /// @param article the article's id; "" where the kind needs none
    /// @param picture the picture's id; "" where the kind needs none
    /// @param x       first column, from 0
    /// @param y       first row, from 0
    /// @param width   in columns, ≥ 1
    /// @param height  in rows, ≥ 1
    /// @param columns into how many text columns a body frame is divided, ≥ 1
    public record Frame(FrameKind kind, String article, String picture, int x, int y, int width, int height, int columns) { }

    /// A scanned page with the outlines of its articles.
    ///
    /// @param href   the picture's file, relative to the bundle's root
    /// @param width  of the picture in pixels, 0 where unknown
    /// @param height of the picture in pixels, 0 where unknown
    /// @param zones  where each article stands on it
    public record Facsimile(String href, int width, int height, List<Zone> zones) {
        /// Copies the list.
        public Facsimile { zones = List.copyOf(zones); }
    }

    /// A rectangle of a facsimile that belongs to an article; per cent of the picture's width and height.
    public record Zone(String article, double x, double y, double width, double height) { }
}
