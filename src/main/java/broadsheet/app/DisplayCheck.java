package broadsheet.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Looks for what JavaFX needs to open a window on Linux; on other systems, and on JavaFX's own headless platform, there is
/// nothing to look for.
///
/// JavaFX itself would end in a stack trace, or wait for a dead display for ever.
final class DisplayCheck {
    /// What JavaFX's GTK part links against and a bare system lacks (`ldd libglassgtk3.so`); libXtst comes not with GTK.
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

    private final Map<String, String> environment;
    private final Predicate<String> installed;

    /// @param environment the environment variables: `DISPLAY`, `XAUTHORITY`, `HOME`
    /// @param installed   whether the system's loader finds a library of this name
    DisplayCheck(Map<String, String> environment, Predicate<String> installed) {
        this.environment = environment;
        this.installed = installed;
    }

    /// What stands in the way of a window in this process, if anything.
    static Display here(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        boolean headless = "headless".equalsIgnoreCase(System.getProperty("glass.platform", ""));
        return linux && !headless ? new DisplayCheck(environment, DisplayCheck::loads).look() : new Display.Ready();
    }

    /// The first thing that stands in the way.
    Display look() {
        String name = environment.getOrDefault("DISPLAY", "");
        if (name.isBlank()) {
            return new Display.Unnamed();
        }
        return switch (new DisplayServer(name, Authority.of(environment)).knock()) {
            case OPEN -> LIBRARIES.stream().filter(installed.negate()).findFirst()
                    .<Display>map(Display.WithoutLibrary::new).orElseGet(Display.Ready::new);
            case REFUSED -> new Display.Refusing(name);
            case SILENT -> new Display.Silent(name);
        };
    }

    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
