package broadsheet.ui.proof;

import broadsheet.render.Pictures;
import broadsheet.task.Background;
import broadsheet.ui.desk.BundlePictures;
import broadsheet.ui.desk.Desk;

/// The rooms of the desk that want the whole window: captions, text alone, comparison. Escape leads back to where the keyboard was. FX thread.
final class WholeRooms {
    private static final long PICTURE_BYTES = 96L << 20;

    private final Desk desk;
    private final DeskWork work;
    private final MarkModel marks;
    private final Background background;
    private final ProofTools tools;

    WholeRooms(Desk desk, DeskWork work, MarkModel marks, Background background, ProofTools tools) {
        this.desk = desk;
        this.work = work;
        this.marks = marks;
        this.background = background;
        this.tools = tools;
    }

    /// 图片校对台
    void captions() {
        desk.reader().bundleProperty().get().filter(b -> ready()).ifPresent(bundle -> desk.showSheet(new CaptionDesk(desk, work, marks,
                new Pictures(new BundlePictures(bundle), background, tools.decoder(), PICTURE_BYTES))));
    }

    /// 清样
    void galley() {
        work.standingProperty().get().ifPresent(s -> desk.showSheet(new GalleyRoom(desk, work, marks, background, tools.voices())));
    }

    /// 对照
    void compare() {
        if (ready()) {
            desk.showSheet(new CompareRoom(desk, work, background, tools));
        }
    }

    private boolean ready() { return work.standingProperty().get().isPresent(); }
}
