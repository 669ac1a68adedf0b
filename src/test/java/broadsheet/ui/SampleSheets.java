package broadsheet.ui;

import broadsheet.edition.Article;
import broadsheet.edition.Block;
import broadsheet.edition.Edition;
import broadsheet.edition.Inline;
import broadsheet.edition.Masthead;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.edition.Section;
import broadsheet.render.FontFile;
import broadsheet.render.Fonts;
import broadsheet.render.PictureData;
import broadsheet.render.PictureSource;
import broadsheet.render.PictureDecoder;
import broadsheet.render.Pictures;
import broadsheet.render.Press;
import broadsheet.task.Immediate;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.layout.FrameLayout;
import broadsheet.typeset.layout.GlyphRun;
import broadsheet.typeset.layout.Ink;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.Mark;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.typeset.layout.Rect;
import broadsheet.typeset.text.Face;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Two small pages made by hand, so that what a view does can be told from what the typesetter does.
///
/// Page 1 (400 × 600 pt): `lead` has a headline across and a body in two columns that goes on at the foot of page 2; `aside` stands
/// right of it with a picture. Page 2: `second` above, the rest of `lead` beneath. All characters are one em wide.
public final class SampleSheets {
    /// The size of body type.
    public static final double BODY = 10;
    /// The pitch of its lines.
    public static final double PITCH = 14;
    private static final String LEAD = "聊城经济技术开发区坚持走在前挑大梁全力推动高质量发展";
    private static final String ASIDE = "新能源客车批量交付";
    private static final String SECOND = "重点项目建设跑出加速度";

    private SampleSheets() { }

    /// The edition the pages show.
    public static Edition edition() {
        Article lead = article("lead", "乘风破浪再铸辉煌", List.of(repeat(LEAD, 4) + "。", repeat(LEAD, 3) + "，2025 年完成。"), List.of(), 1);
        Article aside = article("aside", "客车交付", List.of(repeat(ASIDE, 3)), List.of(picture()), 2);
        Article second = article("second", "项目加速", List.of(repeat(SECOND, 4)), List.of(), 3);
        Masthead masthead = new Masthead("聊城日报", "", "", "", "", OptionalInt.empty(), "2025年1月11日", "星期六", "", Masthead.Motto.NONE);
        return new Edition("urn:test:sample", "zh-CN", LocalDate.of(2025, 1, 11), masthead,
                List.of(new Section("要闻", List.of("lead", "aside", "second"))), List.of(lead, aside, second), List.of(), List.of(), List.of());
    }

    /// The picture of `aside`.
    public static Picture picture() {
        return new Picture("bus", "客车整装待发", "一排客车", "示意图",
                List.of(new Picture.Rendition("print", "images/bus.png", 40, 30, Picture.Focus.CENTRE)));
    }

    private static String repeat(String text, int times) { return text.repeat(times); }

    private static Article article(String id, String headline, List<String> paragraphs, List<Picture> pictures, int urgency) {
        List<Block> body = paragraphs.stream().<Block>map(p -> new Block.Paragraph(List.of(Inline.run(p)))).toList();
        return new Article(id, "", headline, "", "", List.of(), "", body, pictures, urgency, "", "1");
    }

