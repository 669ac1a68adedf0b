package broadsheet.samples;

import broadsheet.samples.BundleFolder.Shot;
import broadsheet.samples.BundleFolder.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A large edition of made-up text for timing: stories of 300 to 1,500 characters, five to a page, one picture in three.
public final class SyntheticEdition {
    private static final String WORDS = "聊城开发区产业项目建设发展城市企业创新服务经济社会改革开放农村教育文化生态交通科技工业农业群众基层治理推进";

    private SyntheticEdition() { }

    /// Writes the edition into a folder; the same for the same numbers.
    /// @return the folder, a bundle
    public static Path write(Path folder, int articles, int pages) throws IOException {
        Random random = new Random(articles * 31L + pages);
        BundleFolder bundle = new BundleFolder(folder, "urn:broadsheet:synthetic:" + articles, "试验日报", "试验版", "2025-01-11");
        int each = Math.ceilDiv(articles, pages);
        for (int page = 1; page <= pages; page++) {
            List<Object> frames = new ArrayList<>();
            frames.add(frame("masthead", "", "", 0, 0, 8, 8));
            for (int i = 0; i < each && (page - 1) * each + i < articles; i++) {
                String id = "s%03d".formatted((page - 1) * each + i + 1);
                boolean picture = i % 3 == 0;
                bundle.story(page + "版", story(id, random, picture, i));
                int top = 10 + i * 80 / each;
                int height = 80 / each - 1;
                frames.add(frame("headline", id, "", 0, top, 2, height));
                frames.add(frame("body", id, "", 2, top, picture ? 3 : 6, height));
                if (picture) {
                    frames.add(frame("image", id, id + "-p", 5, top, 3, height));
                }
            }
            bundle.page(page, Map.of("number", page, "name", page + "版", "frames", frames));
        }
        return bundle.finish();
    }

    private static Map<String, Object> frame(String kind, String article, String image, int x, int y, int w, int h) {
        Map<String, Object> frame = new java.util.LinkedHashMap<>(Map.of("kind", kind, "x", x, "y", y, "w", w, "h", h));
        if (!article.isEmpty()) {
            frame.put("article", article);
        }
        if (!image.isEmpty()) {
            frame.put("image", image);
        }
        return frame;
    }

    private static Story story(String id, Random random, boolean picture, int rank) {
        StringBuilder body = new StringBuilder();
        int length = 300 + random.nextInt(1200);
        for (int written = 0; written < length; written += 150) {
            body.append("<p>").append(sentence(random, 60)).append("，").append(sentence(random, 80)).append("。</p>");
        }
        List<Shot> pictures = picture ? List.of(new Shot(id + "-p", sentence(random, 14), 600, 400)) : List.of();
        return new Story(id, sentence(random, 6), sentence(random, 8 + random.nextInt(14)), "", "■ 记者", body.toString(),
                Math.min(9, rank + 1), pictures);
    }

    private static String sentence(Random random, int length) {
        StringBuilder words = new StringBuilder();
        while (words.length() < length) {
            int at = random.nextInt(WORDS.length() / 2) * 2;
            words.append(WORDS, at, at + 2);
        }
        return words.toString();
    }
}
