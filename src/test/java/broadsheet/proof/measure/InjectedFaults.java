package broadsheet.proof.measure;

import broadsheet.edition.Article;
import broadsheet.edition.Edition;
import broadsheet.edition.Part;
import broadsheet.edition.Place;
import broadsheet.edition.Span;
import broadsheet.proof.Copy;
import broadsheet.proof.Finding;
import broadsheet.proof.Proofreader;
import broadsheet.proof.check.Checks;
import broadsheet.proof.check.number.Almanac;
import broadsheet.typeset.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Recall on clean news with one fault put in: of each kind one into every paragraph that can bear it, alone in its edition.
///
/// Arguments: a folder of news days (`../shared/news`); a file of names, one a line, found in the same news by something else than
/// the checks ([TaggedNames]); `-v` to print what was missed; `-names` for names alone.
public final class InjectedFaults {
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？“”]+");
    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z\\d.—])\\d+(?:\\.\\d+)?(?![\\d—A-Za-z])");
    private static final Pattern DATE = Pattern.compile("(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?![元均报电])");
    private static final String PAIRED = "“”‘’《》（）";
    private static final String STOPS = "，；：？！（）";

    /// A fault in a text: the text with it and where it is, in UTF-16 units.
    private record Fault(String text, int start, int end) { }

    /// What puts a fault of one kind into a paragraph; names of two characters are counted by themselves.
    private enum Kind { DROPPED_MARK, DROPPED_CHARACTER, DOUBLED_CHARACTER, HALF_WIDTH_MARK, DOUBLED_WORD, WEEKDAY, CAPTION_DIGIT, NAME, NAME_OF_TWO }

    private final Random random = new Random(Integer.getInteger("seed", 20250111));
    private final Words words = new Words();
    private final List<String> names;
    private final boolean tell;
    private final int[] put = new int[Kind.values().length];
    private final int[] seen = new int[Kind.values().length];

    private InjectedFaults(List<String> names, boolean tell) {
        this.names = names;
        this.tell = tell;
    }

    /// Prints the table.
    static void main(String[] arguments) throws IOException {
        List<String> files = List.of(arguments).stream().filter(a -> !a.startsWith("-")).toList();
        List<String> names = files.size() > 1 ? Files.readAllLines(Path.of(files.get(1))) : List.of();
        InjectedFaults measure = new InjectedFaults(names, List.of(arguments).contains("-v"));
        Set<Kind> kinds = List.of(arguments).contains("-names") ? EnumSet.of(Kind.NAME) : EnumSet.complementOf(EnumSet.of(Kind.NAME_OF_TWO));
        for (Edition day : NewsCopy.days(Path.of(files.isEmpty() ? "../shared/news" : files.getFirst()))) {
            measure.day(day, kinds);
        }
        for (Kind kind : Kind.values()) {
            int n = measure.put[kind.ordinal()];
            System.out.printf("%-18s %5d put in  %5d found  %5.1f %%%n", kind, n, measure.seen[kind.ordinal()], n == 0 ? 0 : 100.0 * measure.seen[kind.ordinal()] / n);
        }
    }

    private void day(Edition day, Set<Kind> kinds) {
        Proofreader reader = new Proofreader(Checks.standard());
        Set<Finding> clean = new HashSet<>(reader.check(day));
        for (Article article : day.articles()) {
            for (int i = 0; i < article.body().size(); i++) {
                for (Kind kind : kinds) {
                    int block = i;
                    fault(kind, day, article, i).ifPresent(fault -> judge(kind, day, article, block, fault, reader, clean));
                }
            }
        }
    }

    private void judge(Kind kind, Edition day, Article article, int block, Fault fault, Proofreader reader, Set<Finding> clean) {
        String[] paragraphs = article.body().stream().map(b -> b.text()).toArray(String[]::new);
        Article changed;
        Place place;
        if (kind == Kind.CAPTION_DIGIT) {
            changed = Copy.with(article, Copy.picture("p", fault.text(), "新华社", "照片"));
            place = new Place(article.id(), Part.CAPTION, 0);
        } else {
            paragraphs[block] = fault.text();
            changed = Copy.article(article.id(), article.headline(), paragraphs);
            place = Place.body(article.id(), block);
        }
        Edition edition = NewsCopy.edition(day.date(), day.articles().stream().map(a -> a == article ? changed : a).toList());
        Span where = place.span(fault.text().codePointCount(0, fault.start()), fault.text().codePointCount(0, fault.end()));
        boolean found = reader.check(edition).stream().filter(f -> !clean.contains(f)).anyMatch(f -> touches(f.span(), where, kind)
                || f.related().stream().anyMatch(s -> touches(s, where, kind)));
        Kind counted = kind == Kind.NAME && fault.end() - fault.start() == 2 ? Kind.NAME_OF_TWO : kind;
        put[counted.ordinal()]++;
        seen[counted.ordinal()] += found ? 1 : 0;
        if (!found && tell && kind != Kind.DROPPED_CHARACTER) {
            System.out.println(kind + " " + fault.text().substring(Math.max(0, fault.start() - 15), fault.start()) + "［" + fault.text().substring(fault.start(), fault.end())
                    + "］" + fault.text().substring(fault.end(), Math.min(fault.text().length(), fault.end() + 12)));
        }
    }

    /// A dropped mark is seen at its partner: anywhere in the paragraph.
    private static boolean touches(Span found, Span fault, Kind kind) {
        return found.place().equals(fault.place()) && (kind == Kind.DROPPED_MARK || found.start() <= fault.end() && fault.start() <= found.end());
    }

    private Optional<Fault> fault(Kind kind, Edition day, Article article, int block) {
        String text = article.body().get(block).text();
        return switch (kind) {
            case DROPPED_MARK -> one(text, i -> PAIRED.indexOf(text.charAt(i)) >= 0).map(i -> new Fault(text.substring(0, i) + text.substring(i + 1), i, i));
            case DROPPED_CHARACTER -> one(text, i -> isHan(text.charAt(i))).map(i -> new Fault(text.substring(0, i) + text.substring(i + 1), i, i));
            case DOUBLED_CHARACTER -> one(text, i -> isHan(text.charAt(i)))
                    .map(i -> new Fault(text.substring(0, i) + text.charAt(i) + text.substring(i), i, i + 2));
            case HALF_WIDTH_MARK -> one(text, i -> STOPS.indexOf(text.charAt(i)) >= 0)
                    .map(i -> new Fault(text.substring(0, i) + ",;:?!()".charAt(STOPS.indexOf(text.charAt(i))) + text.substring(i + 1), i, i + 1));
            case DOUBLED_WORD -> word(text);
            case WEEKDAY -> weekday(text, day);
            case CAPTION_DIGIT -> caption(text);
            case NAME, NAME_OF_TWO -> name(text, day);
        };
    }

    private interface At {
        boolean fits(int i);
    }

    private Optional<Integer> one(String text, At at) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (at.fits(i)) {
                fitting.add(i);
            }
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    private static boolean isHan(char c) { return c >= '一' && c <= '龥'; }

    private Optional<Fault> word(String text) {
        boolean[] starts = words.starts(text);
        return one(text, i -> starts[i] && isHan(text.charAt(i)) && end(starts, i) > i + 1 && text.substring(i, end(starts, i)).chars().allMatch(c -> isHan((char) c)))
                .map(i -> new Fault(text.substring(0, end(starts, i)) + text.substring(i), i, 2 * end(starts, i) - i));
    }

    private static int end(boolean[] starts, int from) {
        int end = from + 1;
        while (!starts[end]) {
            end++;
        }
        return end;
    }

    /// A wrong weekday after a date of the paragraph; where it has none, after the day of printing at its head.
    private Optional<Fault> weekday(String text, Edition day) {
        String wrong = "一二三四五六日".substring(random.nextInt(7)).substring(0, 1);
        List<MatchResult> dates = DATE.matcher(text).results().toList();
        if (dates.isEmpty() || !dates.getFirst().group().contains("月")) {
            while (day.date().getDayOfWeek().getValue() == "一二三四五六日".indexOf(wrong) + 1) {
                wrong = "一二三四五六日".substring(random.nextInt(7)).substring(0, 1);
            }
            String head = day.date().getMonthValue() + "月" + day.date().getDayOfMonth() + "日";
            return Optional.of(new Fault(head + "（星期" + wrong + "），" + text, head.length() + 1, head.length() + 4));
        }
        MatchResult date = dates.getFirst();
        return date.group().contains("年") ? Optional.of(after(text, date, Almanac.day(year(date), month(date), dayOf(date)).orElseThrow(), wrong))
                : Optional.of(after(text, date, LocalDate.of(day.date().getYear() - (month(date) > day.date().getMonthValue() + 6 ? 1 : 0), month(date), dayOf(date)), wrong));
    }

    private Fault after(String text, MatchResult date, LocalDate meant, String drawn) {
        int value = "一二三四五六日".indexOf(drawn) + 1;
        int wrong = value == meant.getDayOfWeek().getValue() ? value % 7 + 1 : value;
        String printed = "（星期" + "一二三四五六日".charAt(wrong - 1) + "）";
        return new Fault(text.substring(0, date.end()) + printed + text.substring(date.end()), date.end() + 1, date.end() + 4);
    }

    private static int year(MatchResult date) { return Integer.parseInt(date.group().substring(0, 4)); }

    private static int month(MatchResult date) { return Integer.parseInt(date.group().replaceAll(".*年|月.*", "")); }

    private static int dayOf(MatchResult date) { return Integer.parseInt(date.group().replaceAll(".*月|日", "")); }

    /// The clause with a figure as a caption, one digit of it changed.
    private Optional<Fault> caption(String text) {
        List<MatchResult> clauses = CLAUSE.matcher(text).results()
                .filter(c -> FIGURE.matcher(c.group()).find() && c.group().chars().filter(h -> isHan((char) h)).count() > 5 && !c.group().startsWith("(")).toList();
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        String clause = clauses.get(random.nextInt(clauses.size())).group();
        List<MatchResult> figures = FIGURE.matcher(clause).results().toList();
        MatchResult figure = figures.get(random.nextInt(figures.size()));
        int at = figure.start();
        while (!Character.isDigit(clause.charAt(at)) || random.nextInt(2) == 0 && at + 1 < figure.end()) {
            at++;
        }
        char digit = (char) ('1' + (clause.charAt(at) - '0' + random.nextInt(8)) % 9);
        if (digit == clause.charAt(at)) {
            digit = digit == '9' ? '1' : (char) (digit + 1);
        }
        return Optional.of(new Fault(clause.substring(0, at) + digit + clause.substring(at + 1), figure.start(), figure.end()));
    }

    /// A name that the edition prints at least twice, one character of it changed to one from the same paragraph.
    private Optional<Fault> name(String text, Edition day) {
        List<String> here = names.stream().filter(n -> n.length() > 1 && text.contains(n) && occurrences(day, n) > 1).toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        String name = here.get(random.nextInt(here.size()));
        int k = random.nextInt(name.length());
        int at = text.indexOf(name);
        return one(text, i -> isHan(text.charAt(i)) && name.indexOf(text.charAt(i)) < 0)
                .map(i -> new Fault(text.substring(0, at + k) + text.charAt(i) + text.substring(at + k + 1), at, at + name.length()));
    }

    private static int occurrences(Edition day, String name) {
        return day.articles().stream().mapToInt(a -> a.body().stream().mapToInt(b -> b.text().split(name, -1).length - 1).sum() + a.headline().split(name, -1).length - 1).sum();
    }
}
