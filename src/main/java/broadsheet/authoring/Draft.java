package broadsheet.authoring;

import broadsheet.edition.Credit;
import broadsheet.edition.Masthead;
import broadsheet.edition.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// An imported edition before it is written.
///
/// @param id       the edition's URI
/// @param date     the day printed on it
/// @param masthead what stands at its head
/// @param sections the tabs; each names items of `items`
/// @param items    the stories in printed order
/// @param credits  the credit line
/// @param pictures for each href of a rendition, the file to copy
/// @param guesses  what the editor should look over, in the order of the source
public record Draft(String id, LocalDate date, Masthead masthead, List<Section> sections, List<Item> items, List<Credit> credits,
                    Map<String, Path> pictures, List<Guess> guesses) {
    /// The language of what is imported.
    static final String LANGUAGE = "zh-CN";

    /// Copies the collections.
    public Draft {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        credits = List.copyOf(credits);
        pictures = Map.copyOf(pictures);
        guesses = List.copyOf(guesses);
    }

    /// One story as it will stand in the bundle.
    ///
    /// @param id    its file's name without the ending
    /// @param title what a list calls it
    /// @param ninjs the item; owned by this record and never changed
    public record Item(String id, String title, ObjectNode ninjs) { }
}
