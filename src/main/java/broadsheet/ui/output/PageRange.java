package broadsheet.ui.output;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `1-3, 5`: which sheets are printed.
final class PageRange {
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,4})\\s*(?:[-–—~至]\\s*(\\d{1,4})\\s*)?");

    private PageRange() { }

    /// The numbers named, each once and in order; all of them for blank words, empty for words that are no range or name none of them.
    /// @param last the last number there is
    static Optional<List<Integer>> parse(String words, int last) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String part : (words.isBlank() ? "1-" + last : words).split("[,，、]")) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            for (int i = Math.max(1, from); i <= Math.min(last, to); i++) {
                numbers.add(i);
            }
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(numbers));
    }
}
