package broadsheet.proof.lexicon;

import broadsheet.typeset.text.WordTable;

/// The words and names the checks know, some 180,000. The table and its licence: `assets/lexicon/proof-words.md`.
public final class Vocabulary {
    private static final WordTable WORDS = WordTable.read("/broadsheet/lexicon/proof-words.txt.gz");

    private Vocabulary() { }

    /// The table Broadsheet ships, read when a check first asks for it.
    public static WordTable shared() { return WORDS; }
}
