package broadsheet.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Article;
import broadsheet.edition.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// News JSON and ninjs items become editions.
class JsonImportTest {
    @TempDir
    private Path folder;

    @Test
    void aDaysNewsBecomesAnEdition() throws Exception {
        Path source = Files.writeString(folder.resolve("20240601.json"), """
                {"date": "2024-06-01", "articles": [
                  {"title": "【一线见闻】麦收开镰", "paragraphs": ["今天开镰。", "天气晴好。"]},
                  {"title": "国内快讯", "paragraphs": ["高铁提速", "新图今日实行。", "---"]}]}
                """);
        try (Bundle bundle = imported(source)) {
            Article harvest = bundle.edition().articles().getFirst();
            assertEquals("一线见闻", harvest.kicker());
            assertEquals("麦收开镰", harvest.headline());
            assertEquals(List.of("今天开镰。", "天气晴好。"), harvest.body().stream().map(Block::text).toList());
            List<Block> briefs = bundle.edition().articles().get(1).body();
            assertEquals(List.of("高铁提速", "新图今日实行。"), briefs.stream().map(Block::text).toList());
            assertEquals(Block.Subhead.class, briefs.getFirst().getClass());
            assertEquals("甲辰年四月廿五", bundle.edition().masthead().lunarDate());
        }
    }

    @Test
    void ninjsItemsAreTakenAsTheyAre() throws Exception {
        Path source = Files.writeString(folder.resolve("desk.json"), """
                [{"uri": "urn:x:1", "type": "text", "versionCreated": "2024-05-06T01:02:03Z", "custom": {"kept": true},
                  "headlines": [{"role": "kicker", "value": "引"}, {"role": "main", "value": "题"}],
                  "bodies": [{"role": "main", "contentType": "text/plain", "value": "文。"}]}]
                """);
        Draft draft = Importer.read(source, Optional.empty());
        assertEquals("题", draft.items().getFirst().title());
        assertEquals(true, draft.items().getFirst().ninjs().path("custom").path("kept").asBoolean(false));
        assertEquals("2024-05-06", draft.date().toString());
        try (Bundle bundle = imported(source)) {
            assertEquals("文。", bundle.edition().articles().getFirst().body().getFirst().text());
        }
    }

    @Test
    void anythingElseIsRefused() throws Exception {
        assertThrows(UnreadableException.class, () -> Importer.read(Files.writeString(folder.resolve("a.json"), "{}"), Optional.empty()));
        assertThrows(UnreadableException.class, () -> Importer.read(Files.writeString(folder.resolve("b.json"), "{"), Optional.empty()));
        assertThrows(UnreadableException.class, () -> Importer.read(Files.createDirectory(folder.resolve("c")), Optional.empty()));
    }

    private Bundle imported(Path source) throws Exception {
        Path target = folder.resolve("edition-" + source.getFileName());
        Importer.write(Importer.read(source, Optional.empty()), target);
        return BundleReader.read(target, ReadProgress.NONE);
    }
}
