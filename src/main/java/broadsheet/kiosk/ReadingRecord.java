package broadsheet.kiosk;

import broadsheet.storage.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was read, without who: how often each article was opened on a day and for how many seconds all together. No times of day, no
/// sessions, no order, so nobody's reading can be told from it. A CSV file a month, UTF-8, a line for each day, edition and article.
/// Thread-safe; [#flush] touches the disk, the others do not.
public final class ReadingRecord {
    private static final String HEAD = "date,edition,article,opens,seconds";
    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}),\"((?:[^\"]|\"\")*)\",\"((?:[^\"]|\"\")*)\",(\\d{1,9}),(\\d{1,12})");

    private record Item(LocalDate date, String edition, String article) implements Comparable<Item> {
        @Override
        public int compareTo(Item other) { return line("").compareTo(other.line("")); }

        String line(String rest) { return date + ",\"" + quoted(edition) + "\",\"" + quoted(article) + "\"" + rest; }

        private static String quoted(String text) { return text.replaceAll("[\\p{Cntrl}]", " ").replace("\"", "\"\""); }
    }

    private record Sum(int opens, long seconds) {
        Sum plus(Sum other) { return new Sum(opens + other.opens, seconds + other.seconds); }
    }

    private final Path folder;
    private final Map<Item, Sum> pending = new TreeMap<>();

    /// @param folder made where missing
    public ReadingRecord(Path folder) { this.folder = folder; }

    /// An article was open.
    ///
    /// @param edition its id; an id that a spreadsheet would take for a formula is marked with a leading `'`
    /// @param dwell   how long, time in which the countdown ran not included
    public synchronized void read(LocalDate day, String edition, String article, Duration dwell) {
        pending.merge(new Item(day, harmless(edition), harmless(article)), new Sum(1, Math.max(0, dwell.toSeconds())), Sum::plus);
    }

    private static String harmless(String id) { return id.matches("[=+\\-@\\t\\r].*") ? "'" + id : id; }

    /// Adds what was read to the files; to be called when a session ends.
    /// @throws IOException if it cannot be stored; it is then tried again with the next
    public synchronized void flush() throws IOException {
        WholeFile.makeFolders(folder);
        while (!pending.isEmpty()) {
            String month = pending.keySet().iterator().next().date().toString().substring(0, 7);
            Path file = folder.resolve(month + ".csv");
            Map<Item, Sum> all = new TreeMap<>();
            StringBuilder strange = new StringBuilder();
            if (Files.exists(file)) {
                Files.readString(file).lines().skip(1).forEach(line -> add(line, all, strange));
            }
            pending.forEach((item, sum) -> {
                if (item.date().toString().startsWith(month)) {
                    all.merge(item, sum, Sum::plus);
                }
            });
            StringBuilder text = new StringBuilder(HEAD).append('\n');
            all.forEach((item, sum) -> text.append(item.line("," + sum.opens() + "," + sum.seconds())).append('\n'));
            WholeFile.write(file, text.append(strange).toString().getBytes(StandardCharsets.UTF_8));
            pending.keySet().removeIf(item -> item.date().toString().startsWith(month));
        }
    }

    /// A line that somebody changed by hand is kept as it is, at the end.
    private static void add(String line, Map<Item, Sum> all, StringBuilder strange) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            Item item = new Item(LocalDate.parse(matcher.group(1)), matcher.group(2).replace("\"\"", "\""), matcher.group(3).replace("\"\"", "\""));
            all.merge(item, new Sum(Integer.parseInt(matcher.group(4)), Long.parseLong(matcher.group(5))), Sum::plus);
        } else {
            strange.append(line).append('\n');
        }
    }
}
