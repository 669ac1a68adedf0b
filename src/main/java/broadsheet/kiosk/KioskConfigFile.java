package broadsheet.kiosk;

import broadsheet.arrival.ArrivalSettings;
import broadsheet.arrival.SignatureRule;
import broadsheet.kiosk.ConfigError.Kind;
import broadsheet.kiosk.KioskConfig.Hours;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a configuration: UTF-8 text, a line `key = value` each, `#` begins a comment line. Strict: a value that is not understood is
/// an error, never a default, since nobody sits before the screen to notice. Relative paths are relative to the file.
public final class KioskConfigFile {
    private final Path folder;
    private final ConfigLines lines;

    private KioskConfigFile(Path folder, ConfigLines lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /// @throws ConfigException if anything is wrong with it; everything wrong is named with its line
    public static KioskConfig read(Path file) throws ConfigException {
        try {
            return read(Files.readString(file), file.toAbsolutePath().normalize().resolveSibling(""));
        } catch (CharacterCodingException e) {
            throw new ConfigException(List.of(new ConfigError(0, "", Kind.ENCODING, List.of(file.toString()))));
        } catch (IOException e) {
            throw new ConfigException(List.of(new ConfigError(0, "", Kind.UNREADABLE, List.of(file.toString()))));
        }
    }

    /// @param text   of the file
    /// @param folder what relative paths are relative to
    static KioskConfig read(String text, Path folder) throws ConfigException {
        ConfigLines lines = new ConfigLines(text);
        KioskConfig config = new KioskConfigFile(folder, lines).config();
        lines.check();
        return config;
    }

    /// Every key there is.
    static Set<String> keys() {
        ConfigLines lines = new ConfigLines("");
        new KioskConfigFile(Path.of(""), lines).config();
        return lines.known();
    }

    private KioskConfig config() {
        Path data = path("data", lines.required("data"));
        return new KioskConfig(data, lines.text("edition").map(e -> path("edition", e)), arrivals(data), panel(), session(), attract(), upkeep(data));
    }

    private ArrivalSettings arrivals(Path data) {
        List<String> names = lines.list("names");
        return new ArrivalSettings(data.resolve("editions"), paths("inbox"), paths("usb"), names.isEmpty() ? List.of("*.edition") : names,
                lines.text("newspaper").orElse(""), signature(), lines.duration("settle", "10s", "1s", "10min"),
                lines.duration("poll", "5s", "1s", "10min"), lines.duration("scan", "5s", "1s", "60s"),
                lines.duration("trial", "60s", "10s", "1h"));
    }

    private SignatureRule signature() {
        SignatureRule.Mode mode = lines.choice("signature", SignatureRule.Mode.OFF);
        List<PublicKey> keys = new ArrayList<>();
        for (String key : List.of("signature-key", "signature-key2")) {
            lines.text(key).flatMap(file -> key(key, path(key, file))).ifPresent(keys::add);
        }
        boolean named = lines.text("signature-key").isPresent() || lines.text("signature-key2").isPresent();
        if (mode != SignatureRule.Mode.OFF && !named) {
            lines.wrong("signature", Kind.NO_KEY, mode.name().toLowerCase(Locale.ROOT));
        }
        return keys.isEmpty() ? SignatureRule.OFF : new SignatureRule(mode, keys);
    }

    /// A PEM file as `openssl pkey -pubout` writes it.
    private Optional<PublicKey> key(String key, Path file) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[^-]+-----", ""));
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            lines.wrong(key, Kind.KEY, file.toString());
            return Optional.empty();
        }
    }

    private KioskConfig.Panel panel() {
        List<Double> sizes = lines.value("type-sizes", List.of(6.0, 9.0, 13.0), "2 … 6 × 2 … 30 mm, ascending", KioskConfigFile::sizes);
        return new KioskConfig.Panel(lines.choice("orientation", KioskConfig.Orientation.AUTO),
                lines.value("rotation", 0, "0 | 90 | 180 | 270", t -> List.of("0", "90", "180", "270").contains(t)
                        ? Optional.of(Integer.valueOf(t)) : Optional.empty()),
                lines.choice("hand", KioskConfig.Hand.RIGHT), lines.whole("width-mm", 0, 0, 10_000), sizes,
                lines.whole("type-first", Math.min(2, sizes.size()), 1, sizes.size()) - 1,
                lines.value("read-aloud", true, "on | off", t -> List.of("on", "off").contains(t) ? Optional.of(t.equals("on")) : Optional.empty()),
                lines.value("language", Locale.SIMPLIFIED_CHINESE, "zh | en", KioskConfigFile::language));
    }

    private static Optional<Locale> language(String code) {
        return switch (code) {
            case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Double>> sizes(String text) {
        List<String> parts = Stream.of(text.split(";")).map(String::strip).toList();
        if (parts.size() < 2 || parts.size() > 6 || !parts.stream().allMatch(p -> p.matches("\\d{1,2}(\\.\\d)?"))) {
            return Optional.empty();
        }
        List<Double> sizes = parts.stream().map(Double::valueOf).toList();
        boolean fine = sizes.equals(sizes.stream().distinct().sorted().toList()) && sizes.getFirst() >= 2 && sizes.getLast() <= 30;
        return fine ? Optional.of(sizes) : Optional.empty();
    }

    private KioskConfig.Session session() {
        Duration idle = lines.duration("idle", "90s", "10s", "1h");
        return new KioskConfig.Session(idle, lines.duration("countdown", "30s", "5s", "5min"), lines.duration("session", "30min", "1min", "4h"));
    }

    private KioskConfig.Attract attract() {
        return new KioskConfig.Attract(lines.duration("attract-headline", "8s", "2s", "10min"), lines.duration("attract-picture", "12s", "2s", "10min"),
                lines.duration("attract-page", "15s", "2s", "10min"),
                lines.value("night", Optional.empty(), "22:00-06:00", t -> hours(t).map(Optional::of)));
    }

    private static Optional<Hours> hours(String text) {
        String[] ends = text.split("-", -1);
        return ends.length != 2 ? Optional.empty() : ConfigLines.time(ends[0]).flatMap(from -> ConfigLines.time(ends[1])
                .filter(to -> !to.equals(from)).map(to -> new Hours(from, to)));
    }

    private KioskConfig.Upkeep upkeep(Path data) {
        return new KioskConfig.Upkeep(lines.text("pin-file").map(f -> path("pin-file", f)).orElse(data.resolve("pin.json")),
                lines.value("restart", Optional.empty(), "03:30", t -> ConfigLines.time(t).map(Optional::of)),
                lines.duration("stale", "36h", "1h", "9999h"));
    }

    private List<Path> paths(String key) { return lines.list(key).stream().map(p -> path(key, p)).toList(); }

    private Path path(String key, String text) {
        try {
            return folder.resolve(text).normalize();
        } catch (InvalidPathException e) {
            lines.wrong(key, Kind.VALUE, text, "a path");
            return folder;
        }
    }
}
