package broadsheet.typeset.page.printed;

import broadsheet.edition.Article;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.page.furniture.PageFurniture;
import broadsheet.typeset.page.galley.BodySetting;
import broadsheet.typeset.page.galley.Column;
import broadsheet.typeset.page.galley.ColumnBreaker;
import broadsheet.typeset.page.galley.ColumnFill;
import broadsheet.typeset.page.galley.Grid;
import broadsheet.typeset.page.galley.Placed;
import broadsheet.typeset.page.galley.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Runs one story's text through its frames over all pages: each frame's columns end together, the last frame's are
/// balanced; where the text is short, white is added above subheads first; 下转/上接 lines join pages.
///
/// @param bodies    sets the text
/// @param furniture sets the jump lines
record StoryThread(BodySetting bodies, PageFurniture furniture) {
    private static final int MOST_WHITE = 2;
    private static final int GIVE = 3;
    private static final double SAME_WIDTH = 0.01;

    /// A frame of the thread.
    ///
    /// @param page    printed number of its page
    /// @param key     the frame, as an identity
    /// @param box     its room in points
    /// @param columns into how many columns it is divided
    /// @param gutter  between two
    record Room(int page, Object key, Rect box, int columns, double gutter) {
        double column() { return Math.max(1, (box.width() - (columns - 1) * gutter) / columns); }

        double x(int column) { return box.x() + column * (column() + gutter); }
    }

    /// What a thread gave.
    ///
    /// @param frames  the set frames of every room (body and jump lines), by the room's key
    /// @param overset lines that found no room
    record Run(Map<Object, List<FrameLayout>> frames, int overset) { }

    /// Runs the story through its rooms, which must not be empty. Rooms of another column width than the first take the
    /// text up at the block where the first has left it off.
    Run run(Article article, List<Room> rooms, Grid grid) {
        Map<Object, List<FrameLayout>> frames = new IdentityHashMap<>();
        double width = rooms.getFirst().column();
        List<Slug> rest = bodies.set(article, width, grid).slugs();
        for (int r = 0; r < rooms.size(); r++) {
            Room room = rooms.get(r);
            if (Math.abs(width - room.column()) > SAME_WIDTH) {
                width = room.column();
                rest = bodies.reset(article, rest, width, grid);
            }
            boolean onwards = r + 1 < rooms.size() && rooms.get(r + 1).page() != room.page();
            boolean backwards = r > 0 && rooms.get(r - 1).page() != room.page();
            rest = fill(article, room, rest, grid, new Joint(onwards && !fits(rest, room, grid), backwards && !rest.isEmpty(),
                    onwards ? rooms.get(r + 1).page() : 0, backwards ? rooms.get(r - 1).page() : 0, r + 1 == rooms.size()), frames);
        }
        return new Run(frames, rest.stream().mapToInt(Slug::lines).sum());
    }

    /// How a room is joined to those on other pages.
    private record Joint(boolean onwards, boolean backwards, int next, int previous, boolean last) { }

    private static boolean fits(List<Slug> rest, Room room, Grid grid) {
        return rest.stream().mapToInt(Slug::lines).sum() <= room.columns() * grid.linesIn(room.box().height());
    }

    private List<Slug> fill(Article article, Room room, List<Slug> slugs, Grid grid, Joint joint, Map<Object, List<FrameLayout>> frames) {
        int lines = Math.max(1, grid.linesIn(room.box().height()));
        int[] tops = new int[room.columns()];
        int[] heights = new int[room.columns()];
        Arrays.fill(heights, lines);
        if (joint.backwards()) {
            tops[0] = 1;
            heights[0]--;
        }
        if (joint.onwards()) {
            heights[room.columns() - 1]--;
        }
        List<Slug> text = spaced(slugs, Arrays.stream(heights).sum(), joint.last(), grid);
        ColumnFill.Filled filled = columns(text, tops, heights, joint.last());
        Placed placed = new Placed();
        List<FrameLayout> set = new ArrayList<>();
        for (int c = 0; c < filled.columns().size(); c++) {
            filled.columns().get(c).place(placed, room.x(c), room.box().y() + grid.height(tops[c]), grid);
        }
        set.add(new FrameLayout(FrameLayout.Kind.BODY, article.id(), room.box(), placed.lines(), placed.marks(), placed.pictures(), OptionalInt.empty()));
        if (joint.backwards()) {
            set.add(furniture.backwards(article.id(), joint.previous(), new Rect(room.x(0), room.box().y(), room.column(), grid.pitch()), grid));
        }
        if (joint.onwards() && !filled.rest().isEmpty()) {
            set.add(furniture.onwards(article.id(), joint.next(), new Rect(room.x(room.columns() - 1), room.box().y() + grid.height(lines - 1),
                    room.column(), grid.pitch()), grid));
        }
        frames.put(room.key(), set);
        return filled.rest();
    }

    private static ColumnFill.Filled columns(List<Slug> slugs, int[] tops, int[] heights, boolean last) {
        ColumnBreaker breaker = new ColumnBreaker(slugs);
        if (last) {
            List<Column> balanced = breaker.balance(tops);
            boolean fits = true;
            for (int c = 0; c < heights.length; c++) {
                fits &= balanced.get(c).lines() <= heights[c];
            }
            if (fits && ColumnBreaker.used(balanced) == slugs.size()) {
                return new ColumnFill.Filled(balanced, List.of());
            }
        }
        for (int less = 0; less < GIVE; less++) {
            int lower = less;
            Optional<List<Column>> columns = breaker.exactly(Arrays.stream(heights).map(h -> Math.max(0, h - lower)).toArray(), last,
                    last ? ColumnBreaker.Leniency.IN_TEXT : ColumnBreaker.Leniency.STRICT);
            if (columns.isPresent()) {
                return new ColumnFill.Filled(columns.get(), slugs.subList(ColumnBreaker.used(columns.get()), slugs.size()));
            }
        }
        return ColumnFill.fill(slugs, heights);
    }

    /// Short text: white is added above subheads, at most two lines each, until it fills its room.
    private static List<Slug> spaced(List<Slug> slugs, int room, boolean last, Grid grid) {
        int lines = slugs.stream().mapToInt(Slug::lines).sum();
        long heads = slugs.stream().skip(1).filter(s -> s.blank() > 0 && s.keepNext()).count();
        int white = heads == 0 || !last || lines >= room ? 0 : (int) Math.min(MOST_WHITE, (room - lines) / heads);
        if (white == 0) {
            return slugs;
        }
        return slugs.stream().map(s -> s.blank() > 0 && s.keepNext() ? s.lowered(white, grid) : s).toList();
    }
}
