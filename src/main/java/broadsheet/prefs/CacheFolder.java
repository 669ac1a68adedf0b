package broadsheet.prefs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where a user's copies of what can be made again belong on each system: whoever deletes the folder loses nothing.
public final class CacheFolder {
    private CacheFolder() { }

    /// The folder of this process: `cache` in that of the system property `broadsheet.home` where it is set, else the system's own place.
    public static Path ofThisUser() { return of(System.getProperties(), System.getenv()); }

    /// The folder for these system properties and environment: `broadsheet.home`/cache; Windows `%LOCALAPPDATA%\Broadsheet\cache`; macOS
    /// `~/Library/Caches/Broadsheet`; else `$XDG_CACHE_HOME/broadsheet` or `~/.cache/broadsheet` (XDG Base Directory Specification: a
    /// relative value is ignored).
    public static Path of(Properties properties, Map<String, String> environment) {
        String own = properties.getProperty("broadsheet.home", "");
        if (!own.isBlank()) {
            return Path.of(own, "cache");
        }
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Broadsheet").resolve("cache");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Broadsheet");
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (cache.startsWith("/") ? Path.of(cache) : home.resolve(".cache")).resolve("broadsheet");
    }
}
