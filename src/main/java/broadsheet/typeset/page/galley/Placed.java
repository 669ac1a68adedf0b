package broadsheet.typeset.page.galley;

import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/// Collects what has found its place on a page, in points of the page. Not for more than one thread.
public final class Placed {
    private final List<Line> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<PictureBox> pictures = new ArrayList<>();

    /// Puts a slug with its top left corner at a point.
    public void add(Slug slug, double x, double y) {
        slug.text().forEach(l -> lines.add(l.moved(x, y)));
        slug.marks().forEach(m -> marks.add(m.moved(x, y)));
        slug.pictures().forEach(p -> pictures.add(p.moved(x, y)));
    }

    /// Adds a rule, a ground or an outline.
    public void add(Mark mark) { marks.add(mark); }

    /// Adds a line that is in its place already.
    public void add(Line line) { lines.add(line); }

    /// Adds a picture that is in its place already.
    public void add(PictureBox picture) { pictures.add(picture); }

    /// The text so far.
    public List<Line> lines() { return lines; }

    /// The marks so far.
    public List<Mark> marks() { return marks; }

    /// The pictures so far.
    public List<PictureBox> pictures() { return pictures; }

    /// The smallest box around everything, or the given one where nothing is placed.
    public Rect bounds(Rect none) {
        return lines.stream().map(Line::box).reduce(Rect::union)
                .or(() -> pictures.stream().map(PictureBox::box).reduce(Rect::union)).orElse(none);
    }
}
