import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Links the program with the part of the JDK it needs and trains the start-up cache (AOT cache, JEP 483 and 514).
///
/// Run by the `image` profile with JDK 25: `java Image.java PROGRAM.JAR LIBRARIES IMAGE EDITION KIOSK`.
/// Libraries without a module descriptor get one first (jdeps writes it, javac compiles it, jar puts it in), because jlink takes
/// nothing else. The cache is trained by reading the edition once, in a real window where there is a display or Xvfb, else headless.
final class Image {
    private static final String MAIN = "broadsheet/broadsheet.app.Main";
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms16m", "-Xmn10m", "-Xmx1g", "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10", "-XX:-ShrinkHeapInSteps", "-XX:TrimNativeHeapInterval=5000", "-Xss512k",
            "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "--enable-native-access=javafx.graphics,broadsheet");

    /// Parts of the JDK that no reader ever runs: Swing, AWT's windows and sound (JavaFX and GTK have their own), network
    /// protocols, XML parsers and XSLT. Of each package one class stays, the smallest: a module keeps all its packages.
    private static final Map<String, String> UNUSED_CLASSES = Map.of(
            "java.xml", "com/sun/org/apache/.*",
            "java.desktop", "(javax/(swing|sound)|com/sun/java/swing|com/sun/media/sound|sun/(swing|awt/X11|java2d/(opengl|xr)))/.*|sun/font/X11[A-Z].*",
            "java.net.http", ".*",
            "java.base", "sun/security/(ssl|tools/keytool/resources)/.*");
    /// Parts of libraries: charts, the old look, tables for reading foreign PDF files, an icon font, a world map,
    /// messages of the parsers left out, names of characters, native libraries (they lie beside the virtual machine).
    private static final String UNUSED = String.join(",",
            "regex:/java.desktop/.*/doc-files/.*", "regex:/java.xml/com/sun/org/apache/xerces/internal/impl/msg/(?!DatatypeMessages.p).*",
            "/java.base/java/lang/uniName.dat",
            "/java.desktop/sun/java2d/cmm/profiles/PYCC.pf", "regex:/org.controlsfx.controls/.*([.]ttf|/worldmap-small[.]properties)",
            "regex:/javafx.graphics/javafx-swt.jar", "regex:/javafx.graphics/[^/]*[.](so|dll|dylib)", "regex:/javafx.controls/javafx/scene/chart/[C-Z][^/]*",
            "regex:/javafx.controls/com/sun/javafx/scene/control/skin/caspian/.*",
            "regex:/org.apache.fontbox/org/apache/fontbox/cmap/(?!Identity)[A-Z0-9][^.]*");
    private static final String UNUSED_FILES = String.join(",", "**/libawt_xawt.so", "**/libsplashscreen.so", "**/libjsound.so",
            "**/libfontmanager.so", "**/libfreetype.so", "**/liblcms.so", "**/libmlib_image.so", "**/public_suffix_list.dat",
            "**/libsimdsort.so", "**/jrt-fs.jar", "**/cacerts", "**/classlist", "**/keytool");

    /// How the file of a native library ends here.
    private static final String NATIVE_ENDING = System.mapLibraryName("x").replaceFirst(".*x", "");

    private final Path program;
    private final Path libraries;
    private final Path image;
    private final Path edition;
    private final Path kiosk;

    private Image(String[] arguments) {
        program = Path.of(arguments[0]).toAbsolutePath();
        libraries = Path.of(arguments[1]).toAbsolutePath();
        image = Path.of(arguments[2]).toAbsolutePath();
        edition = Path.of(arguments[3]).toAbsolutePath();
        kiosk = Path.of(arguments[4]).toAbsolutePath();
    }

    public static void main(String[] arguments) throws Exception { new Image(arguments).build(); }

    private void build() throws Exception {
        describeModules();
        compileStyles();
        delete(image);
        link();
        nativeLibraries();
        strip();
        launcher();
        kioskFiles();
        train();
        System.out.printf("%s: %d MB%n", image, size(image) >> 20);
    }

