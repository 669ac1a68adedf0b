package broadsheet.edition;

/// How the edition wants a word read aloud.
///
/// @param text   the word, e.g. 莘县
/// @param pinyin its reading with tone marks, syllables separated by spaces, e.g. `shēn xiàn`
public record Pronunciation(String text, String pinyin) { }
