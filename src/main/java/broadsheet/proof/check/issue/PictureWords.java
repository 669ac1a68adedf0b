package broadsheet.proof.check.issue;

import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Picture;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.Check;
import broadsheet.proof.Finding;
import broadsheet.proof.Issue;
import broadsheet.proof.Kind;
import broadsheet.proof.Rule;
import broadsheet.proof.Severity;
import broadsheet.proof.Story;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// 图片: every picture has a caption, a credit and an alternative text, every caption a picture. A credit line for the whole paper
/// (本刊照片：…) serves every picture of it; a picture that says in its caption who made it (张三 摄) needs no other credit.
public final class PictureWords implements Check.OfEdition {
    private static final String LAW = "《报纸期刊质量管理规定》（2020）附件：图片";
    static final Rule CAPTION = rule("caption.missing", Severity.QUERY, LAW);
    static final Rule PICTURE = rule("caption.no-picture", Severity.PROBABLE, LAW);
    static final Rule CREDIT = rule("caption.no-credit", Severity.QUERY, "《中华人民共和国著作权法》第十条");
    static final Rule ALT = rule("caption.no-alt", Severity.QUERY, "GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》");
    static final Rule TWICE = rule("caption.twice", Severity.QUERY, LAW);

    private static final Pattern GENERAL_CREDIT = Pattern.compile("照片|摄影|图片|供图|图/|摄");
    private static final Pattern IN_CAPTION = Pattern.compile("[ 　（(](?:.{1,12} ?)?(?:摄|供图|制图|绘)[）)]?$|(?:摄影|图)[：/].+$");

    private static Rule rule(String id, Severity severity, String source) { return new Rule(id, Kind.CAPTION, severity, source, "", ""); }

    @Override
    public List<Rule> rules() { return List.of(CAPTION, PICTURE, CREDIT, ALT, TWICE); }

    @Override
    public void check(Issue issue, Consumer<Finding> found) {
        boolean general = generalCredit(issue.edition());
        for (Story story : issue.stories()) {
            List<Picture> pictures = story.article().pictures();
            for (int i = 0; i < pictures.size(); i++) {
                picture(story, i, general, found);
            }
            doubled(story, found);
        }
    }

    private static boolean generalCredit(Edition edition) {
        return edition.credits().stream().anyMatch(c -> GENERAL_CREDIT.matcher(c.role()).find() && !c.name().isBlank());
    }

    private static void picture(Story story, int index, boolean general, Consumer<Finding> found) {
        Picture picture = story.article().pictures().get(index);
        String id = story.article().id();
        String name = picture.caption().isBlank() ? picture.id() : picture.caption();
        if (picture.caption().isBlank()) {
            found.accept(missing(CAPTION, new Place(id, Part.CAPTION, index), name));
        }
        if (!picture.caption().isBlank() && picture.renditions().isEmpty()) {
            found.accept(missing(PICTURE, new Place(id, Part.CAPTION, index), name));
        }
        if (picture.credit().isBlank() && !general && !IN_CAPTION.matcher(picture.caption()).find()) {
            found.accept(missing(CREDIT, new Place(id, Part.PICTURE_CREDIT, index), name));
        }
        if (picture.altText().isBlank()) {
            found.accept(missing(ALT, new Place(id, Part.ALT_TEXT, index), name));
        }
    }

    private static void doubled(Story story, Consumer<Finding> found) {
        List<Picture> pictures = story.article().pictures();
        for (int i = 1; i < pictures.size(); i++) {
            String caption = pictures.get(i).caption();
            int first = pictures.stream().map(Picture::caption).toList().indexOf(caption);
            if (!caption.isBlank() && first < i) {
                Place place = new Place(story.article().id(), Part.CAPTION, i);
                Span whole = place.span(0, caption.codePointCount(0, caption.length()));
                Span other = new Place(story.article().id(), Part.CAPTION, first).span(0, whole.end());
                found.accept(new Finding(TWICE, whole, caption, List.of(caption), List.of(), List.of(other), TWICE.source()));
            }
        }
    }

    private static Finding missing(Rule rule, Place place, String name) {
        return new Finding(rule, place.span(0, 0), "", List.of(name), List.of(), List.of(), rule.source());
    }
}
