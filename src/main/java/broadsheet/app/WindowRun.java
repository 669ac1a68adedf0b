package broadsheet.app;

import broadsheet.ui.desk.Feature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The window, from its opening until it is closed, with all that watches over it.
///
/// @param terminal where the table of the start goes
/// @param editions what to open, the first on show; nothing opens what was open last, or shows the start page
/// @param trace    whether the stages of the start are listed
/// @param rehearse whether the edition is read by itself (see [Rehearsal])
record WindowRun(Terminal terminal, List<Path> editions, boolean trace, boolean rehearse) {
    /// Returns when the window is closed. There must be a display; once a process.
    int run() throws InterruptedException {
        StartupTrace.mark(StartupTrace.Stage.DISPLAY);
        new ReaderApplication(editions, features()).run();
        return ExitCode.FINE;
    }

    private List<Feature> features() {
        LastCatch lastCatch = new LastCatch(terminal, ErrorLog.ofThisUser());
        Thread.setDefaultUncaughtExceptionHandler(lastCatch);
        Tidying tidying = new Tidying();
        List<Feature> features = new ArrayList<>(List.of(lastCatch, tidying, new PaintWatch(tidying::soon)));
        if (trace) {
            features.add(new PaintWatch(this::table));
        }
        if (rehearse) {
            Rehearsal rehearsal = new Rehearsal();
            features.addAll(List.of(rehearsal, new PaintWatch(rehearsal::begin)));
        }
        return features;
    }

    private void table() {
        for (Map.Entry<StartupTrace.Stage, Long> stage : StartupTrace.milliseconds().entrySet()) {
            terminal.out().printf("%6d ms  %s%n", stage.getValue(), terminal.text(stage.getKey().key()));
        }
        terminal.out().flush();
    }
}
