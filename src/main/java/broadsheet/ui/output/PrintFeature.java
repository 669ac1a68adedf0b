package broadsheet.ui.output;

import broadsheet.bundle.Bundle;
import broadsheet.task.Background;
import broadsheet.task.Progress;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.control.Icon;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.print.PageOrientation;
import javafx.print.PrinterJob;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// 打印: Ctrl+P shows what will stand on the paper; the system's dialog chooses printer and paper. The lines are those on the screen:
/// the same set pages, painted by the same painter.
public final class PrintFeature implements Feature {
    private static final double DPI = 200;

    private final Background background;
    private final OutputFiles files;
    private final ExportFeature export;
    private final Supplier<Optional<PrinterJob>> printers;

    /// @param export writes the PDF offered where there is no printer
    public PrintFeature(Background background, OutputFiles files, ExportFeature export) {
        this(background, files, export, PrintFeature::ofTheSystem);
    }

    /// Where the parts of the system that print are missing there is no printer either.
    private static Optional<PrinterJob> ofTheSystem() {
        try {
            return Optional.ofNullable(PrinterJob.createPrinterJob());
        } catch (LinkageError missing) {
            System.getLogger(PrintFeature.class.getName()).log(System.Logger.Level.WARNING, "printing is not installed", missing);
            return Optional.empty();
        }
    }

    /// @param printers a new job, empty where there is no printer
    PrintFeature(Background background, OutputFiles files, ExportFeature export, Supplier<Optional<PrinterJob>> printers) {
        this.background = background;
        this.files = files;
        this.export = export;
        this.printers = printers;
    }

    @Override
    public void install(Desk desk) {
        desk.add(Action.when(Bindings.createBooleanBinding(() -> desk.reader().edition().isPresent(), desk.reader().bundleProperty()), "print",
                Action.Group.FILE, Icon.PRINT, () -> desk.showSheet(new PrintSheet(desk, this)),
                new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN)));
    }

    Optional<PrinterJob> job() { return printers.get(); }

    ExportFeature export() { return export; }

    OutputFiles files() { return files; }

    Background background() { return background; }

    /// Prints sheets after the system's dialog was confirmed.
    /// @param wish how they stand on the paper
    void print(Desk desk, Bundle bundle, List<PageLayout> pages, PrintSheet.Wish wish, PrinterJob job, PrintSheet sheet) {
        job.getJobSettings().setJobName(desk.scene().getWindow() instanceof javafx.stage.Stage stage ? stage.getTitle() : "");
        if (!job.showPrintDialog(desk.scene().getWindow())) {
            job.cancelJob();
            return;
        }
        sheet.watch(background.start(desk.texts().say("print.busy"), progress -> {
            print(bundle, pages, wish, job, progress);
            return pages.size();
        }, count -> {
            desk.closeSheet();
            desk.notice(desk.texts().say("print.done", count));
        }, failure -> {
            System.getLogger(PrintFeature.class.getName()).log(System.Logger.Level.WARNING, "printing", failure);
            sheet.failed(desk.texts().say("print.failed"));
        }));
    }

    private void print(Bundle bundle, List<PageLayout> pages, PrintSheet.Wish wish, PrinterJob job, Progress progress) throws IOException {
        javafx.print.PageLayout chosen = job.getJobSettings().getPageLayout();
        javafx.print.PageLayout layout = job.getPrinter().createPageLayout(chosen.getPaper(), wish.landscape() ? PageOrientation.LANDSCAPE
                : PageOrientation.PORTRAIT, javafx.print.Printer.MarginType.DEFAULT);
        Paper paper = new Paper(layout.getPrintableWidth(), layout.getPrintableHeight());
        for (int i = 0; i < pages.size(); i++) {
            if (progress.cancelled()) {
                job.cancelJob();
                throw new CancellationException();
            }
            PageLayout page = pages.get(i);
            PaperPlace place = wish.place(page, paper);
            WritableImage image = files.image(bundle, page, place.scale() * DPI / OutputFiles.INCH);
            if (!job.printPage(layout, paper.show(image, page.width(), place))) {
                throw new IOException("the printer refused page " + (i + 1) + ": " + job.getJobStatus());
            }
            progress.at(i + 1, pages.size());
        }
        if (!job.endJob()) {
            throw new IOException("the printer did not take the job: " + job.getJobStatus());
        }
    }
}
