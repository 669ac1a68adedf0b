package broadsheet.ui.proof;

import broadsheet.export.ReportForm;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.report.ErrorRule;
import broadsheet.proof.report.ProofReport;
import broadsheet.proof.report.ReportWords;
import broadsheet.storage.WholeFile;
import broadsheet.task.Background;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.desk.Desk;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/// Writes the report of the edition that is open, in the background. FX thread.
final class ReportFile {
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
    void save(ReportForm form) {
        work.standingProperty().get().ifPresent(standing -> desk.reader().bundleProperty().get().ifPresent(bundle -> {
            String name = standing.edition().date() + "-proof." + Words.code(form);
            List<Entry> entries = work.entries();
            ReportWords words = ReportWords.of(desk.texts().localeProperty().get(), ZoneId.systemDefault());
            tools.files().save(desk.scene().getWindow(), desk.texts().say("desk.report"), name).ifPresent(file -> background.start(desk.texts().say("desk.report.writing"), progress -> {
                ProofReport report = report(standing, entries);
                WholeFile.write(file, out -> form.write(report, words, tools.faces(), bundle::pictureBytes, out));
                return file;
            }, done -> desk.notice(desk.texts().say("desk.report.done", done)), this::failed));
        }));
    }

    private void failed(Throwable failure) {
        System.getLogger(ReportFile.class.getName()).log(System.Logger.Level.ERROR, "writing the proof report", failure);
        desk.notice(desk.texts().say("desk.report.failed", FileFault.of(failure).words(desk.texts())));
    }

    private static ProofReport report(Standing standing, List<Entry> entries) {
        return ProofReport.of(standing.edition(), standing.pages().sheets(), new ProofReport.Material(standing.findings().stream().map(Numbered::finding).toList(),
                entries, subject -> Objects.requireNonNullElse(standing.prints().get(subject), "")), ErrorRule.STANDARD, Instant.now());
    }
}
