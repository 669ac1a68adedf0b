package broadsheet.hostile;

import static broadsheet.ui.UiTest.fxRun;
import static broadsheet.ui.UiTest.settle;

import broadsheet.ui.shell.ReaderWindow;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/// The program's own views that stood in a window while a test ran, without holding them; and which there are at all.
public final class SeenViews {
    private static final String OURS = "broadsheet.ui.";
    private static final int TURNS = 40;

    private final Set<Node> known = Collections.newSetFromMap(new WeakHashMap<>());
    private final List<WeakReference<Node>> seen = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();

    /// Remembers every view of ours in every window.
    public void remember() { fxRun(() -> List.copyOf(Window.getWindows()).forEach(w -> note(w.getScene().getRoot()))); }

    /// Remembers this and every view of ours within.
    private void note(Node node) {
        if (node.getClass().getName().startsWith(OURS) && known.add(node)) {
            for (Class<?> type = node.getClass(); type.getName().startsWith(OURS); type = type.getSuperclass()) {
                kinds.add(outermost(type));
            }
            seen.add(new WeakReference<>(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::note);
        }
    }

    /// How many nodes were seen.
    public int count() { return seen.size(); }

    /// The classes of views seen and their own superclasses, of the outermost class each.
    public Set<String> kinds() { return kinds; }

    /// The classes of views that are still held, after the collector has had its turns.
    public Set<String> held() {
        Set<String> held = Set.of("?");
        for (int i = 0; i < TURNS && !held.isEmpty(); i++) {
            System.gc();
            settle();
            held = new TreeSet<>(seen.stream().map(WeakReference::get).filter(Objects::nonNull).map(n -> n.getClass().getName()).toList());
        }
        return held;
    }

    /// Every class of the program that is a view or has one within, of these packages; by their outermost class.
    ///
    /// @param packages of a full package name, whether its views count
    public static Set<String> all(Predicate<String> packages) throws IOException, ClassNotFoundException {
        Set<String> views = new TreeSet<>();
        Path classes = Path.of("target", "classes");
        List<String> names;
        try (Stream<Path> files = Files.walk(classes.resolve(OURS.replace('.', '/')))) {
            names = files.map(f -> classes.relativize(f).toString().replace(f.getFileSystem().getSeparator(), ".")).filter(n -> n.endsWith(".class"))
                    .map(n -> n.substring(0, n.length() - ".class".length())).filter(n -> !n.endsWith("package-info")).toList();
        }
        for (String name : names) {
            Class<?> type = Class.forName(name, false, ReaderWindow.class.getClassLoader());
            if (packages.test(type.getPackageName()) && Node.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                views.add(outermost(type));
            }
        }
        return views;
    }

    private static String outermost(Class<?> type) {
        String name = type.getName();
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }
}
