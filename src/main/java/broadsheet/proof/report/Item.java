package broadsheet.proof.report;

import broadsheet.edition.Span;
import broadsheet.proof.Finding;
import broadsheet.proof.mark.Anchor;
import broadsheet.proof.mark.Decision;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One line of the report: a finding with what was decided about it, or a mark. Immutable.
///
/// @param number  from 1, in printed order; the same on the page, in the list, and in every file
/// @param id      the same in every report of the same words: a mark's or a lapsed decision's own id, a finding's is made of rule, place and context
/// @param where   where it is in this edition
/// @param content what it is
/// @param status  how it stands
/// @param charge  what it costs by the counting rule; empty where it costs nothing
/// @param counts  whether it is counted now
public record Item(int number, String id, Where where, Content content, Status status, Optional<Charge> charge, boolean counts) {
    /// Where an item is in this edition.
    public sealed interface Where {
        /// The article's id, "" for masthead and credits.
        String article();

        /// In a text.
        record InText(Span span) implements Where {
            @Override public String article() { return span.place().article(); }
        }

        /// On a picture.
        record OnPicture(String article, String picture) implements Where { }

        /// 未定位: nowhere any more; the article it was in.
        record Lost(String article) implements Where { }
    }

    /// What an item is.
    public sealed interface Content {
        /// A finding of a check and the decision about it.
        record Found(Finding finding, Optional<Decision> decision) implements Content { }

        /// A mark and the replies to it.
        record Marked(Mark mark, List<Reply> replies) implements Content {
            /// Copies the list.
            public Marked { replies = List.copyOf(replies); }
        }

        /// A decision about words that do not stand there any more.
        record Lapsed(Decision decision) implements Content { }
    }

    /// The words it is about, "" for a picture or a place between two characters.
    public String quote() {
        return switch (content) {
            case Content.Found found -> found.finding().quote();
            case Content.Marked marked -> quote(marked.mark().anchor());
            case Content.Lapsed lapsed -> quote(lapsed.decision().finding().anchor());
        };
    }

    private static String quote(Anchor anchor) {
        return anchor instanceof Anchor.OfText text ? text.quote() : "";
    }

    /// What should stand there, "" where nothing is proposed.
    public String proposal() {
        return switch (content) {
            case Content.Found found -> found.decision().map(Decision::proposal).filter(p -> !p.isEmpty())
                    .orElseGet(() -> found.finding().suggestions().isEmpty() ? "" : found.finding().suggestions().getFirst());
            case Content.Marked marked -> marked.mark().replacement();
            case Content.Lapsed lapsed -> lapsed.decision().proposal();
        };
    }

    /// What a person wrote about it, "" for nothing.
    public String note() {
        return switch (content) {
            case Content.Found found -> found.decision().map(Decision::reason).orElse("");
            case Content.Marked marked -> marked.mark().note();
            case Content.Lapsed lapsed -> lapsed.decision().reason();
        };
    }

    /// Who wrote or decided it, "" for a finding nobody has decided about.
    public String author() {
        return switch (content) {
            case Content.Found found -> found.decision().map(Decision::author).orElse("");
            case Content.Marked marked -> marked.mark().author();
            case Content.Lapsed lapsed -> lapsed.decision().author();
        };
    }

    /// When it was written or decided.
    public Optional<Instant> time() {
        return switch (content) {
            case Content.Found found -> found.decision().map(Decision::time);
            case Content.Marked marked -> Optional.of(marked.mark().time());
            case Content.Lapsed lapsed -> Optional.of(lapsed.decision().time());
        };
    }
}
