package broadsheet.bench;

import java.util.List;
import java.util.Locale;

/// The rows as a Markdown table.
final class Table {
    private Table() { }

    static String of(List<Bench.Row> rows, String machine) {
        StringBuilder text = new StringBuilder(machine).append("\n\n| what | median | least – most | bar | of the bar |\n|---|---:|---:|---:|---:|\n");
        for (Bench.Row row : rows) {
            text.append("| ").append(row.what()).append(" | ").append(number(row.median())).append(' ').append(row.unit()).append(" | ").append(row.spread())
                    .append(" | ").append(row.bar().map(b -> number(b) + " " + row.unit()).orElse("–"))
                    .append(" | ").append(row.bar().map(b -> String.format(Locale.ROOT, "%.0f %%", 100 * row.median() / b)).orElse("–")).append(" |\n");
        }
        return text.toString();
    }

    /// Three digits that count, whatever the size.
    static String number(double value) {
        String form = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }
}
