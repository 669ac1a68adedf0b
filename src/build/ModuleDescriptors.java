import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Gives every library without a module descriptor one, so that jlink takes it: jdeps writes it, javac compiles it, jar puts it in.
///
/// Run by the `image` profile: `java ModuleDescriptors.java FOLDER-OF-JARS WORK-FOLDER`. Jars that have one are left alone.
void main(String[] arguments) throws IOException {
    Path jars = Path.of(arguments[0]);
    Path work = Path.of(arguments[1]);
    List<ModuleReference> bare = ModuleFinder.of(jars).findAll().stream().filter(m -> m.descriptor().isAutomatic() && !m.descriptor().packages().isEmpty())
            .sorted(Comparator.comparing(m -> m.descriptor().name())).toList();
    for (ModuleReference module : bare) {
        Path jar = Path.of(module.location().orElseThrow());
        String name = module.descriptor().name();
        Path sources = work.resolve(name);
        Files.createDirectories(sources);
        run("jdeps", "--ignore-missing-deps", "--multi-release", "25", "--module-path", jars.toString(),
                "--generate-module-info", sources.toString(), jar.toString());
        Path source = find(sources);
        run("javac", "-nowarn", "-d", sources.resolve("classes").toString(), "--module-path", jars.toString(),
                "--patch-module", name + "=" + jar, source.toString());
        run("jar", "--update", "--file", jar.toString(), "-C", sources.resolve("classes").toString(), "module-info.class");
    }
    System.out.println("Module descriptors given to " + bare.stream().map(m -> m.descriptor().name()).toList());
}

Path find(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(f -> f.endsWith("module-info.java")).findFirst().orElseThrow();
    }
}

void run(String tool, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
    if (code != 0) {
        throw new IllegalStateException(tool + " " + List.of(arguments) + "\n" + said);
    }
}
