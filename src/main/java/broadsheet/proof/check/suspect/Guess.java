package broadsheet.proof.check.suspect;

import broadsheet.proof.lexicon.Sounds;

/// A word that may be meant where something else is printed: of the same length, and different in one character.
///
/// @param word     what may be meant
/// @param from     where it would stand, in UTF-16 units of the text
/// @param at       where the character that differs stands
/// @param gain     how much cheaper the best row of words is with it (−10 ln of probability)
/// @param likeness how alike the two characters sound
/// @param cover    how long the word is that covers the printed character in the best row
/// @param lead     by how much it gains more than the next guess for the same character; 200 where there is none
/// @param cost     what the word costs by itself
/// @param printed  what the printed characters cost as one word, 200 where they are none
record Guess(String word, int from, int at, int gain, Sounds.Likeness likeness, int cover, int lead, int cost, int printed) {
    /// Without a second guess, and for characters that are no word.
    static final int NONE = 200;

    int to() { return from + word.length(); }

    char meant() { return word.charAt(at - from); }

    Guess withLead(int over) { return new Guess(word, from, at, gain, likeness, cover, over, cost, printed); }
}
