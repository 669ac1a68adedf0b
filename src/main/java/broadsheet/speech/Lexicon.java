package broadsheet.speech;

import broadsheet.edition.Pronunciation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The edition's own pronunciations, found in a text longest word first. Immutable.
public final class Lexicon {
    private static final String TONES = "\u0304\u0301\u030C\u0300";
    private static final char DIAERESIS = '\u0308';

    private final List<SpokenText.Pronounced> words;

    /// Entries whose pinyin cannot be read are left out: the voice then reads them as it knows.
    public Lexicon(List<Pronunciation> entries) {
        this.words = entries.stream().flatMap(e -> word(e).stream())
                .sorted(Comparator.comparing((SpokenText.Pronounced w) -> w.text().length()).reversed()).toList();
    }

    private static Optional<SpokenText.Pronounced> word(Pronunciation entry) {
        List<String> syllables = new ArrayList<>();
        for (String syllable : entry.pinyin().strip().split("[\\s'’·-]+")) {
            Optional<String> numbered = numbered(syllable);
            if (numbered.isEmpty()) {
                return Optional.empty();
            }
            syllables.add(numbered.get());
        }
        return entry.text().isBlank() ? Optional.empty() : Optional.of(new SpokenText.Pronounced(entry.text(), syllables));
    }

    /// `shēn` → `shen1`, `lǜ` → `lv4`, `de` → `de5`, `shen1` as it is; empty where it is no syllable.
    static Optional<String> numbered(String syllable) {
        StringBuilder letters = new StringBuilder();
        int tone = 5;
        for (char c : Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tone = TONES.indexOf(c) + 1;
            } else if (c == DIAERESIS && !letters.isEmpty()) {
                letters.setCharAt(letters.length() - 1, 'v');
            } else {
                letters.append(c);
            }
        }
        String plain = letters.toString();
        if (plain.matches("[a-z]{1,6}[1-5]")) {
            return Optional.of(plain);
        }
        return plain.matches("[a-z]{1,6}") ? Optional.of(plain + tone) : Optional.empty();
    }

    /// The text with the readings this lexicon prescribes.
    public SpokenText apply(String text) {
        List<SpokenText.Piece> pieces = new ArrayList<>();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            int from = at;
            Optional<SpokenText.Pronounced> word = words.stream().filter(w -> text.startsWith(w.text(), from)).findFirst();
            if (word.isPresent()) {
                addPlain(text.substring(plain, at), pieces);
                pieces.add(word.get());
                at += word.get().text().length();
                plain = at;
            } else {
                at++;
            }
        }
        addPlain(text.substring(plain), pieces);
        return new SpokenText(pieces);
    }

    private static void addPlain(String text, List<SpokenText.Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new SpokenText.Plain(text));
        }
    }
}
