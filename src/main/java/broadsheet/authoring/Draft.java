package broadsheet.authoring;

import broadsheet.edition.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// An imported edition before it is written: its content, the files of its pictures, and what was guessed.
///
/// @param edition  the content; renditions name files of `pictures`
/// @param pictures for each href of a rendition, the file to copy
/// @param guesses  what the editor should look over, in the order of the source
public record Draft(Edition edition, Map<String, Path> pictures, List<Guess> guesses) {
    /// Copies the collections.
    public Draft {
        pictures = Map.copyOf(pictures);
        guesses = List.copyOf(guesses);
    }
}
