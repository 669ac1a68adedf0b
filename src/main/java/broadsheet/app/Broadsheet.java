package broadsheet.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The program itself: what stands before the sub-command.
@Command(name = "broadsheet", versionProvider = Version.class)
final class Broadsheet {
    @Mixin
    private Common common = new Common();
}
