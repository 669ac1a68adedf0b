package broadsheet.search;

import broadsheet.edition.Part;
import java.util.EnumSet;
import java.util.Set;

/// The kinds of text a search may be confined to. Every [Part] belongs to exactly one.
public enum Scope {
    /// 标题: kickers, headlines, decks and the nameplate.
    TITLE,
    /// 正文: body and summary.
    BODY,
    /// 图片说明: captions and alternative texts.
    CAPTION,
    /// 作者: bylines, picture credits and the credit line.
    AUTHOR;

    /// All four.
    public static final Set<Scope> ALL = Set.copyOf(EnumSet.allOf(Scope.class));

    /// The scope a part of an edition belongs to.
    public static Scope of(Part part) {
        return switch (part) {
            case MASTHEAD, KICKER, HEADLINE, DECK -> TITLE;
            case SUMMARY, BODY -> BODY;
            case CAPTION, ALT_TEXT -> CAPTION;
            case BYLINE, PICTURE_CREDIT, CREDITS -> AUTHOR;
        };
    }

    /// Titles and names stand at the head of a folded article; pinyin is tried on them only.
    boolean inHead() {
        return switch (this) {
            case TITLE, AUTHOR -> true;
            case BODY, CAPTION -> false;
        };
    }

    static int mask(Set<Scope> scopes) {
        return scopes.stream().mapToInt(s -> 1 << s.ordinal()).reduce(0, (a, b) -> a | b);
    }
}
