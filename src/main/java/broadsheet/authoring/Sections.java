package broadsheet.authoring;

import broadsheet.edition.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tabs made from the stories' section titles.
///
/// @param list  in the order in which they first appear
/// @param guess that stories without a section were put under a title, where there are any
record Sections(List<Section> list, Optional<Guess> guess) {
    /// Groups stories; those without a section go under `otherwise`.
    static Sections of(List<Story> stories, String otherwise) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        boolean guessed = false;
        for (Story story : stories) {
            guessed |= story.section().isEmpty();
            groups.computeIfAbsent(story.section().isEmpty() ? otherwise : story.section(), s -> new ArrayList<>()).add(story.id());
        }
        List<Section> sections = groups.entrySet().stream().map(g -> new Section(g.getKey(), g.getValue())).toList();
        return new Sections(sections, guessed ? Optional.of(Guess.of(Guess.Kind.SECTION, otherwise)) : Optional.empty());
    }
}
