package broadsheet.prefs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where a user's settings belong on each system.
public final class PreferencesFolder {
    private PreferencesFolder() { }

    /// The folder of this process: the system property `broadsheet.home` where it is set, else the system's own place.
    public static Path ofThisUser() { return of(System.getProperties(), System.getenv()); }

    /// The folder for these system properties and environment: `broadsheet.home`; Windows `%APPDATA%\Broadsheet`; macOS
    /// `~/Library/Application Support/Broadsheet`; else `$XDG_CONFIG_HOME/broadsheet` or `~/.config/broadsheet`
    /// (XDG Base Directory Specification: a relative value is ignored).
    public static Path of(Properties properties, Map<String, String> environment) {
        String own = properties.getProperty("broadsheet.home", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return roaming.isBlank() ? home.resolve("AppData").resolve("Roaming").resolve("Broadsheet")
                    : Path.of(roaming).resolve("Broadsheet");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Broadsheet");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.startsWith("/") ? Path.of(config) : home.resolve(".config")).resolve("broadsheet");
    }
}
