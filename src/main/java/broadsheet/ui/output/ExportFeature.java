package broadsheet.ui.output;

import broadsheet.bundle.Bundle;
import broadsheet.edition.Edition;
import broadsheet.task.Background;
import broadsheet.task.Progress;
import broadsheet.typeset.layout.PageLayout;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.control.Icon;
import broadsheet.ui.desk.Action;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;
import broadsheet.ui.desk.FileChoice;
import broadsheet.ui.desk.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// 导出: Ctrl+Shift+E offers what can be written of what is read; the file is written in the background, whole or not at all.
public final class ExportFeature implements Feature {
    private static final double DPI = 200;

    /// What can be written.
    enum Kind {
        /// The page on show, exactly as set.
        PAGE_PDF("pdf"),
        /// The page on show as a picture.
        PAGE_PNG("png"),
        /// All pages.
        EDITION_PDF("pdf"),
        /// The edition, re-flowing.
        EDITION_EPUB("epub"),
        /// The article on show.
        ARTICLE_TXT("txt"),
        /// The article on show with its headings.
        ARTICLE_MD("md");

        private final String ending;

        Kind(String ending) { this.ending = ending; }

        String ending() { return ending; }

        boolean ofArticle() { return this == ARTICLE_TXT || this == ARTICLE_MD; }

        boolean ofPage() { return this == PAGE_PDF || this == PAGE_PNG; }

        String key() { return "export.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-'); }
    }

    private final Background background;
    private final OutputFiles files;
    private final FileChoice choice;

    /// @param background writes
    /// @param choice     asks where
    public ExportFeature(Background background, OutputFiles files, FileChoice choice) {
        this.background = background;
        this.files = files;
        this.choice = choice;
    }

    @Override
    public void install(Desk desk) {
        desk.add(Action.when(Bindings.createBooleanBinding(() -> desk.reader().edition().isPresent(), desk.reader().bundleProperty()), "export",
                Action.Group.FILE, Icon.COPY, () -> desk.showSheet(new ExportSheet(desk, this)),
                new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)));
    }

    /// Asks for a file and writes it, the sheet showing how far it is.
    void export(Desk desk, Kind kind, ExportSheet sheet) {
        desk.reader().bundleProperty().get().ifPresent(bundle -> choice.save(desk.scene().getWindow(), desk.texts().say(kind.key()),
                name(desk.reader(), bundle.edition(), kind)).ifPresent(target -> {
            double scale = desk.reader().scaleProperty().get();
            int page = desk.reader().pageProperty().get();
            String article = desk.reader().articleProperty().get();
            sheet.watch(background.start(desk.texts().say("export.busy", target.getFileName()), progress -> {
                write(bundle, kind, new Wanted(scale, page, article), target, progress);
                return target;
            }, written -> {
                desk.closeSheet();
                desk.notice(desk.texts().say("export.done", written.getFileName()));
            }, failure -> {
                System.getLogger(ExportFeature.class.getName()).log(System.Logger.Level.WARNING, "writing " + target, failure);
                sheet.failed(desk.texts().say("export.failed", target.getFileName(), FileFault.of(failure).words(desk.texts())));
            }));
        }));
    }

    private record Wanted(double scale, int page, String article) { }

    private void write(Bundle bundle, Kind kind, Wanted wanted, Path target, Progress progress) throws IOException {
        switch (kind) {
            case ARTICLE_TXT, ARTICLE_MD -> files.text(bundle.edition(), Optional.of(wanted.article()), kind == Kind.ARTICLE_MD, target);
            case EDITION_EPUB -> files.epub(bundle, target, progress::cancelled);
            case EDITION_PDF -> files.pdf(bundle, files.pages(bundle.edition(), wanted.scale()), target, progress::cancelled);
            case PAGE_PDF, PAGE_PNG -> {
                List<PageLayout> pages = files.pages(bundle.edition(), wanted.scale());
                PageLayout page = pages.stream().filter(p -> p.number() == wanted.page()).findFirst().orElse(pages.getFirst());
                if (kind == Kind.PAGE_PDF) {
                    files.pdf(bundle, List.of(page), target, progress::cancelled);
                } else {
                    files.png(bundle, page, DPI, target, progress::cancelled);
                }
            }
        }
    }

    /// Paper, day, and what of it; without characters a file system may refuse.
    static String name(Reader reader, Edition edition, Kind kind) {
        String of = kind.ofArticle() ? " " + reader.current().map(a -> a.title()).orElse("") : kind.ofPage() ? " " + reader.pageProperty().get() : "";
        String whole = edition.masthead().nameplate() + " " + edition.date() + of;
        return whole.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip() + "." + kind.ending();
    }
}
