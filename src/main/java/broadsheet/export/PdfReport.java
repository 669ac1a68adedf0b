package broadsheet.export;

import broadsheet.edition.Place;
import broadsheet.export.PdfFlow.Look;
import broadsheet.proof.mark.Stage;
import broadsheet.proof.mark.Subject;
import broadsheet.proof.report.ErrorCount;
import broadsheet.proof.report.ErrorKind;
import broadsheet.proof.report.Item;
import broadsheet.proof.report.ProofReport;
import broadsheet.proof.report.ReportWords;
import broadsheet.proof.report.Weight;
import broadsheet.typeset.layout.PageLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a proofreading report as a tagged PDF: every page as set with the marks and their numbers, then the list on A4.
///
/// Safe to use from any thread; may take a second.
public final class PdfReport {
    private final FontSource fonts;
    private final PictureBytes pictures;
    private final ReportWords words;

    /// @param fonts    the engine's faces
    /// @param pictures the edition's pictures
    /// @param words    in which the list is written
    public PdfReport(FontSource fonts, PictureBytes pictures, ReportWords words) {
        this.fonts = fonts;
        this.pictures = pictures;
        this.words = words;
    }

    /// Writes the report's pages and its list.
    /// @throws IOException if a font cannot be embedded or the stream fails
    public void write(ProofReport report, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            PdfFonts embedded = new PdfFonts(document, fonts);
            PdfPictures placed = new PdfPictures(document, pictures);
            PdfTags tags = new PdfTags(report.edition());
            Comparator<Place> order = PdfExport.readingOrder(report.edition());
            for (PageLayout layout : report.pages()) {
                try (PdfPage page = new PdfPage(document, layout, embedded, placed, tags)) {
                    page.draw(order);
                }
                try (PdfMarks marks = new PdfMarks(document, document.getPage(document.getNumberOfPages() - 1), layout, embedded)) {
                    marks.draw(report.items());
                }
            }
            try (PdfFlow flow = new PdfFlow(document, embedded, tags)) {
                list(report, flow);
            }
            tags.build(document);
            new PdfOutline(document, report.pages()).bookmarks(report.edition());
            PdfMetadata.write(document, report.edition(), words.title(report.edition()));
            document.save(out);
        }
    }

    private void list(ProofReport report, PdfFlow flow) throws IOException {
        flow.paragraph(Look.TITLE, words.title(report.edition()));
        flow.paragraph(Look.QUIET, words.text("made", words.time(report.made())));
        flow.rule();
        summary(report, flow);
        rounds(report, flow);
        flow.paragraph(Look.HEADING, words.text("items"));
        if (report.items().isEmpty()) {
            flow.paragraph(Look.TEXT, words.text("nothing"));
        }
        for (Map.Entry<Subject, List<Item>> subject : report.bySubject().entrySet()) {
            flow.paragraph(Look.HEADING, words.subject(report.edition(), subject.getKey()));
            for (Item item : subject.getValue()) {
                item(report, item, flow);
            }
        }
        if (!report.lost().isEmpty()) {
            flow.paragraph(Look.HEADING, words.text("lost.title"));
            flow.paragraph(Look.QUIET, words.text("lost.why"));
            for (Item item : report.lost()) {
                item(report, item, flow);
            }
        }
        flow.paragraph(Look.HEADING, words.text("method"));
        flow.paragraph(Look.QUIET, words.text("source") + (report.rule().own() ? words.text("own") : ""));
        flow.paragraph(Look.QUIET, words.text("method.counts"));
        flow.paragraph(Look.QUIET, Arrays.stream(Weight.values())
                .map(w -> words.text("weight." + w.code()) + " " + ReportWords.number(report.rule().of(w))).collect(Collectors.joining(" · ")));
    }

    private void summary(ProofReport report, PdfFlow flow) throws IOException {
        ErrorCount now = report.now();
        flow.paragraph(Look.HEADING, words.text("rate") + "　" + ReportWords.number(now.rate()) + words.text("per") + "　"
                + words.text(now.passes(report.rule()) ? "passes" : "fails", ReportWords.number(report.rule().of(Weight.PASS_MARK))));
        flow.paragraph(Look.TEXT, words.text("row.characters") + "：" + words.text("characters.value", report.extent().printed(), report.extent().set()));
        flow.paragraph(Look.TEXT, words.text("row.now") + "：" + words.text("count", ReportWords.number(now.points()), now.errors()) + kinds(now));
        ErrorCount found = report.found();
        flow.paragraph(Look.TEXT, words.text("row.found") + "：" + words.text("count.rate", ReportWords.number(found.points()), found.errors(),
                ReportWords.number(found.rate())) + kinds(found));
    }

    private String kinds(ErrorCount count) {
        return count.byKind().isEmpty() ? "" : Arrays.stream(ErrorKind.values()).filter(count.byKind()::containsKey)
                .map(k -> words.text("kind." + k.code()) + " " + ReportWords.number(count.byKind().getOrDefault(k, 0.0)))
                .collect(Collectors.joining(" · ", "　", ""));
    }

    private void rounds(ProofReport report, PdfFlow flow) throws IOException {
        flow.paragraph(Look.HEADING, words.text("rounds"));
        flow.paragraph(Look.TEXT, words.text(report.rounds().isReleased() ? "released" : "unreleased"));
        for (Stage stage : Stage.values()) {
            String who = report.rounds().subjects().stream().flatMap(s -> report.rounds().signature(s, stage).stream())
                    .map(s -> s.author()).distinct().collect(Collectors.joining("、"));
            flow.paragraph(Look.TEXT, words.stage(stage) + " " + report.rounds().signed(stage) + "/" + report.rounds().subjects().size()
                    + (who.isEmpty() ? "" : "　" + who));
        }
    }

    private void item(ProofReport report, Item item, PdfFlow flow) throws IOException {
        String page = report.page(item).isPresent() ? words.text("page", report.page(item).getAsInt()) + " · " : "";
        String charge = words.charge(item).isEmpty() ? "" : " · " + words.charge(item) + (item.counts() ? "" : words.text("uncounted"));
        flow.item(Look.STRONG, Integer.toString(item.number()), words.label(item) + " · " + words.status(item) + " · " + page + words.where(item) + charge);
        String place = words.context(report.edition(), item);
        if (!place.isEmpty()) {
            flow.item(Look.TEXT, "", place);
        }
        if (!words.message(item).isEmpty()) {
            flow.item(Look.TEXT, "", words.message(item));
        }
        if (!item.note().isEmpty()) {
            flow.item(Look.TEXT, "", item.note());
        }
        if (!item.author().isEmpty()) {
            flow.item(Look.QUIET, "", item.author() + item.time().map(t -> " · " + words.time(t)).orElse(""));
        }
    }
}
