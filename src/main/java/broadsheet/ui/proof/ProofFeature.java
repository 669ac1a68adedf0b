package broadsheet.ui.proof;

import broadsheet.task.Background;
import broadsheet.ui.desk.Desk;
import broadsheet.ui.desk.Feature;

/// 校对: plugs the proof desk into the window. F2 opens it beside the sheet.
public final class ProofFeature implements Feature {
    private final Background background;
    private final ProofTools tools;

    /// @param background checks, saves, compares and writes reports
    public ProofFeature(Background background, ProofTools tools) {
        this.background = background;
        this.tools = tools;
    }

    @Override
    public void install(Desk desk) { new ProofRoom(desk, background, tools).install(); }
}
