package broadsheet.ui.proof;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.ImageFile;
import broadsheet.export.PdfReport;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.report.CsvReport;
import broadsheet.proof.report.ErrorRule;
import broadsheet.proof.report.HtmlReport;
import broadsheet.proof.report.JsonReport;
import broadsheet.proof.report.ProofReport;
import broadsheet.proof.report.ReportWords;
import broadsheet.storage.WholeFile;
import broadsheet.task.Background;
import broadsheet.ui.desk.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Writes the report of the edition that is open, in the background. FX thread.
final class ReportFile {
    /// The forms of a report.
    enum Form {
        /// To read and print.
        HTML("desk.report.html"),
        /// With the marked pages.
        PDF("desk.report.pdf"),
        /// For a spreadsheet.
        CSV("desk.report.csv"),
        /// For programs.
        JSON("desk.report.json");

        /// The key of its name.
        final String key;

        Form(String key) { this.key = key; }
    }

    private final Desk desk;
    private final DeskWork work;
    private final Background background;
    private final ProofTools tools;

    ReportFile(Desk desk, DeskWork work, Background background, ProofTools tools) {
        this.desk = desk;
        this.work = work;
        this.background = background;
        this.tools = tools;
    }

    /// Asks where, then writes.
    void save(Form form) {
        work.standingProperty().get().ifPresent(standing -> desk.reader().bundleProperty().get().ifPresent(bundle -> {
            String name = standing.edition().date() + "-proof." + Words.code(form);
            List<Entry> entries = work.entries();
            ReportWords words = ReportWords.of(desk.texts().localeProperty().get(), ZoneId.systemDefault());
            tools.files().save(desk, name).ifPresent(file -> background.start(desk.texts().say("desk.report.writing"), progress -> {
                write(form, report(standing, entries), words, bundle, file);
                return file;
            }, done -> desk.notice(desk.texts().say("desk.report.done", done)), this::failed));
        }));
    }

    private void failed(Throwable failure) {
        System.getLogger(ReportFile.class.getName()).log(System.Logger.Level.ERROR, "writing the proof report", failure);
        desk.notice(desk.texts().say("desk.report.failed", failure.getClass().getSimpleName()));
    }

    private static ProofReport report(Standing standing, List<Entry> entries) {
        return ProofReport.of(standing.edition(), standing.pages().sheets(), new ProofReport.Material(standing.findings().stream().map(Numbered::finding).toList(),
                entries, subject -> Objects.requireNonNullElse(standing.prints().get(subject), "")), ErrorRule.STANDARD, Instant.now());
    }

    private void write(Form form, ProofReport report, ReportWords words, Bundle bundle, Path file) throws IOException {
        switch (form) {
            case HTML -> write(file, new HtmlReport(words).write(report));
            case CSV -> write(file, new CsvReport(words).write(report));
            case JSON -> write(file, new JsonReport(words).write(report));
            case PDF -> {
                PdfReport pdf = new PdfReport(tools.faces(), href -> bundle.image(href) instanceof ImageFile image ? Optional.of(image.bytes()) : Optional.empty(), words);
                WholeFile.write(file, out -> pdf.write(report, out));
            }
        }
    }

    private static void write(Path file, String text) throws IOException { WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8)); }
}
