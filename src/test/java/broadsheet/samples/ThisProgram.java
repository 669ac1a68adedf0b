package broadsheet.samples;

import java.io.File;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program under test, for tests that start it as a process of its own.
public final class ThisProgram {
    private ThisProgram() { }

    /// What this process runs on, whether the tests run on the class path or inside the module.
    public static String classPath() {
        return Stream.of("target/test-classes", "target/classes", System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path", ""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(File.pathSeparator));
    }
}
