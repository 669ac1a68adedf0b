package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edition.Article;
import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.edition.Masthead;
import broadsheet.edition.Page;
import broadsheet.edition.Section;
import broadsheet.samples.SampleEditions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The edition the reader is born with: 开发区专刊, 11 January 2025.
class SampleEditionTest {
    private Bundle bundle;
    private Edition edition;

    @BeforeEach
    void open() throws BundleException {
        bundle = BundleReader.read(SampleEditions.kaifaqu(), ReadProgress.NONE);
        edition = bundle.edition();
    }

    @AfterEach
    void close() { bundle.close(); }

    @Test
    void everyCharacterIsAsPrinted() throws IOException {
        List<String> printed = new ArrayList<>();
        for (String line : Files.readAllLines(SampleEditions.shared("editions/kaifaqu-2025-01-11.md"))) {
            String text = line.replaceFirst("^#+ ", "").strip();
            if (!text.isEmpty()) {
                printed.add(text);
            }
        }
        assertEquals(String.join("\n", printed), String.join("\n", asPrinted()));
    }

    /// In the order of the printed page, each line as the page joins its items.
    private List<String> asPrinted() {
        Masthead head = edition.masthead();
        List<String> lines = new ArrayList<>(List.of(head.motto().label(), head.motto().main(), head.motto().sub(), head.title(),
                head.nameplate() + " " + head.subtitle(), head.serialLabel() + " " + head.serialNumber(),
                head.date() + " " + head.lunarDate(), head.weekday()));
        Article last = edition.articles().getLast();
        for (Article article : edition.articles()) {
            if (article != last) {
                Stream.of(article.kicker(), article.headline(), article.byline()).filter(t -> !t.isEmpty()).forEach(lines::add);
                article.body().stream().map(b -> b.text()).filter(t -> !t.isEmpty()).forEach(lines::add);
                article.pictures().forEach(p -> lines.add(p.caption()));
            }
        }
        List<Credit> credits = edition.credits();
        lines.add(credits.get(0).text());
        lines.add(credits.get(1).text());
        lines.add(credits.get(2).text() + " " + credits.get(3).text() + " " + credits.get(4).text());
        lines.add(last.pictures().getFirst().caption());
        return lines;
    }

    @Test
    void misprintsStay() {
        assertTrue(edition.article("dangjian").orElseThrow().body().getFirst().text().startsWith("聊城国际金融金融中心"));
    }

    @Test
    void theLeadCarriesFourPicturesAndNoKicker() {
        Article lead = edition.articles().getFirst();
        assertEquals("chengfeng", lead.id());
        assertEquals("", lead.kicker());
        assertEquals(List.of("factory", "finance", "bus", "yacht"), lead.pictures().stream().map(p -> p.id()).toList());
        assertTrue(edition.articles().stream().flatMap(a -> a.pictures().stream())
                .allMatch(p -> p.credit().equals("示意图") && !p.altText().isBlank()));
    }

    @Test
    void sectionsAreTheLeadAndThreeThemes() {
        assertEquals(List.of("开发区专刊", "党建引领", "产业发展", "重点项目"), edition.sections().stream().map(Section::title).toList());
    }

    @Test
    void thePageNamesEveryArticle() {
        List<String> framed = edition.pages().getFirst().frames().stream().map(Page.Frame::article).distinct().toList();
        assertTrue(framed.containsAll(edition.articles().stream().map(Article::id).toList()), framed::toString);
    }

    @Test
    void onlyMissingPicturesMayBeReported() {
        assertEquals(List.of(), bundle.problems().stream().filter(p -> p.id() != ProblemId.FILE_MISSING).toList());
    }
}
