package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextStoreTest {
    @TempDir Path folder;

    private static Edition edition(int day, String text) {
        return SearchSamples.edition(LocalDate.of(2024, 1, 1).plusDays(day), SearchSamples.article("a", "第" + day + "期", text));
    }

    private static List<SourceDouble> shelf(int editions) {
        return IntStream.range(0, editions).mapToObj(i -> new SourceDouble("k" + i, "1", edition(i, "开发区第" + i + "天的消息"))).toList();
    }

    private static ShelfIndexer.Outcome update(TextStore store, List<SourceDouble> shelf) throws IOException {
        return ShelfIndexer.update(store, shelf, (done, total) -> { }, () -> false);
    }

    private static int hits(TextStore store, String query) { return store.search(QueryParser.parse(query), Limits.SHELF, () -> false).hits(); }

    private List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".segment")).sorted().toList();
        }
    }

    @Test void anEmptyStoreFindsNothing() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            assertEquals(0, hits(store, "开发区"));
        }
    }

    @Test void whatIsStoredIsFoundAfterReopening() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            assertEquals(new ShelfIndexer.Outcome(60, 0, List.of(), true), update(store, shelf(60)));
        }
        try (TextStore store = TextStore.open(folder)) {
            SearchResult result = store.search(QueryParser.parse("正文:开发区"), Limits.SHELF, () -> false);
            assertEquals(60, result.hits());
            assertEquals(50, result.spans().size());
            assertEquals(LocalDate.of(2024, 1, 1).plusDays(59), result.editions().getFirst().date());
            assertEquals("k59", result.editions().getFirst().source());
        }
    }

    @Test void pinyinFindsTitlesOnTheShelf() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            update(store, List.of(new SourceDouble("k", "1", SearchSamples.edition(SearchSamples.article("a", "中国银行行长", "消息"),
                    SearchSamples.article("b", "农业", "中国银行")))));
            for (String query : List.of("zgyh", "zhongguoyinhang", "zhgyh", "yinhanghangzhang", "zhongguoyinh")) {
                assertEquals(1, hits(store, "标题:" + query), query);
            }
        }
    }

    @Test void onlyWhatChangedIsReadAgain() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            update(store, shelf(5));
            List<SourceDouble> changed = new ArrayList<>(shelf(5));
            changed.set(2, new SourceDouble("k2", "2", edition(2, "新的内容")));
            changed.remove(4);
            assertEquals(new ShelfIndexer.Outcome(1, 1, List.of(), true), update(store, changed));
            assertEquals(1, hits(store, "新的内容"));
            assertEquals(0, hits(store, "第2天"));
            assertEquals(0, hits(store, "第4天"));
            assertEquals(Map.of("k0", "1", "k1", "1", "k2", "2", "k3", "1"), store.stamps());
        }
    }

    @Test void anEditionThatBreaksIsReportedAndNoLongerFound() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            update(store, shelf(2));
            List<SourceDouble> shelf = List.of(shelf(2).getFirst(), new SourceDouble("k1", "broken", edition(1, "")));
            List<ShelfIndexer.Failure> failures = update(store, shelf).failures();
            assertEquals(List.of("k1"), failures.stream().map(ShelfIndexer.Failure::key).toList());
            assertEquals("copy it again", failures.getFirst().cause().getMessage());
            assertEquals(0, hits(store, "第1天"));
            assertEquals(1, hits(store, "第0天"));
        }
    }

    @Test void manySmallChangesAreJoined() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            for (int i = 1; i <= 40; i++) {
                update(store, shelf(i));
            }
            assertTrue(segments().size() < 10, segments().toString());
            assertEquals(40, store.search(QueryParser.parse("正文:开发区"), Limits.SHELF, () -> false).hits());
        }
    }

    @Test void aFlippedByteAnywhereIsNoticedAndOnlyThatSegmentBuiltAgain() throws IOException {
        for (double where : new double[] {0, 0.01, 0.5, 0.97, 0.999999}) {
            Path store = Files.createDirectory(folder.resolve("at" + where));
            try (TextStore first = TextStore.open(store)) {
                update(first, shelf(3));
                update(first, shelf(6));
            }
            Path damaged = store.resolve("00000001.segment");
            byte[] bytes = Files.readAllBytes(damaged);
            bytes[(int) (where * bytes.length)] ^= 4;
            Files.write(damaged, bytes);
            assertRebuilt(store);
        }
    }

    @Test void aTornSegmentIsNoticedAtEveryLength() throws IOException {
        try (TextStore first = TextStore.open(folder)) {
            update(first, shelf(3));
            update(first, shelf(6));
        }
        byte[] bytes = Files.readAllBytes(folder.resolve("00000001.segment"));
        for (int length : new int[] {0, 1, 63, 64, 72, bytes.length / 2, bytes.length - 1}) {
            Files.write(folder.resolve("00000001.segment"), Arrays.copyOf(bytes, length));
            try (TextStore store = TextStore.open(folder)) {
                assertEquals(List.of("00000001.segment"), store.damaged());
            }
        }
        assertRebuilt(folder);
    }

    private static void assertRebuilt(Path folder) throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            assertEquals(List.of("00000001.segment"), store.damaged());
            assertEquals(3, hits(store, "正文:开发区"));
            assertEquals(3, update(store, shelf(6)).stored());
            assertEquals(6, hits(store, "正文:开发区"));
        }
        try (TextStore store = TextStore.open(folder)) {
            assertEquals(List.of(), store.damaged());
            assertEquals(6, hits(store, "正文:开发区"));
        }
    }

    @Test void aDamagedListOfSegmentsLosesNothing() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            update(store, shelf(3));
        }
        Files.writeString(folder.resolve(StoreManifest.NAME), "broadsheet text store 1\nsegment 0000");
        try (TextStore store = TextStore.open(folder)) {
            assertEquals(3, hits(store, "正文:开发区"));
        }
    }

    @Test void leftOversAreSweptAway() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            update(store, shelf(3));
        }
        Files.write(folder.resolve("00000009.segment"), new byte[100]);
        Files.write(folder.resolve(".broadsheet-1.part"), new byte[100]);
        TextStore.open(folder).close();
        assertEquals(1, segments().size());
        assertFalse(Files.exists(folder.resolve(".broadsheet-1.part")));
    }

    @Test void aSecondWriterIsRefusedButMaySearch() throws IOException {
        try (TextStore first = TextStore.open(folder); TextStore second = TextStore.open(folder)) {
            assertTrue(first.writable());
            assertFalse(second.writable());
            assertThrows(StoreBusyException.class, () -> update(second, shelf(1)));
            assertEquals(0, hits(second, "开发区"));
            assertEquals(1, update(first, shelf(1)).stored());
        }
    }

    @Test void aCancelledSearchSaysSo() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            update(store, shelf(3));
            assertFalse(store.search(QueryParser.parse("开发区"), Limits.SHELF, () -> true).complete());
        }
    }

    @Test void aCancelledBuildKeepsWhatItHas() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            int[] seen = {0};
            ShelfIndexer.Outcome outcome = ShelfIndexer.update(store, shelf(10), (done, total) -> seen[0] = done, () -> seen[0] >= 4);
            assertEquals(new ShelfIndexer.Outcome(4, 0, List.of(), false), outcome);
            assertEquals(4, store.stamps().size());
        }
    }

    @Test void datesConfineTheShelf() throws IOException {
        try (TextStore store = TextStore.open(folder)) {
            update(store, shelf(60));
            assertEquals(31, store.search(QueryParser.parse("正文:开发区 2024-01"), Limits.SHELF, () -> false).hits()
                    + store.search(QueryParser.parse("正文:开发区 2024-01..2024-01"), Limits.SHELF, () -> false).hits());
        }
    }
}
