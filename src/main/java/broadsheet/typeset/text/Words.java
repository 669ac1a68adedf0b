package broadsheet.typeset.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells words apart in running Chinese: the most probable row of listed words (a unigram model), with numbers, Latin words and the
/// names the caller knows kept whole. Safe for any thread. The list is read when the first text is cut.
public final class Words {
    /// Words of today's papers that the list, made from those of the 1990s, does not have or would rather part.
    private static final List<String> TERMS = List.of("高质量", "新时代", "新征程", "新质生产力", "新能源", "新动能", "新业态", "新格局", "主心骨",
        "营商环境", "人工智能", "互联网", "大数据", "云计算", "物联网", "数字化", "智能化", "一体化", "产业链", "供应链", "高新区", "自贸区", "双循环",
        "高水平", "高标准", "高铁", "动车组", "碳达峰", "碳中和", "总书记", "开门红", "获得感", "满意度", "老百姓", "孵化器", "获批");

    private final List<String> names;

    /// Holds the list, so that it is read only when a headline is first set.
    private static final class Shared {
        static final WordTable TABLE = WordTable.read("/broadsheet/lexicon/words.txt.gz");
    }

    /// Words and these names of people, places or firms, however rare.
    public Words(Set<String> names) {
        this.names = Stream.concat(names.stream(), TERMS.stream()).filter(name -> name.length() > 1).sorted(Comparator.comparing(String::length).reversed()
            .thenComparing(Comparator.naturalOrder())).toList();
    }

    /// Words without names.
    public Words() { this(Set.of()); }

    /// Whether a word begins at each UTF-16 unit of the text; the last element, for the end, is true.
    public boolean[] starts(String text) {
        boolean[] starts = new boolean[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int end = runEnd(text, at);
            starts[at] = true;
            if (isHan(text.charAt(at))) {
                Shared.TABLE.cut(text, at, end, starts);
            }
            at = end;
        }
        starts[text.length()] = true;
        keepNames(text, starts);
        keepNumbers(text, starts);
        return starts;
    }

    /// End of the run of one kind that begins at `from`: Han, letters and digits, or a single other character.
    private static int runEnd(String text, int from) {
        char first = text.charAt(from);
        int end = from + 1;
        if (isHan(first)) {
            while (end < text.length() && isHan(text.charAt(end))) {
                end++;
            }
        } else if (isWordPart(first)) {
            while (end < text.length() && (isWordPart(text.charAt(end)) || joins(text, end))) {
                end++;
            }
        } else if (end < text.length() && Character.isSurrogatePair(first, text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void keepNames(String text, boolean[] starts) {
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                Arrays.fill(starts, at + 1, at + name.length(), false);
                starts[at] = true;
                starts[at + name.length()] = true;
            }
        }
    }

    /// A number goes with the word after it (2024年, 13项), and 第 with the number after it.
    private static void keepNumbers(String text, boolean[] starts) {
        for (int i = 1; i < text.length(); i++) {
            boolean digitBefore = Character.isDigit(text.charAt(i - 1)) || "%％‰".indexOf(text.charAt(i - 1)) >= 0;
            if (digitBefore && isHan(text.charAt(i)) || text.charAt(i - 1) == '第' && isNumeral(text.charAt(i))) {
                starts[i] = false;
            }
        }
    }

    private static boolean isNumeral(char c) { return Character.isDigit(c) || "一二三四五六七八九十百千".indexOf(c) >= 0; }

    private static boolean joins(String text, int at) {
        return ".,-%/'’&+".indexOf(text.charAt(at)) >= 0 && (text.charAt(at) == '%' || at + 1 < text.length() && isWordPart(text.charAt(at + 1)));
    }

    private static boolean isWordPart(char c) { return !isHan(c) && Character.isLetterOrDigit(c); }

    private static boolean isHan(char c) { return CharClass.of(c) == CharClass.HAN; }
}