    /// The two pages.
    public static List<PageLayout> pages() {
        Edition edition = edition();
        List<Line> lead = body(edition, "lead", 9, 40, 90, 11, 2, 120);
        List<Line> first = lead.subList(0, 14);
        List<Line> rest = moved(lead.subList(14, lead.size()), 40, 420);
        FrameLayout leadHead = text(FrameLayout.Kind.HEADLINE, "lead", new Rect(40, 40, 230, 40), List.of(headline(edition, "lead", 40, 72, 24)));
        FrameLayout leadBody = text(FrameLayout.Kind.BODY, "lead", new Rect(40, 90, 230, 160), first);
        FrameLayout asideHead = text(FrameLayout.Kind.HEADLINE, "aside", new Rect(290, 40, 80, 20), List.of(headline(edition, "aside", 290, 56, 16)));
        FrameLayout asideBody = text(FrameLayout.Kind.BODY, "aside", new Rect(290, 150, 80, 70), body(edition, "aside", 8, 290, 150, 99, 1, 0));
        FrameLayout asidePicture = new FrameLayout(FrameLayout.Kind.PICTURE, "aside", new Rect(290, 70, 80, 70), List.of(), List.of(),
                List.of(new PictureBox("aside", 0, picture(), new Rect(290, 70, 80, 60))), OptionalInt.empty());
        FrameLayout rules = new FrameLayout(FrameLayout.Kind.ORNAMENT, "", new Rect(0, 0, 400, 600), List.of(),
                List.of(new Mark.Rule(280, 40, 280, 260, 0.5, Ink.RULE), new Mark.Fill(new Rect(40, 20, 60, 12), Ink.RED)), List.of(), OptionalInt.empty());
        FrameLayout secondHead = text(FrameLayout.Kind.HEADLINE, "second", new Rect(40, 40, 230, 30), List.of(headline(edition, "second", 40, 66, 20)));
        FrameLayout secondBody = text(FrameLayout.Kind.BODY, "second", new Rect(40, 90, 230, 80), body(edition, "second", 20, 40, 90, 99, 1, 0));
        FrameLayout leadRest = text(FrameLayout.Kind.BODY, "lead", new Rect(40, 420, 230, 120), rest);
        return List.of(page(1, List.of(rules, leadHead, leadBody, asideHead, asidePicture, asideBody)),
                page(2, List.of(secondHead, secondBody, leadRest)));
    }

    private static PageLayout page(int number, List<FrameLayout> frames) {
        return new PageLayout(number, "", 400, 600, BODY, PITCH, 100, frames, List.of());
    }

    private static FrameLayout text(FrameLayout.Kind kind, String article, Rect box, List<Line> lines) {
        return new FrameLayout(kind, article, box, lines, List.of(), List.of(), OptionalInt.empty());
    }

    private static Line headline(Edition edition, String article, double x, double baseline, double size) {
        Place place = Place.headline(article);
        String text = edition.text(place);
        return line(place, text, 0, text.length(), x, baseline, size, size * 1.3, Face.SERIF_BOLD);
    }

    /// Lines of `measure` characters in columns of `perColumn` lines, `step` points apart.
    private static List<Line> body(Edition edition, String article, int measure, double x, double y, int perColumn, int columns, double step) {
        List<Line> lines = new ArrayList<>();
        int blocks = edition.article(article).orElseThrow().body().size();
        for (int block = 0; block < blocks; block++) {
            Place place = Place.body(article, block);
            String text = edition.text(place);
            for (int start = 0; start < text.length(); start += measure) {
                int column = Math.min(columns - 1, lines.size() / perColumn);
                int row = lines.size() - column * perColumn;
                lines.add(line(place, text, start, Math.min(text.length(), start + measure), x + column * step, y + row * PITCH + BODY, BODY, PITCH, Face.SERIF));
            }
        }
        return lines;
    }

    private static Line line(Place place, String text, int start, int end, double x, double baseline, double size, double height, Face face) {
        int[] offsets = IntStream.range(start, end).toArray();
        double[] edges = IntStream.rangeClosed(0, end - start).mapToDouble(i -> x + i * size).toArray();
        GlyphRun run = new GlyphRun(GlyphRun.Kind.GLYPHS, text.substring(start, end), start, x, baseline, (end - start) * size, face, size, Ink.TEXT);
        return new Line(Optional.of(place), start, end, new Rect(x, baseline - size, Math.max(1, (end - start) * size), height), baseline, offsets, edges, List.of(run));
    }

    private static List<Line> moved(List<Line> lines, double x, double y) {
        List<Line> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            placed.add(line.moved(x - line.box().x(), y + i * PITCH - line.box().y()));
        }
        return placed;
    }

    /// The shipped faces as fonts.
    public static Fonts fonts() {
        return new Fonts(face -> ShippedFaces.ships(face) ? Optional.of(new FontFile(ShippedFaces.resource(face), 0)) : Optional.empty());
    }

    /// Fonts, and pictures read at once; a missing file where `source` knows none.
    public static Press press(PictureSource source) {
        return new Press(fonts(), new Pictures(source, new Immediate(), new PictureDecoder(), 64 << 20), key -> key);
    }

    /// A press that knows no picture.
    public static Press press() { return press(href -> new PictureData.Unshowable(broadsheet.render.PictureFault.MISSING)); }
}
