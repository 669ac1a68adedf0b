package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Each limit at one less than, exactly and one more than what a bundle holds.
@Tag("hostile")
class BundleLimitsTest {
    @TempDir
    private Path dir;

    /// @param held  what the bundle holds of it
    /// @param id    what is reported when less is allowed
    private record Bound(String limit, long held, ProblemId id, Tiny tiny) { }

    private static List<Bound> bounds() {
        Tiny tiny = new Tiny();
        Tiny swelling = new Tiny().put("x.json", "x".repeat(5_000));
        long packed = swelling.zip().entry("x.json").packed;
        Tiny even = new Tiny().put("x.json", "x".repeat((int) (packed * (5_000 / packed))));
        String longest = new Tiny().files.keySet().stream().max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
        long json = tiny.files.entrySet().stream().filter(f -> f.getKey().endsWith(".json")).mapToInt(f -> f.getValue().length).max().orElseThrow();
        Tiny deep = new Tiny().edit(Tiny.B, b -> b.putArray("x").addArray().addArray().addArray().addArray().addArray().addArray());
        Tiny wordy = new Tiny().edit(Tiny.B, b -> b.put("x", "x".repeat(500)));
        Tiny captioned = new Tiny().replace(Tiny.A, "主题", "主".repeat(200));
        return List.of(
                new Bound("archive", tiny.zip().bytes().length, ProblemId.ARCHIVE_TOO_LARGE, tiny),
                new Bound("entries", 5, ProblemId.TOO_MANY_FILES, tiny),
                new Bound("name", longest.length(), ProblemId.NAME_TOO_LONG, tiny),
                new Bound("depth", 2, ProblemId.NAME_TOO_LONG, tiny),
                new Bound("entry", tiny.file(Tiny.MANIFEST).length, ProblemId.FILE_TOO_LARGE, tiny),
                new Bound("total", tiny.files.values().stream().mapToLong(f -> f.length).sum(), ProblemId.TOTAL_TOO_LARGE, tiny),
                new Bound("json", json, ProblemId.FILE_TOO_LARGE, tiny),
                new Bound("jsonDepth", 8, ProblemId.JSON_LIMIT, deep),
                new Bound("jsonString", 500, ProblemId.JSON_LIMIT, wordy),
                new Bound("line", 200, ProblemId.TEXT_TOO_LONG, captioned),
                new Bound("image", tiny.file(Tiny.PICTURE).length, ProblemId.FILE_TOO_LARGE, tiny),
                new Bound("imagePixels", 24, ProblemId.IMAGE_TOO_LARGE, tiny),
                new Bound("imageSide", 6, ProblemId.IMAGE_TOO_LARGE, tiny),
                new Bound("sections", 1, ProblemId.TOO_MANY_SECTIONS, tiny),
                new Bound("marks", 3, ProblemId.TEXT_MARKS, new Tiny().replace(Tiny.A, "主题", "a" + "\u0301".repeat(3))),
                new Bound("ratioFrom", swelling.file("x.json").length, ProblemId.RATIO_TOO_HIGH, swelling),
                new Bound("ratio", even.file("x.json").length / even.zip().entry("x.json").packed, ProblemId.RATIO_TOO_HIGH, even));
    }

    @TestFactory
    Stream<DynamicTest> eachLimitHoldsToTheUnit() {
        return bounds().stream().flatMap(bound -> Stream.of(-1, 0, 1).map(more -> DynamicTest.dynamicTest(
                bound.limit() + (more < 0 ? " one short" : more == 0 ? " exact" : " one over"), () -> {
                    List<ProblemId> found = verify(bound, bound.held() + more);
                    assertEquals(more < 0, found.contains(bound.id()), found::toString);
                })));
    }

    private List<ProblemId> verify(Bound bound, long allowed) throws IOException {
        BundleLimits limits = Tiny.limit(bound.limit(), allowed);
        if (bound.limit().startsWith("ratio")) {
            // Both together decide: a small file may swell, a large one only so far.
            limits = bound.limit().equals("ratio") ? ratio(limits, (int) allowed, 1_000) : ratio(limits, 2, allowed);
        }
        return bound.tiny().verify(dir, limits).stream().map(Problem::id).toList();
    }

    private static BundleLimits ratio(BundleLimits l, int ratio, long from) {
        return new BundleLimits(l.archive(), l.entries(), l.name(), l.depth(), l.entry(), l.total(), ratio, from, l.json(),
                l.jsonDepth(), l.jsonString(), l.line(), l.image(), l.imagePixels(), l.imageSide(), l.sections(), l.marks());
    }

    @Test
    void everyLimitIsTested() {
        List<String> tested = bounds().stream().map(Bound::limit).sorted().toList();
        assertEquals(Arrays.stream(BundleLimits.class.getRecordComponents()).map(RecordComponent::getName).sorted().toList(), tested);
    }

    @Test
    void aFolderIsHeldToTheSameLimits() throws IOException {
        Path folder = new Tiny().folder(dir);
        Map<String, ProblemId> folders = Map.of("entries", ProblemId.TOO_MANY_FILES, "entry", ProblemId.FILE_TOO_LARGE,
                "total", ProblemId.TOTAL_TOO_LARGE, "name", ProblemId.NAME_TOO_LONG, "depth", ProblemId.NAME_TOO_LONG);
        folders.forEach((limit, id) -> assertTrue(BundleVerifier.verify(folder, ReadProgress.NONE, Tiny.limit(limit, 1),
                java.util.Optional.empty()).stream().anyMatch(p -> p.id() == id), limit));
    }
}
