package broadsheet.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.arrival.SignatureRule;
import broadsheet.kiosk.KioskConfig.Hours;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The configuration file: what it can say and how it complains.
class KioskConfigFileTest {
    @TempDir
    private Path dir;

    private KioskConfig read(String text) throws Exception {
        Path file = dir.resolve("kiosk.conf");
        Files.writeString(file, text);
        return KioskConfigFile.read(file);
    }

    private List<String> complaints(String text) {
        return assertThrows(ConfigException.class, () -> read(text)).errors().stream().map(ConfigError::toString).toList();
    }

    @Test
    void oneLineIsEnough() throws Exception {
        KioskConfig config = read("data = here\n");
        assertEquals(dir.resolve("here"), config.data());
        assertEquals(Duration.ofSeconds(90), config.session().idle());
        assertEquals(KioskConfig.Hand.RIGHT, config.panel().hand());
        assertEquals(dir.resolve("here/pin.json"), config.upkeep().pin());
        assertEquals(9.0, config.panel().typeSizes().get(config.panel().firstSize()));
        assertEquals(Optional.empty(), config.upkeep().restart());
    }

    @Test
    void everythingCanBeSaid() throws Exception {
        byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic().getEncoded();
        Files.writeString(dir.resolve("k.pem"), "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(key) + "\n-----END PUBLIC KEY-----\n");
        KioskConfig config = read("""
                \uFEFF# 服务大厅
                data=/var/lib/kiosk
                inbox = /srv/in ; /srv/二
                usb = /media/kiosk
                names = *.edition; *.zip
                newspaper = 聊城日报
                signature = require
                signature-key = k.pem
                settle = 20s
                idle = 2min
                countdown = 15s
                session = 1h
                orientation = Portrait
                rotation = 90
                hand = left
                width-mm = 698
                type-sizes = 5; 7.5; 10
                type-first = 3
                read-aloud = off
                language = en
                attract-headline = 6s
                night = 22:00-06:30
                restart = 03:30
                stale = 48h
                pin-file = pin/x.json
                """);
        assertEquals(List.of(Path.of("/srv/in"), Path.of("/srv/二")), config.arrivals().inboxes());
        assertEquals(SignatureRule.Mode.REQUIRE, config.arrivals().signature().mode());
        assertEquals(1, config.arrivals().signature().keys().size());
        assertEquals(Duration.ofSeconds(20), config.arrivals().settle());
        assertEquals(new KioskConfig.Panel(KioskConfig.Orientation.PORTRAIT, 90, KioskConfig.Hand.LEFT, 698, List.of(5.0, 7.5, 10.0), 2, false, Locale.ENGLISH), config.panel());
        Hours night = config.attract().night().orElseThrow();
        assertTrue(night.contains(LocalTime.of(23, 0)) && night.contains(LocalTime.of(6, 29)));
        assertFalse(night.contains(LocalTime.of(6, 30)) || night.contains(LocalTime.NOON));
        assertEquals(dir.resolve("pin/x.json"), config.upkeep().pin());
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsLine() {
        assertEquals(List.of("BK-106 line 0 data []", "BK-107 line 1 idle [soon, 10s … 1h]", "BK-103 line 2 [just words]",
                "BK-104 line 3 countdwn [countdwn, countdown]", "BK-105 line 4 idle [1]", "BK-107 line 5 hand [both, left | right]",
                "BK-107 line 6 rotation [45, 0 | 90 | 180 | 270]", "BK-107 line 7 restart [25:00, 03:30]",
                "BK-107 line 8 session [5h, 1min … 4h]", "BK-107 line 9 type-sizes [9;4, 2 … 6 × 2 … 30 mm, ascending]",
                "BK-109 line 10 signature [require]"),
                complaints("idle = soon\njust words\ncountdwn = 3s\nidle = 20s\nhand = both\nrotation = 45\nrestart = 25:00\nsession = 5h\n"
                        + "type-sizes = 9;4\nsignature = require\n"));
    }

    @Test
    void aKeyFileWithoutKeyIsNamed() throws Exception {
        Files.writeString(dir.resolve("k.pem"), "no key");
        assertEquals(List.of("BK-108 line 3 signature-key [" + dir.resolve("k.pem") + "]"),
                complaints("data = x\nsignature = warn\nsignature-key = k.pem\n"));
    }

    @Test
    void aFileThatIsNotThereOrNotUtf8IsNamed() throws Exception {
        assertEquals(ConfigError.Kind.UNREADABLE, assertThrows(ConfigException.class,
                () -> KioskConfigFile.read(dir.resolve("none"))).errors().getFirst().kind());
        Files.write(dir.resolve("gbk.conf"), "data = 数据".getBytes("GB18030"));
        assertEquals(ConfigError.Kind.ENCODING, assertThrows(ConfigException.class,
                () -> KioskConfigFile.read(dir.resolve("gbk.conf"))).errors().getFirst().kind());
    }

    @Test
    void theExampleIsRead() throws Exception {
        KioskConfig config = KioskConfigFile.read(Path.of("src/build/kiosk/kiosk.conf"));
        assertEquals("聊城日报", config.arrivals().newspaper());
        assertEquals(Optional.of(LocalTime.of(3, 30)), config.upkeep().restart());
    }

    @Test
    void theOperatorsGuideExplainsEveryKeyAndNoOther() throws Exception {
        Set<String> explained = Files.readString(Path.of("src/site/markdown/kiosk.md")).lines().map(Pattern.compile("^\\| `([a-z0-9-]+)` \\|.*")::matcher)
                .filter(Matcher::matches).map(m -> m.group(1)).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(KioskConfigFile.keys()), new TreeSet<>(explained));
    }
}