    /// Style sheets in the form JavaFX reads without parsing, beside those it would parse: it takes them by itself where they are.
    private void compileStyles() throws Exception {
        Path work = Files.createTempDirectory("styles");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try (FileSystem jar = FileSystems.newFileSystem(program); Stream<Path> files = Files.walk(jar.getPath("/broadsheet"))) {
            for (Path sheet : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                Path text = work.resolve("sheet.css");
                Path binary = work.resolve("sheet.bss");
                Files.copy(sheet, text, StandardCopyOption.REPLACE_EXISTING);
                exec(List.of(java.toString(), "--module-path", libraries.toString(), "--add-modules", "javafx.graphics",
                        "-m", "javafx.graphics/com.sun.javafx.css.parser.Css2Bin", text.toString(), binary.toString()), Optional.empty());
                Files.copy(binary, sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss")), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        delete(work);
    }

    private void describeModules() throws IOException {
        List<ModuleReference> bare = ModuleFinder.of(libraries).findAll().stream()
                .filter(m -> m.descriptor().isAutomatic() && !m.descriptor().packages().isEmpty())
                .sorted(Comparator.comparing(m -> m.descriptor().name())).toList();
        for (ModuleReference module : bare) {
            String name = module.descriptor().name();
            Path jar = Path.of(module.location().orElseThrow());
            Path work = Files.createTempDirectory("module");
            run("jdeps", "--ignore-missing-deps", "--multi-release", "25", "--module-path", libraries.toString(),
                    "--generate-module-info", work.toString(), jar.toString());
            run("javac", "-nowarn", "-d", work.resolve("classes").toString(), "--module-path", libraries.toString(),
                    "--patch-module", name + "=" + jar, find(work, "module-info.java").toString());
            run("jar", "--update", "--file", jar.toString(), "-C", work.resolve("classes").toString(), "module-info.class");
            delete(work);
        }
    }

    private void link() throws IOException {
        Path unused = Files.createTempFile("unused", ".txt");
        Files.write(unused, unusedClasses());
        run("jlink", "--module-path", program + System.getProperty("path.separator") + libraries,
                "--add-modules", "broadsheet,jdk.localedata,jdk.zipfs", "--include-locales=en,zh",
                "--strip-debug", "--no-header-files", "--no-man-pages", "--compress=zip-9",
                "--exclude-resources=" + UNUSED + ",@" + unused, "--exclude-files=" + UNUSED_FILES, "--output", image.toString());
    }

    private static List<String> unusedClasses() throws IOException {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        List<String> unused = new ArrayList<>();
        for (Map.Entry<String, String> part : UNUSED_CLASSES.entrySet()) {
            Path module = jdk.getPath("modules", part.getKey());
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(f -> f.toString().endsWith(".class") && module.relativize(f).toString().matches(part.getValue()) && !f.endsWith("module-info.class"))
                        .collect(Collectors.groupingBy(f -> f.getParent().toString())).values()
                        .forEach(classes -> classes.stream().sorted(Comparator.comparingLong(Image::length).thenComparing(Path::toString)).skip(1)
                                .map(f -> "/" + part.getKey() + "/" + module.relativize(f)).forEach(unused::add));
            }
        }
        return unused;
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// JavaFX looks for its native libraries beside the virtual machine's first; only what is not there is unpacked, into a cache in
    /// the user's home, and checked by a checksum on every later start.
    private void nativeLibraries() throws IOException {
        for (ModuleReference module : ModuleFinder.of(libraries).findAll()) {
            if (module.descriptor().name().startsWith("javafx.")) {
                try (ModuleReader files = module.open()) {
                    for (String name : files.list().filter(n -> n.endsWith(NATIVE_ENDING)).toList()) {
                        try (InputStream file = files.open(name).orElseThrow()) {
                            Files.copy(file, image.resolve(NATIVE_ENDING.equals(".dll") ? "bin" : "lib").resolve(name));
                        }
                    }
                }
            }
        }
    }

    /// Symbol tables are of no use to a reader; where `strip` is installed, five megabytes go, nearly all of them the virtual machine's.
    private void strip() throws Exception {
        if (onPath("strip").isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(image.resolve("lib"))) {
            for (Path library : files.filter(f -> f.toString().endsWith(".so")).toList()) {
                exec(List.of("strip", "--strip-unneeded", library.toString()), Optional.empty());
            }
        }
    }

    /// The reading screen's example configuration and service files, for its operator.
    private void kioskFiles() throws IOException {
        Path target = Files.createDirectories(image.resolve("kiosk"));
        try (Stream<Path> files = Files.list(kiosk)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }

    private void launcher() throws IOException {
        String script = """
                #!/bin/sh
                # Broadsheet. The start-up cache is used where it fits this very image.
                here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
                # In a locale of plain ASCII, or one that is not installed, Java could not name a file in Chinese.
                case $(locale charmap 2>/dev/null):${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in ANSI_X3.4-1968:*|US-ASCII:*|:C|:POSIX) LC_ALL=C.UTF-8; export LC_ALL ;; esac
                # GTK would load a whole OpenGL for drawing it never does; one heap of malloc is enough for a reader.
                export GDK_GL=disable MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-1}
                cache=$here/../lib/broadsheet.aot
                [ -f "$cache" ] && set -- "-XX:AOTCache=$cache" -Xlog:disable OPTIONS "$@" || set -- OPTIONS "$@"
                exec "$here/java" "$@"
                """;
        String options = String.join(" ", OPTIONS) + " --module " + MAIN;
        Path file = image.resolve("bin/broadsheet");
        Files.writeString(file, script.replace("OPTIONS", options));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(image.resolve("bin/broadsheet.cmd"), "@echo off\r\nset here=%~dp0\r\n\"%here%javaw.exe\" \"-XX:AOTCache=%here%..\\lib\\broadsheet.aot\" "
                + options + " %*\r\n");
    }

    /// Without profiles of methods: five megabytes that win nothing in the first seconds (measured).
    private void train() throws Exception {
        Path home = Files.createTempDirectory("rehearsal");
        List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString(), "-XX:AOTCacheOutput=" + image.resolve("lib/broadsheet.aot"),
                "-Xlog:aot=error,cds=error", "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-Dbroadsheet.home=" + home));
        command.addAll(OPTIONS);
        Optional<Process> server = Optional.empty();
        Optional<String> display = Optional.ofNullable(System.getenv("DISPLAY")).filter(d -> !d.isBlank());
        if (display.isEmpty() && onPath("Xvfb").isPresent()) {
            server = Optional.of(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start());
            display = Optional.ofNullable(new BufferedReader(new InputStreamReader(server.get().getInputStream())).readLine()).map(n -> ":" + n);
        }
        if (display.isEmpty()) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("--module", MAIN, "open", edition.toString(), "--rehearse"));
        try {
            exec(command, display);
        } finally {
            server.ifPresent(Process::destroy);
            delete(home);
        }
    }

    private static void exec(List<String> command, Optional<String> display) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        display.ifPresent(d -> builder.environment().put("DISPLAY", d));
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }

    private static void run(String tool, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        if (ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments) != 0) {
            throw new IllegalStateException(tool + " " + List.of(arguments) + "\n" + said);
        }
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator"))).map(p -> Path.of(p, program))
                .filter(Files::isExecutable).findFirst();
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
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
