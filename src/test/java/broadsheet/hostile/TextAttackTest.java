package broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.samples.SampleEditions;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.layout.Line;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Text as an attack, in every field of an edition: it is set, nothing throws, and no character stands outside its page.
@Tag("hostile")
class TextAttackTest {
    private static final Typesetter TYPESETTER = new Typesetter(FaceMetrics.shippedOnly());
    private static final String ARTICLE = "articles/chengfeng.json";

    /// Where a text can stand.
    private static final List<String> FIELDS = List.of("/headlines", "/by", "/bodies", "/associations/0/descriptions", "/associations/0/by",
            "/metadata/title", "/metadata/subtitle", "/metadata/belongsTo/newspaper/name", "/metadata/broadsheet:masthead/motto/main");

    @TempDir
    private Path work;

    static Stream<String> attacks() {
        return Stream.of("\u202E开发区\u202D专刊\u2066\u2067", "e" + "\u0301\u0336\u035C\u0489".repeat(400), "\u0000\u0007\u001B[31m\u009F",
                "<script>alert(1)</script><img src=x onerror=y>", "\uFFFE\uFFFF\uD800\uDC00", "ﷺ".repeat(50), "ᄀᅠᅟ가각".repeat(20), "👩‍👩‍👧‍👦🏳️‍🌈".repeat(30),
                "（（（（（（（（（（））））））））））".repeat(20), "……".repeat(200), "9".repeat(3_000), "\u200B\u200D\u2060\uFEFF".repeat(300), "\n".repeat(5_000), " \t　".repeat(500),
                "国".repeat(20_000), "{0} {1} %s %n ${x} #{y}", "聊城\u0000日报");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anAttackIsSetAsText(String attack) throws Exception {
        assertEquals(List.of(), attack(attack, 1));
        assertEquals(List.of(), attack(attack, 3));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aWordOfAMegabyteIsSet() throws Exception {
        Path folder = spoiled("/bodies", "w".repeat(1 << 20)).folder(Files.createDirectory(work.resolve("megabyte")));
        assertEquals(List.of(), faults(folder, 1));
    }

    @Test
    void everyNaughtyStringIsSetInEveryField() throws Exception {
        Path file = SampleEditions.shared("bad-inputs").resolve("text/blns/blns.json");
        JsonNode strings = JsonMapper.shared().readTree(Files.readAllBytes(file));
        List<String> faults = new ArrayList<>();
        int step = Scale.cases(16, 1);
        int tried = 0;
        for (int i = 0; i < strings.size(); i += step) {
            tried++;
            for (String fault : attack(strings.get(i).stringValue(), 1)) {
                faults.add("#" + i + " " + fault);
            }
        }
        assertEquals(List.of(), faults);
        Ledger.row(TextAttackTest.class, "naughty strings, each in headline, byline, body, caption, credit, title, nameplate and motto", tried,
                "all set as text, every character within its page, 0 exceptions");
    }

    private List<String> attack(String text, double scale) throws IOException, BundleException {
        List<String> faults = new ArrayList<>();
        for (String field : FIELDS) {
            faults.addAll(faults(spoiled(field, text), scale));
        }
        return faults;
    }

    private static EditionFiles spoiled(String field, String text) throws IOException, BundleException {
        EditionFiles sound = EditionFiles.unsealed();
        String file = field.startsWith("/metadata") ? EditionFiles.MANIFEST : ARTICLE;
        JsonNode tree = JsonMapper.shared().readTree(sound.all().get(file));
        JsonNode found = tree.at(field);
        if (found.isArray()) {
            found.forEach(entry -> ((ObjectNode) entry).put("value", text).put("contentType", "text/plain"));
        } else {
            int cut = field.lastIndexOf('/');
            ((ObjectNode) tree.at(field.substring(0, cut))).put(field.substring(cut + 1), text);
        }
        return sound.with(file, JsonMapper.shared().writeValueAsBytes(tree));
    }

    private List<String> faults(EditionFiles edition, double scale) throws IOException, BundleException {
        return faults(Files.write(work.resolve("attack.edition"), edition.archive()), scale);
    }

    private static List<String> faults(Path file, double scale) throws BundleException {
        try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
            List<PageLayout> pages = TYPESETTER.pages(bundle.edition(), new PageSpec(scale));
            assertTrue(!pages.isEmpty());
            return pages.stream().flatMap(page -> page.lines().filter(line -> outside(line, page)).limit(1)
                    .map(line -> "page " + page.number() + ": " + line.place() + " at " + line.box())).toList();
        }
    }

    private static boolean outside(Line line, PageLayout page) {
        return line.box().x() < -1 || line.box().x() + line.box().width() > page.width() + 1 || line.baseline() < 0 || line.baseline() > page.height() + 1;
    }
}
