package broadsheet.typeset.page.galley;

import broadsheet.edition.Inline;
import broadsheet.typeset.text.Face;
import broadsheet.typeset.text.StyledText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns an edition's inlines into styled text: emphasis by Sans, never slanted; raised and lowered figures; ruby.
public final class Wording {
    private static final double SMALL = 0.6;
    private static final double RAISED = 0.36;
    private static final double LOWERED = -0.14;

    private Wording() { }

    /// The inlines as one paragraph in a face.
    public static StyledText of(List<Inline> inlines, Face face) {
        StringBuilder text = new StringBuilder();
        List<StyledText.Style> styles = new ArrayList<>();
        List<StyledText.Ruby> rubies = new ArrayList<>();
        int at = 0;
        for (Inline inline : inlines) {
            String words = inline.text();
            int length = words.codePointCount(0, words.length());
            if (length == 0) {
                continue;
            }
            text.append(words);
            switch (inline) {
                case Inline.Run run -> styles.add(style(at, at + length, face, run.styles()));
                case Inline.LineBreak _ -> styles.add(style(at, at + length, face, Set.of()));
                case Inline.Ruby ruby -> {
                    styles.add(style(at, at + length, face, ruby.styles()));
                    if (!ruby.reading().isBlank()) {
                        rubies.add(new StyledText.Ruby(at, at + length, ruby.reading()));
                    }
                }
            }
            at += length;
        }
        return new StyledText(text.toString(), styles, rubies);
    }

    /// What follows a code point of a text.
    static StyledText after(StyledText text, int offset) {
        String words = text.text().substring(text.text().offsetByCodePoints(0, offset));
        List<StyledText.Style> styles = text.styles().stream().filter(s -> s.end() > offset)
                .map(s -> new StyledText.Style(Math.max(0, s.start() - offset), s.end() - offset, s.face(), s.scale(), s.raise())).toList();
        List<StyledText.Ruby> rubies = text.rubies().stream().filter(r -> r.start() >= offset)
                .map(r -> new StyledText.Ruby(r.start() - offset, r.end() - offset, r.reading())).toList();
        return new StyledText(words, styles, rubies);
    }

    private static StyledText.Style style(int start, int end, Face face, Set<Inline.Style> styles) {
        Face wanted = face;
        if (styles.contains(Inline.Style.STRONG)) {
            wanted = Face.SANS_BOLD;
        } else if (styles.contains(Inline.Style.EMPHASIS)) {
            wanted = Face.SANS;
        }
        if (styles.contains(Inline.Style.SUPERSCRIPT)) {
            return new StyledText.Style(start, end, wanted, SMALL, RAISED);
        }
        if (styles.contains(Inline.Style.SUBSCRIPT)) {
            return new StyledText.Style(start, end, wanted, SMALL, LOWERED);
        }
        return new StyledText.Style(start, end, wanted, 1, 0);
    }
}
