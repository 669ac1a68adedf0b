package broadsheet.speech;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds what can speak on this system, best first: on Linux speech-dispatcher, which obeys the user's settings, then eSpeak NG;
/// on Windows SAPI; on macOS `say`.
public final class Voices {
    private Voices() { }

    /// What was found.
    public sealed interface Search { }

    /// A voice, to be closed by the caller.
    public record Found(Voice voice) implements Search { }

    /// No voice; the reason says what to install.
    public record None(Reason reason) implements Search { }

    /// Why there is no voice.
    public enum Reason {
        /// Neither `spd-say` nor `espeak-ng` is installed.
        LINUX("speech.missing.linux"),
        /// There is no PowerShell.
        WINDOWS("speech.missing.windows"),
        /// There is no `say`.
        MAC("speech.missing.mac");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        /// The key of the sentence that says what to do.
        public String messageKey() { return messageKey; }
    }

    /// Looks on the search path. Takes a few milliseconds and touches the disk.
    public static Search find() {
        return find(System.getProperty("os.name", ""), name -> onPath(System.getenv().getOrDefault("PATH", ""), name));
    }

    /// The same for a given system.
    ///
    /// @param programs finds a program by name
    static Search find(String system, Function<String, Optional<Path>> programs) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return found(programs.apply("powershell.exe").map(SapiProgram::new), Reason.WINDOWS);
        }
        if (name.startsWith("mac")) {
            return found(programs.apply("say").map(SayProgram::new), Reason.MAC);
        }
        Optional<SpeechProgram> dispatcher = programs.apply("spd-say").map(SpeechDispatcherProgram::new);
        return found(dispatcher.or(() -> programs.apply("espeak-ng").map(p -> new EspeakProgram(p, Optional.empty()))), Reason.LINUX);
    }

    private static Search found(Optional<? extends SpeechProgram> program, Reason otherwise) {
        return program.<Search>map(p -> new Found(new ProcessVoice(p))).orElseGet(() -> new None(otherwise));
    }

    private static Optional<Path> onPath(String path, String name) {
        return Stream.of(path.split(File.pathSeparator)).filter(f -> !f.isBlank()).flatMap(folder -> {
            try {
                return Stream.of(Path.of(folder, name));
            } catch (InvalidPathException oddEntry) {
                return Stream.empty();
            }
        }).filter(Path::isAbsolute).filter(Files::isExecutable).findFirst();
    }
}
