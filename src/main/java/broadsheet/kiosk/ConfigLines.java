package broadsheet.kiosk;

import broadsheet.kiosk.ConfigError.Kind;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The lines `key = value` of a configuration, and everything wrong with them. A key asked for is a key that is known.
final class ConfigLines {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*(ms|s|min|h)");

    private record Value(int line, String text) { }

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<ConfigError> errors = new ArrayList<>();

    ConfigLines(String text) {
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            if (number == 1 && line.startsWith("\uFEFF")) {
                line = line.substring(1).strip();
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                line(number, line);
            }
        }
    }

    private void line(int number, String line) {
        int equals = line.indexOf('=');
        if (equals <= 0) {
            errors.add(new ConfigError(number, "", Kind.SYNTAX, List.of(line)));
            return;
        }
        String key = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        Value first = values.putIfAbsent(key, new Value(number, line.substring(equals + 1).strip()));
        if (first != null) {
            errors.add(new ConfigError(number, key, Kind.DOUBLED, List.of(String.valueOf(first.line()))));
        }
    }

    void wrong(String key, Kind kind, String... arguments) {
        int line = Optional.ofNullable(values.get(key)).map(Value::line).orElse(0);
        errors.add(new ConfigError(line, key, kind, List.of(arguments)));
    }

    /// The text of a key, empty where absent or blank.
    Optional<String> text(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(Value::text).filter(t -> !t.isEmpty());
    }

    String required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            wrong(key, Kind.MISSING);
        }
        return text.orElse("");
    }

    /// Several values, separated by `;`.
    List<String> list(String key) {
        return text(key).map(t -> Arrays.stream(t.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList()).orElse(List.of());
    }

    /// What `parse` makes of the value; where it refuses it, or there is none, `otherwise`.
    <T> T value(String key, T otherwise, String allowed, Function<String, Optional<T>> parse) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        Optional<T> value = parse.apply(text.get());
        if (value.isEmpty()) {
            wrong(key, Kind.VALUE, text.get(), allowed);
        }
        return value.orElse(otherwise);
    }

    <E extends Enum<E>> E choice(String key, E otherwise) {
        List<E> all = List.of(otherwise.getDeclaringClass().getEnumConstants());
        String allowed = String.join(" | ", all.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList());
        return value(key, otherwise, allowed, t -> all.stream().filter(e -> e.name().equalsIgnoreCase(t)).findFirst());
    }

    /// `90s`, `5min`, `36h`, `500ms`; never without its unit.
    Duration duration(String key, String otherwise, String least, String most) {
        Duration from = duration(least).orElseThrow();
        Duration to = duration(most).orElseThrow();
        return value(key, duration(otherwise).orElseThrow(), least + " … " + most,
                t -> duration(t).filter(d -> d.compareTo(from) >= 0 && d.compareTo(to) <= 0));
    }

    private static Optional<Duration> duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(matcher.group(1));
        return Optional.of(switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "min" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        });
    }

    int whole(String key, int otherwise, int least, int most) {
        return value(key, otherwise, least + " … " + most, t -> t.matches("\\d{1,9}")
                ? Optional.of(Integer.parseInt(t)).filter(n -> n >= least && n <= most) : Optional.empty());
    }

    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The keys asked for.
    Set<String> known() { return Set.copyOf(asked); }

    /// @throws ConfigException if anything was wrong, a key that nobody asked for included
    void check() throws ConfigException {
        Set<String> known = new HashSet<>(asked);
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                errors.add(new ConfigError(value.line(), key, Kind.UNKNOWN_KEY, List.of(key, mostLike(key))));
            }
        });
        if (!errors.isEmpty()) {
            throw new ConfigException(errors.stream().sorted(Comparator.comparingInt(ConfigError::line)).toList());
        }
    }

    private String mostLike(String key) {
        return asked.stream().min(Comparator.comparingInt(k -> distance(k, key))).orElse("");
    }

    /// How many letters differ, insertions and deletions included (Levenshtein).
    private static int distance(String a, String b) {
        int[] row = Stream.iterate(0, i -> i + 1).limit(b.length() + 1L).mapToInt(i -> i).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
