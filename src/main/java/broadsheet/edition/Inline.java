package broadsheet.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A piece of running text inside a block; nesting is flattened to runs that each know all their styles.
public sealed interface Inline {
    /// How a run differs from the text around it.
    enum Style {
        /// Set in bold Sans.
        STRONG,
        /// 着重: set in Sans; never slanted.
        EMPHASIS,
        /// Raised.
        SUPERSCRIPT,
        /// Lowered.
        SUBSCRIPT
    }

    /// The run's plain text.
    String text();

    /// Plain words in one style.
    record Run(String text, Set<Style> styles) implements Inline {
        /// Copies the set.
        public Run { styles = Set.copyOf(styles); }
    }

    /// A forced line break.
    record LineBreak() implements Inline {
        @Override public String text() { return "\n"; }
    }

    /// A base with its reading above it.
    record Ruby(String base, String reading, Set<Style> styles) implements Inline {
        /// Copies the set.
        public Ruby { styles = Set.copyOf(styles); }
        @Override public String text() { return base; }
    }

    /// Plain words without style.
    static Inline run(String text) { return new Run(text, Set.of()); }

    /// The text of several pieces, joined.
    static String text(List<Inline> inlines) { return inlines.stream().map(Inline::text).collect(Collectors.joining()); }
}
