package broadsheet.shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The program as it is handed out, run in a home and with a temporary folder of its own.
///
/// @param launcher the script that starts it
/// @param home     an empty folder at first; the program's own is `home` in it, its temporary one `tmp`
record Program(Path launcher, Path home) {
    static final Path SAMPLE = Path.of("assets", "editions", "kaifaqu-2025-01-11").toAbsolutePath();
    private static final long LONGEST = 60;

    /// What came of a run.
    record Run(int code, String out, String err) { }

    Path temporary() throws IOException { return Files.createDirectories(home.resolve("tmp")); }

    /// Runs a command to its end, without a display, with the start-up cache or, where it does not fit, not at all.
    Run run(Object... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        Process process = start(List.of(), out, err, arguments);
        if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(List.of(arguments) + " did not end");
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /// Starts a command.
    Process start(List<String> options, Path out, Path err, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        List.of("DISPLAY", "WAYLAND_DISPLAY", "CLASSPATH", "JAVA_TOOL_OPTIONS").forEach(environment::remove);
        List<String> java = new ArrayList<>(List.of("-XX:AOTMode=on", "-Duser.home=" + home.resolve("home"), "-Djava.io.tmpdir=" + temporary()));
        java.addAll(options);
        environment.put("JDK_JAVA_OPTIONS", String.join(" ", java));
        environment.put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /// What a tool of the system prints; empty where it is not installed.
    static Optional<String> tool(Object... command) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":")).noneMatch(p -> Files.isExecutable(Path.of(p, command[0].toString())))
                && !Files.isExecutable(Path.of(command[0].toString()))) {
            return Optional.empty();
        }
        Process process = new ProcessBuilder(Stream.of(command).map(Object::toString).toList()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(List.of(command) + ": " + said);
        }
        return Optional.of(said);
    }
}
