package broadsheet.ui.control;

import broadsheet.edition.Place;
import broadsheet.typeset.layout.Rect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a screen reader reads: the words in the window, story by story, then what is marked on the pictures in it.
///
/// @param view the window, in content pixels
record VisibleText(ReadingOrder order, SheetStack stack, Rect view, Function<Place, String> texts) {
    /// @param signs what stands on pictures, from [OverlayLayer#signs]
    String text(List<String> signs) {
        Map<Place, int[]> parts = new LinkedHashMap<>();
        order.seats().filter(s -> stack.toContent(s.sheet(), s.line().box()).intersects(view))
                .forEach(s -> parts.merge(s.place(), new int[] {s.line().start(), s.line().end()},
                        (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])}));
        Stream<String> words = parts.entrySet().stream().map(e -> cut(texts.apply(e.getKey()), e.getValue()));
        return Stream.concat(words, signs.stream()).collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int[] range) {
        int length = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.min(range[0], length)), text.offsetByCodePoints(0, Math.min(range[1], length)));
    }
}
