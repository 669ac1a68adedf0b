package broadsheet.authoring;

import java.util.List;

/// Something the import had to infer or leave out, for the editor to look over.
///
/// @param kind  what was inferred
/// @param words the words it concerns, as the message inserts them
public record Guess(Kind kind, List<String> words) {
    /// Copies the list.
    public Guess { words = List.copyOf(words); }

    /// A guess about these words.
    static Guess of(Kind kind, String... words) { return new Guess(kind, List.of(words)); }

    /// The key of the sentence that tells it.
    public String key() { return kind.key; }

    /// What may be inferred.
    public enum Kind {
        /// No date in the source: the file's name, else the day of the import. {0} the date.
        DATE("import.guess.date"),
        /// The weekday from the date. {0} the weekday.
        WEEKDAY("import.guess.weekday"),
        /// The printed weekday is not the date's. {0} printed, {1} reckoned.
        WEEKDAY_DIFFERS("import.guess.weekday.differs"),
        /// The lunar date from the date. {0} the lunar date.
        LUNAR("import.guess.lunar"),
        /// The printed lunar date is not the date's. {0} printed, {1} reckoned.
        LUNAR_DIFFERS("import.guess.lunar.differs"),
        /// The nameplate, from the words of the head or the file's name. {0} the nameplate.
        NAMEPLATE("import.guess.nameplate"),
        /// The edition's identifier. {0} the identifier.
        IDENTIFIER("import.guess.identifier"),
        /// A line of the head that was taken as a part of the motto. {0} the line.
        MOTTO("import.guess.motto"),
        /// A line of the head that no field takes. {0} the line.
        HEAD_LINE("import.guess.headline"),
        /// A heading of level 1 with text under it, taken as a story's headline. {0} the heading.
        STORY("import.guess.story"),
        /// A short line without a full stop, taken as a caption. {0} the line.
        CAPTION("import.guess.caption"),
        /// A caption, and no picture to go with it. {0} the caption.
        CAPTION_ALONE("import.guess.caption.alone"),
        /// A picture given to a caption by the order of names. {0} the file, {1} the caption.
        PICTURE("import.guess.picture"),
        /// A picture in the folder that no caption takes. {0} the file.
        PICTURE_UNUSED("import.guess.picture.unused"),
        /// A picture the text names and the folder lacks. {0} the file.
        PICTURE_MISSING("import.guess.picture.missing"),
        /// Articles before the first section. {0} the title given to their section.
        SECTION("import.guess.section"),
        /// A subhead found in a round-up. {0} the subhead.
        SUBHEAD("import.guess.subhead"),
        /// A line of separators, left out. {0} the line.
        LEFT_OUT("import.guess.left_out");

        private final String key;

        Kind(String key) { this.key = key; }
    }
}
