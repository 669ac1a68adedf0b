package broadsheet.app;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: the program, Java and the system.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getModule().isNamed()
                ? Version.class.getModule().getDescriptor().rawVersion().orElse("?") : "?";
        return new String[] {"Broadsheet " + version, "Java " + Runtime.version(),
            System.getProperty("os.name") + " " + System.getProperty("os.arch")};
    }
}
