package broadsheet.speech;

import broadsheet.edition.Article;
import broadsheet.edition.Location;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is read of an article, sentence by sentence, in printed order: head, body, captions. Summaries and alternative texts,
/// which no page prints, are not read. Immutable.
///
/// @param utterances the sentences
public record ReadingScript(List<Utterance> utterances) {
    /// Copies the list.
    public ReadingScript { utterances = List.copyOf(utterances); }

    /// The script of an article.
    ///
    /// @param kinds what is read; the rest is skipped
    public static ReadingScript of(Article article, Set<Utterance.Kind> kinds) {
        List<Utterance> utterances = new ArrayList<>();
        for (Place place : article.places()) {
            kind(place.part()).filter(kinds::contains).ifPresent(kind -> {
                String text = article.text(place.part(), place.index());
                for (Sentences.Stretch sentence : Sentences.split(text)) {
                    String words = text.substring(text.offsetByCodePoints(0, sentence.start()), text.offsetByCodePoints(0, sentence.end()));
                    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                        utterances.add(new Utterance(kind, place.span(sentence.start(), sentence.end()), words));
                    }
                }
            });
        }
        return new ReadingScript(utterances);
    }

    private static Optional<Utterance.Kind> kind(Part part) {
        return switch (part) {
            case KICKER, HEADLINE, DECK -> Optional.of(Utterance.Kind.HEADLINE);
            case BYLINE -> Optional.of(Utterance.Kind.BYLINE);
            case BODY -> Optional.of(Utterance.Kind.BODY);
            case CAPTION, PICTURE_CREDIT -> Optional.of(Utterance.Kind.CAPTION);
            case MASTHEAD, SUMMARY, ALT_TEXT, CREDITS -> Optional.empty();
        };
    }

    /// How many sentences there are.
    public int size() { return utterances.size(); }

    /// The sentence to begin with when reading from a place in the text on: the one that contains it, or the next one in the
    /// same text; the first one where there is none.
    public int at(Location location) {
        for (int i = 0; i < utterances.size(); i++) {
            if (utterances.get(i).span().place().equals(location.place()) && utterances.get(i).span().end() > location.offset()) {
                return i;
            }
        }
        return 0;
    }

    /// The first sentence of the paragraph after the one of this sentence; [#size] where it is the last.
    public int nextParagraph(int sentence) {
        int next = sentence;
        while (next < size() && place(next).equals(place(sentence))) {
            next++;
        }
        return next;
    }

    /// The first sentence of this paragraph, or, standing on it, of the one before.
    public int previousParagraph(int sentence) {
        int first = first(Math.min(sentence, size() - 1));
        return first < sentence || first == 0 ? first : first(first - 1);
    }

    private int first(int sentence) {
        int first = sentence;
        while (first > 0 && place(first - 1).equals(place(sentence))) {
            first--;
        }
        return Math.max(0, first);
    }

    private Place place(int sentence) { return utterances.get(sentence).span().place(); }
}
