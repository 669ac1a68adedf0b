package broadsheet.ui.proof;

import broadsheet.proof.journal.SaveState;
import broadsheet.task.Background;
import broadsheet.ui.control.FileFault;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.FileChoice;
import java.util.Optional;

/// Keeps the window open while something is not saved, and offers a way out. FX thread.
final class LeavingGuard implements UnsavedSheet.Ways {
    private final Desk desk;
    private final DeskWork work;
    private final Background background;
    private final FileChoice files;
    private Runnable goOn = () -> { };
    private Optional<UnsavedSheet> asking = Optional.empty();

    /// @param files asks where unsaved entries are to be kept
    LeavingGuard(Desk desk, DeskWork work, Background background, FileChoice files) {
        this.desk = desk;
        this.work = work;
        this.background = background;
        this.files = files;
        desk.beforeClosing(this::leave);
    }

    private void leave(Runnable then) {
        goOn = then;
        if (work.saveProperty().get() instanceof SaveState.Failed) {
            ask();
        } else {
            work.journal().end(then, this::ask);
        }
    }

    private void ask() {
        if (asking.filter(sheet -> sheet.getScene() != null).isEmpty()) {
            UnsavedSheet sheet = new UnsavedSheet(desk.texts(), work.saveProperty()::get, this);
            asking = Optional.of(sheet);
            desk.showSheet(sheet);
        }
    }

    @Override
    public void retry() {
        desk.closeSheet();
        work.journal().end(goOn, this::ask);
    }

    @Override
    public void keep() {
        files.save(desk.scene().getWindow(), desk.texts().say("desk.unsaved.keep"), "marks.json").ifPresent(path -> background.start(desk.texts().say("desk.saving"), progress -> {
            work.journal().exportTo(path);
            return path;
        }, kept -> {
            desk.closeSheet();
            desk.notice(desk.texts().say("desk.unsaved.kept", kept));
        }, failure -> desk.notice(desk.texts().say("desk.unsaved.not-kept", FileFault.of(failure).words(desk.texts())))));
    }

    @Override
    public void stay() { desk.closeSheet(); }

    @Override
    public void giveUp() {
        desk.closeSheet();
        work.journal().abandon();
        goOn.run();
    }
}
