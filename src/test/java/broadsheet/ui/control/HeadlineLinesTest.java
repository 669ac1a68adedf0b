package broadsheet.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.edition.Article;
import broadsheet.samples.SampleEditions;
import broadsheet.typeset.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Headlines in lists and in the loop break as an editor breaks them.
class HeadlineLinesTest {
    @Test
    void linesEndBetweenWords() {
        assertEquals(List.of("经济技术开发区", "推动高质量发展"), lines("经济技术开发区推动高质量发展", 2, 100));
        assertEquals(List.of("公交线路今起调整"), lines("公交线路今起调整", 1, 100));
    }

    @Test
    void aLineTooLongForTheRoomBecomesTwo() {
        assertEquals(2, lines("公交线路今起调整", 1, 5).size());
    }

    @Test
    void breaksOfTheEditorStay() {
        assertEquals(List.of("乘风破浪", "再铸辉煌"), lines("乘风破浪\n再铸辉煌", 2, 100));
    }

    @Test
    void theTextOfEveryHeadlineOfTheSampleStaysAndNoWordIsParted() throws Exception {
        Words words = new Words();
        try (var bundle = BundleReader.read(SampleEditions.kaifaqu(), ReadProgress.NONE)) {
            List<String> titles = bundle.edition().articles().stream().map(Article::title).map(t -> t.strip().replace("\n", "")).toList();
            assertTrue(titles.size() > 2);
            for (String title : titles) {
                HeadlineLines.Broken broken = HeadlineLines.in(title, (title.length() + 8) / 9, 12);
                assertEquals(title.replace(" ", ""), broken.text().replace("\n", "").replace(" ", ""));
                boolean[] starts = words.starts(title);
                int at = 0;
                for (String line : broken.text().split("\n")) {
                    at = title.indexOf(line, at);
                    assertTrue(starts[at], broken.text() + " ! " + line + " " + broken.em());
                    at += line.length();
                }
            }
        }
    }

    private static List<String> lines(String headline, int lines, double room) { return List.of(HeadlineLines.in(headline, lines, room).text().split("\n")); }
}
