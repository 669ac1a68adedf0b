package broadsheet.export;

import broadsheet.proof.report.CsvReport;
import broadsheet.proof.report.HtmlReport;
import broadsheet.proof.report.JsonReport;
import broadsheet.proof.report.ProofReport;
import broadsheet.proof.report.ReportWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms a proofreading report is written in.
public enum ReportForm {
    /// To read and print.
    HTML,
    /// With the marked pages.
    PDF,
    /// For a spreadsheet.
    CSV,
    /// For programs.
    JSON;

    /// The form that a file's ending asks for.
    public static Optional<ReportForm> of(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.name().toLowerCase(Locale.ROOT))).findFirst();
    }

    /// Writes a report. Safe to use from any thread; a PDF may take a second.
    ///
    /// @param fonts    the engine's faces; asked for a PDF only
    /// @param pictures the edition's pictures; asked for a PDF only
    /// @throws IOException if a font cannot be embedded or the stream fails
    public void write(ProofReport report, ReportWords words, FontSource fonts, PictureBytes pictures, OutputStream out) throws IOException {
        switch (this) {
            case HTML -> text(new HtmlReport(words).write(report), out);
            case CSV -> text(new CsvReport(words).write(report), out);
            case JSON -> text(new JsonReport(words).write(report), out);
            case PDF -> new PdfReport(fonts, pictures, words).write(report, out);
        }
    }

    private static void text(String text, OutputStream out) throws IOException { out.write(text.getBytes(StandardCharsets.UTF_8)); }
}
