import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the system's own kind of installer from the linked image: `.deb` on Debian, `.msi` on Windows, `.dmg` on macOS.
///
/// Run by the `installer` profile with JDK 25: `java Installer.java IMAGE VERSION ICONS SETTINGS TARGET`. Tried on Debian 12; the
/// steps for Windows (needs WiX) and macOS are jpackage's own and have not been tried.
final class Installer {
    /// GTK and what it does not bring along; JavaFX keeps its libraries inside its modules, where jpackage does not see what they need.
    private static final String NEEDS = "libgtk-3-0 | libgtk-3-0t64, libxtst6, libpangoft2-1.0-0";

    private Installer() { }

    public static void main(String[] arguments) throws IOException {
        Path image = Path.of(arguments[0]).toAbsolutePath();
        String version = arguments[1].replace("-SNAPSHOT", "");
        Path icons = Path.of(arguments[2]).toAbsolutePath();
        Path settings = Path.of(arguments[3]).toAbsolutePath();
        Path target = Path.of(arguments[4]).toAbsolutePath();
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean linux = system.contains("linux");
        Path work = target.resolve("application");
        delete(work);
        Path resources = resources(settings, icons.resolve("broadsheet.png"), target.resolve("resources"));
        List<String> application = new ArrayList<>(common(version, work));
        application.addAll(List.of("--type", "app-image", "--runtime-image", image.toString(), "--module", "broadsheet/broadsheet.app.Main", "--arguments", "open"));
        if (linux) {
            application.addAll(List.of("--icon", icons.resolve("broadsheet.png").toString()));
        }
        run(application);
        if (linux) {
            launcher(work.resolve("broadsheet"));
        }
        List<String> installer = new ArrayList<>(common(version, target));
        installer.addAll(List.of("--app-image", work.resolve(system.contains("mac") ? "broadsheet.app" : "broadsheet").toString(),
                "--file-associations", settings.resolve("edition.properties").toString(), "--resource-dir", resources.toString()));
        if (linux) {
            installer.addAll(List.of("--type", "deb", "--linux-shortcut", "--linux-package-deps", NEEDS, "--linux-app-category", "news",
                    "--linux-menu-group", "Office", "--linux-deb-maintainer", "broadsheet@localhost"));
        } else if (system.contains("win")) {
            installer.addAll(List.of("--type", "msi", "--win-menu", "--win-shortcut", "--win-per-user-install"));
        } else {
            installer.addAll(List.of("--type", "dmg"));
        }
        run(installer);
    }

    /// The settings, and the icon under the name by which jpackage looks for the menu entry's: without it it takes its own.
    private static Path resources(Path settings, Path icon, Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(settings)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Files.copy(icon, folder.resolve("broadsheet.png"));
        return folder;
    }

    private static List<String> common(String version, Path destination) {
        return List.of("--name", "broadsheet", "--app-version", version, "--dest", destination.toString(), "--vendor", "Broadsheet",
                "--description", "Reads a newspaper's digital edition as it was printed - 对开 报纸阅读器");
    }

    /// In place of jpackage's launcher the image's own, which knows the start-up cache and what GTK is to leave out.
    private static void launcher(Path application) throws IOException {
        Path launcher = application.resolve("bin/broadsheet");
        Files.writeString(launcher, """
                #!/bin/sh
                here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
                exec "$here/../lib/runtime/bin/broadsheet" "$@"
                """);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void run(List<String> arguments) {
        if (ToolProvider.findFirst("jpackage").orElseThrow().run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("jpackage " + String.join(" ", arguments));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
