package broadsheet.authoring;

import broadsheet.edition.Masthead;
import broadsheet.edition.Masthead.Motto;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the masthead out of the lines that stand before the first story, field by field; front matter goes before them.
final class Head {
    private static final Pattern SERIAL = Pattern.compile("^(.*?)\\s*(CN\\s?\\d{2}-\\d{4}(?:/\\S+)?)$");
    private static final Pattern ISSUE = Pattern.compile("第\\s*(\\d+)\\s*期");
    private static final Pattern LUNAR = Pattern.compile("(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\s*闰?[正一二三四五六七八九十冬腊]+月[初一二三四五六七八九十廿三]+");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)[一二三四五六日天]");
    private static final Pattern PAPER = Pattern.compile("\\p{IsHan}{2,8}(?:日报|晚报|时报|早报|晨报|周报|商报|都市报|日報|新闻|导报|报)");

    private final FrontMatter matter;
    private final List<Guess> guesses = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private String label = "";
    private String beneath = "";
    private String nameplate = "";
    private String subtitle = "";
    private String serialLabel = "";
    private String serial = "";
    private String issue = "";
    private String dateWords = "";
    private String lunar = "";
    private String weekday = "";
    private Optional<LocalDate> date = Optional.empty();

    Head(FrontMatter matter) { this.matter = matter; }

    /// Takes a heading of level 1.
    void heading(String text) { headings.add(text); }

    /// Takes a paragraph, line by line.
    void words(String text) { text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(this::line); }

    /// Takes a picture, for which a masthead has no place.
    void image(String file) { guesses.add(Guess.of(Guess.Kind.HEAD_LINE, file)); }

    /// Whether every line of a paragraph is one of a masthead: a nameplate, a date, a serial number.
    static boolean isFact(String words) {
        Head head = new Head(FrontMatter.read(""));
        return words.lines().map(String::strip).filter(l -> !l.isEmpty()).allMatch(head::takes);
    }

    /// What was inferred, in the order of the lines.
    List<Guess> guesses() { return guesses; }

    /// The date printed or given; empty where the source gives none.
    Optional<LocalDate> date() {
        return matter.first("date", "日期").flatMap(d -> Calendar.iso(d).or(() -> Calendar.printed(d))).or(() -> date);
    }

    /// The masthead of this day.
    /// @param name the paper's name where neither front matter nor head give one
    Masthead masthead(LocalDate day, String name) {
        boolean hasMotto = headings.size() > 1;
        String title = matter.first("title", "标题", "特刊").orElse(headings.isEmpty() ? "" : headings.getLast());
        String main = matter.first("motto", "主题词").orElse(hasMotto ? headings.getFirst() : "");
        String number = matter.first("issue", "期号").orElse(issue);
        return new Masthead(matter.first("nameplate", "newspaper", "报名").orElseGet(() -> guessed(title.isEmpty() ? name : title)), title,
                matter.first("subtitle", "副标题").orElse(subtitle), matter.first("serial-label", "刊号名").orElse(serialLabel),
                matter.first("serial", "cn", "刊号").orElse(serial),
                number.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty(),
                dateWords.isEmpty() ? Calendar.words(day) : dateWords, weekday(day), lunar(day),
                new Motto(matter.first("motto-label").orElse(label), main, matter.first("motto-line").orElse(beneath)));
    }

    private String guessed(String name) {
        if (nameplate.isEmpty()) {
            guesses.add(Guess.of(Guess.Kind.NAMEPLATE, name));
            return name;
        }
        return nameplate;
    }

    private String weekday(LocalDate day) {
        String reckoned = Calendar.weekday(day);
        String printed = matter.first("weekday", "星期").orElse(weekday);
        if (printed.isEmpty()) {
            guesses.add(Guess.of(Guess.Kind.WEEKDAY, reckoned));
        } else if (!printed.replace("周", "星期").replace("天", "日").equals(reckoned)) {
            guesses.add(Guess.of(Guess.Kind.WEEKDAY_DIFFERS, printed, reckoned));
        }
        return printed.isEmpty() ? reckoned : printed;
    }

    private String lunar(LocalDate day) {
        String reckoned = Calendar.lunar(day);
        String printed = matter.first("lunar", "农历").orElse(lunar);
        if (printed.isEmpty()) {
            guesses.add(Guess.of(Guess.Kind.LUNAR, reckoned));
        } else if (!Calendar.sameLunar(printed, reckoned)) {
            guesses.add(Guess.of(Guess.Kind.LUNAR_DIFFERS, printed, reckoned));
        }
        return printed.isEmpty() ? reckoned : printed;
    }

    private void line(String line) {
        if (!takes(line)) {
            motto(line);
        }
    }

    private boolean takes(String line) {
        Matcher serialLine = SERIAL.matcher(line);
        if (serialLine.matches() && serial.isEmpty()) {
            serialLabel = serialLine.group(1);
            serial = serialLine.group(2);
            return true;
        }
        return dateLine(line) || nameplateLine(line);
    }

    /// A line made of a date, a weekday, a lunar date and an issue number, in any order and nothing else.
    private boolean dateLine(String line) {
        String rest = line;
        Optional<LocalDate> printed = Calendar.printed(line);
        if (printed.isPresent() && date.isEmpty()) {
            date = printed;
            Matcher words = Pattern.compile("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日").matcher(line);
            if (words.find()) {
                dateWords = words.group();
                rest = rest.replace(dateWords, "");
            }
        }
        String found = first(LUNAR, rest);
        lunar = found.isEmpty() ? lunar : found;
        rest = rest.replace(found, "");
        found = first(WEEKDAY, rest);
        weekday = found.isEmpty() ? weekday : found;
        rest = rest.replace(found, "");
        Matcher number = ISSUE.matcher(rest);
        if (number.find()) {
            issue = number.group(1);
            rest = rest.replace(number.group(), "");
        }
        return !rest.equals(line) && rest.isBlank();
    }

    private boolean nameplateLine(String line) {
        String[] parts = line.split("[ 　]+", 2);
        if (!nameplate.isEmpty() || !PAPER.matcher(parts[0]).matches()) {
            return false;
        }
        nameplate = parts[0];
        subtitle = parts.length > 1 ? parts[1] : "";
        return true;
    }

    private void motto(String line) {
        if (headings.isEmpty() && label.isEmpty()) {
            label = line;
            guesses.add(Guess.of(Guess.Kind.MOTTO, line));
        } else if (headings.size() == 1 && beneath.isEmpty()) {
            beneath = line;
            guesses.add(Guess.of(Guess.Kind.MOTTO, line));
        } else {
            guesses.add(Guess.of(Guess.Kind.HEAD_LINE, line));
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }
}
