package broadsheet.ui.shell;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.ImageFile;
import broadsheet.bundle.ImageFormat;
import broadsheet.bundle.ImageRead;
import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemText;
import broadsheet.edition.Article;
import broadsheet.edition.Picture;
import broadsheet.render.PictureState;
import broadsheet.render.Press;
import broadsheet.task.Background;
import broadsheet.typeset.layout.PictureBox;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.control.PictureViewer;
import broadsheet.ui.control.Texts;
import broadsheet.ui.desk.FileChoice;
import broadsheet.ui.desk.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/// Takes a picture out of the edition: into a file as the newsroom delivered it, or onto the clipboard as it is shown.
final class PictureTaking {
    private static final int COPIED = 4096;

    private final Background background;
    private final Texts texts;
    private final Consumer<String> notice;

    PictureTaking(Background background, Texts texts, Consumer<String> notice) {
        this.background = background;
        this.texts = texts;
        this.notice = notice;
    }

    /// One picture large, with the others of its article before and after it.
    PictureViewer viewer(Window owner, Reader reader, OpenViews views, PictureBox box, Runnable close) {
        List<Picture> pictures = views.edition().article(box.article()).map(Article::pictures).orElse(List.of(box.picture()));
        PictureViewer viewer = new PictureViewer(views.press());
        viewer.setOnClosed(close);
        viewer.setOnCopy(picture -> copy(views.press(), picture));
        viewer.setOnSave(picture -> reader.bundleProperty().get().ifPresent(bundle -> save(owner, bundle, picture)));
        viewer.show(pictures, Math.max(0, pictures.indexOf(box.picture())));
        return viewer;
    }

    void copy(Press press, Picture picture) {
        if (press.pictures().find(picture, COPIED) instanceof PictureState.Ready ready) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(ready.image());
            Clipboard.getSystemClipboard().setContent(content);
            notice.accept(texts.say("copy.done"));
        } else {
            notice.accept(texts.say("picture.unready"));
        }
    }

    void save(Window owner, Bundle bundle, Picture picture) {
        picture.best().ifPresent(rendition -> {
            String name = rendition.href().substring(rendition.href().lastIndexOf('/') + 1);
            FileChoice.DIALOGS.save(owner, texts.say("picture.save.title"), name).ifPresent(chosen ->
                    background.start(texts.say("picture.save.title"), progress -> write(bundle, rendition.href(), chosen),
                            file -> notice.accept(texts.say("picture.saved", String.valueOf(file.getFileName()))),
                            failure -> notice.accept(texts.say("picture.unsaved", name, why(failure)))));
        });
    }

    /// Why a picture was not written: the picture's own fault, or the disk's.
    private String why(Throwable failure) {
        if (failure instanceof BundleException damaged) {
            ProblemText words = ProblemText.of(texts.localeProperty().get());
            Problem problem = damaged.problems().getFirst();
            return words.what(problem) + " " + words.todo(problem) + " (" + problem.id().code() + ")";
        }
        return FileFault.of(failure).words(texts);
    }

    private static Path write(Bundle bundle, String href, Path target) throws IOException, BundleException {
        return switch (bundle.image(href)) {
            case ImageFile file -> Files.write(ending(target, file.format()), file.bytes());
            case ImageRead.Failed failed -> throw new BundleException(List.of(failed.problem()));
        };
    }

    private static Path ending(Path target, ImageFormat format) {
        String name = String.valueOf(target.getFileName());
        return name.contains(".") ? target : target.resolveSibling(name + (format == ImageFormat.PNG ? ".png" : ".jpg"));
    }
}
