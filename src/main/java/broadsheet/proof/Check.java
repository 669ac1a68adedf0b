package broadsheet.proof;

import java.util.List;
import java.util.function.Consumer;

/// Looks for one kind of fault. Without state, so that one serves every thread.
public sealed interface Check {
    /// The rules it may report.
    List<Rule> rules();

    /// Looks at each text by itself; runs again only where an article changed.
    non-sealed interface OfPassage extends Check {
        /// Reports what it finds in one text.
        void check(Passage passage, Consumer<Finding> found);
    }

    /// Looks at an article as a whole; runs again only where it changed.
    non-sealed interface OfStory extends Check {
        /// Reports what it finds in one article.
        void check(Story story, Consumer<Finding> found);
    }

    /// Compares texts over the whole edition; runs every time.
    non-sealed interface OfEdition extends Check {
        /// Reports what does not agree.
        void check(Issue issue, Consumer<Finding> found);
    }
}
