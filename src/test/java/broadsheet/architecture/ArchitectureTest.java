package broadsheet.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The arrows of `architecture.md`, checked on the compiled classes.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final String ENGINE = "typeset.text typeset.font typeset.line typeset.page typeset.layout";
    private static final String VIEWS = "ui.control ui.page ui.article render task edition " + ENGINE;

    /// Package → what it may use. A package not named here fails the build.
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            row("architecture", ""),
            row("edition", ""),
            row("storage", ""),
            row("bundle", "edition storage"),
            row("typeset.text", ""),
            row("typeset.font", "typeset.text"),
            row("typeset.line", "typeset.text"),
            row("typeset.layout", "edition typeset.text"),
            row("typeset.page", "edition " + ENGINE),
            row("search", "edition storage"),
            row("proof", "edition storage typeset.text typeset.layout"),
            row("library", "edition bundle storage"),
            row("arrival", "edition bundle library storage"),
            row("kiosk", "arrival storage"),
            row("authoring", "edition bundle storage"),
            row("export", "edition proof typeset.text typeset.font typeset.layout"),
            row("speech", "edition"),
            row("prefs", "storage"),
            row("task", ""),
            row("render", "edition task " + ENGINE),
            row("ui.control", "render task edition " + ENGINE),
            row("ui.page", VIEWS),
            row("ui.article", VIEWS),
            row("ui.desk", VIEWS + " bundle prefs"),
            row("ui.search", VIEWS + " ui.desk bundle search prefs"),
            row("ui.shelf", VIEWS + " ui.desk library bundle search prefs"),
            row("ui.output", VIEWS + " ui.desk bundle export storage"),
            row("ui.speech", VIEWS + " ui.desk bundle speech prefs"),
            row("ui.proof", VIEWS + " ui.desk bundle proof speech export prefs storage"),
            row("ui.kiosk", VIEWS + " ui.desk arrival kiosk library bundle search speech prefs"),
            row("ui.shell", VIEWS + " ui.desk ui.search ui.shelf ui.proof bundle library search proof speech export prefs"),
            row("app", "*")));

    private static Map.Entry<String, Set<String>> row(String name, String uses) {
        return Map.entry(name, Stream.of(uses.split(" ")).filter(u -> !u.isEmpty()).collect(Collectors.toSet()));
    }

    /// `broadsheet.typeset.page.auto` belongs to the row `typeset.page`.
    private static String rowOf(JavaClass type) {
        String name = type.getPackageName().replaceFirst("^broadsheet\\.", "");
        return MAY_USE.keySet().stream().filter(r -> name.equals(r) || name.startsWith(r + "."))
                .max((a, b) -> a.length() - b.length()).orElse("");
    }

    @Test
    void everyPackageUsesOnlyWhatTheArchitectureAllows() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (!type.getPackageName().startsWith("broadsheet.")) {
                continue;
            }
            String own = rowOf(type);
            if (own.isEmpty()) {
                wrong.add(type.getName() + " lives in a package architecture.md does not know");
                continue;
            }
            Set<String> allowed = MAY_USE.getOrDefault(own, Set.of());
            type.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass().getBaseComponentType())
                    .filter(t -> t.getPackageName().startsWith("broadsheet."))
                    .filter(t -> !rowOf(t).equals(own) && !rowOf(t).equals("architecture"))
                    .filter(t -> !allowed.contains("*") && !allowed.contains(rowOf(t)))
                    .map(t -> type.getName() + " uses " + t.getName()).distinct().forEach(wrong::add);
        }
        if (!wrong.isEmpty()) {
            fail("because features must be able to change alone:\n" + String.join("\n", wrong));
        }
    }

    @Test
    void everyPackageIsNullMarkedAndDescribed() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).filter(p -> p.startsWith("broadsheet"))
                .collect(Collectors.toSet());
        assertTrue(packages.size() > 5, "classes were found");
        List<String> bare = packages.stream().filter(p -> !CLASSES.contain(p + ".package-info")
                || !CLASSES.get(p + ".package-info").isAnnotatedWith(org.jspecify.annotations.NullMarked.class)).sorted().toList();
        assertTrue(bare.isEmpty(), "because null is checked by the compiler everywhere and every room has a sign: " + bare);
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching("broadsheet.(**)").should().beFreeOfCycles()
                .because("a cycle is one big package with two names"));
    }

    @Test
    void javaFxBeginsAtTaskAndRender() {
        check(noClasses().that().resideOutsideOfPackages("broadsheet.task..", "broadsheet.render..", "broadsheet.ui..", "broadsheet.app..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..")
                .because("the engine, the checks and the command line run without a window"));
    }

    @Test
    void noAwtSwingOrWebView() {
        check(noClasses().that().resideOutsideOfPackage("broadsheet.export..")
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed..", "javafx.scene.web..", "javafx.fxml..")
                .because("one toolkit is enough; export alone may use ImageIO"));
    }

    @Test
    void onlyTaskTouchesThePlatformAndStartsThreads() {
        check(noClasses().that().resideOutsideOfPackages("broadsheet.task..", "broadsheet.app..").and(areNotExempt(Exempt.Rule.PLATFORM))
                .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform")
                .because("one door to the FX thread can be watched, many cannot"));
        check(noClasses().that().resideOutsideOfPackages("broadsheet.task..", "broadsheet.app..").and(areNotExempt(Exempt.Rule.THREADS))
                .should().callConstructorWhere(describe("it makes a thread or a pool",
                        call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .orShould().callMethodWhere(describe("it makes a pool",
                        call -> call.getTargetOwner().isEquivalentTo(java.util.concurrent.Executors.class)))
                .because("work that nobody can see cannot be cancelled"));
    }

    @Test
    void nothingLeadsOutOfTheReadingScreen() {
        check(noClasses().that().resideInAPackage("broadsheet.ui.kiosk..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.stage..", "javafx.print..", "org.controlsfx..", "broadsheet.prefs..")
                .orShould().dependOnClassesThat().haveNameMatching("javafx\\.(scene\\.control\\.(Dialog|Alert|ChoiceDialog|TextInputDialog|ContextMenu|MenuBar"
                        + "|MenuItem|Tooltip|ColorPicker|Hyperlink|TextInputControl|TextField|TextArea)|scene\\.input\\.(Clipboard|Dragboard)|application\\.HostServices)")
                .because("what is not in the scene graph cannot be opened by anybody"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses().that().resideOutsideOfPackage("broadsheet.app..").and(areNotExempt(Exempt.Rule.PRINTING))
                .should().accessFieldWhere(describe("it is System.out or System.err", access ->
                        access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(access.getTarget().getName())))
                .because("a reader has no console; messages go to the window or the log"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(classes().that().resideInAPackage("broadsheet..").should().haveNameNotMatching(".*(Manager|Utils?|Helper|Misc)$")
                .because("when such a name comes to mind, the type the method belongs to has not been found yet"));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> areNotExempt(Exempt.Rule rule) {
        return describe("are not exempt", type -> outermost(type).tryGetAnnotationOfType(Exempt.class.getName())
                .filter(a -> a.get("from").orElseThrow().toString().endsWith(rule.name())).isEmpty());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static void check(ArchRule rule) { rule.allowEmptyShould(true).check(CLASSES); }
}
