package broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ReadProgress;
import broadsheet.proof.report.ErrorRule;
import broadsheet.proof.report.ProofReport;
import broadsheet.proof.report.ReportWords;
import broadsheet.proof.report.SampleProof;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.font.ShippedFaces;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The sample edition's report as a PDF, read back.
class PdfReportTest {
    private static ProofReport report;
    private static byte[] file = new byte[0];

    @BeforeAll
    static void write() throws Exception {
        try (Bundle bundle = BundleReader.read(Path.of("assets", "editions", "kaifaqu-2025-01-11"), ReadProgress.NONE)) {
            report = ProofReport.of(bundle.edition(), new Typesetter(FaceMetrics.shippedOnly()).pages(bundle.edition(), PageSpec.PRINTED),
                    new ProofReport.Material(SampleProof.findings(bundle.edition()), SampleProof.of(bundle.edition()), s -> "print"), ErrorRule.STANDARD,
                    Instant.EPOCH);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfReport(face -> ShippedFaces.ships(face) ? Optional.of(ShippedFaces.resource(face)) : Optional.empty(),
                    href -> bundle.image(href) instanceof ImageFile image ? Optional.of(image.bytes()) : Optional.empty(),
                    ReportWords.of(Locale.CHINESE, ZoneOffset.UTC)).write(report, out);
            file = out.toByteArray();
        }
    }

    @Test
    void thePageShowsTheNumberOfEveryItemItHas() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            float size = (float) (report.pages().getFirst().body() * 0.62);
            StringBuilder drawn = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (Math.abs(text.getFontSize() - size) < 0.01) {
                        drawn.append(text.getUnicode());
                    }
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
            String shown = report.items().stream().filter(i -> report.page(i).isPresent()).map(i -> Integer.toString(i.number())).collect(Collectors.joining());
            assertTrue(shown.startsWith("12345678910"), shown);
            assertEquals(shown, drawn.toString());
        }
    }

    @Test
    void theListSaysWhatTheReportSays() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            String list = text(document, 2, document.getNumberOfPages()).replaceAll("\\s", "");
            assertTrue(list.contains("聊城日报开发区专刊2025-01-11校对报告"), list);
            assertTrue(list.contains("“金融金融”重复，应为“金融”。"), list);
            assertTrue(list.contains("未定位的批注"), list);
            assertTrue(list.contains("李春燕"), list);
        }
    }

    @Test
    void everySheetIsTaggedAndItsFontsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            for (PDPage page : document.getPages()) {
                assertTrue(page.getStructParents() >= 0);
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
            long fonts = StreamSupport.stream(document.getPage(1).getResources().getFontNames().spliterator(), false).count();
            assertTrue(fonts >= 2, "the list is set in " + fonts + " fonts");
        }
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }
}
