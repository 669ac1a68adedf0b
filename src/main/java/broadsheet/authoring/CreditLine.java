package broadsheet.authoring;

import broadsheet.edition.Credit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the credit line at the foot of an edition: `本刊策划：韩庆阳 冉令军` … one or several entries a line.
final class CreditLine {
    private static final Pattern ENTRY = Pattern.compile("(\\S{1,10})[：:]\\s*([^：:]+?)(?=$|\\s+\\S{1,10}[：:])");
    private static final Pattern ROLE = Pattern.compile(".*(策划|照片|摄影|责编|编辑|美编|校对|审校|统筹|监制|主编|文字|制图|设计|版式|组稿|值班).*");

    private CreditLine() { }

    /// The entries of a paragraph all of whose lines are credits; empty for any other paragraph.
    static Optional<List<Credit>> read(String paragraph) {
        List<Credit> credits = new ArrayList<>();
        for (String line : paragraph.lines().toList()) {
            Matcher entry = ENTRY.matcher(line.strip());
            int end = 0;
            while (entry.find() && line.strip().substring(end, entry.start()).isBlank() && ROLE.matcher(entry.group(1)).matches()) {
                credits.add(new Credit(entry.group(1), entry.group(2).strip()));
                end = entry.end();
            }
            if (end != line.strip().length()) {
                return Optional.empty();
            }
        }
        return credits.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(credits));
    }
}
