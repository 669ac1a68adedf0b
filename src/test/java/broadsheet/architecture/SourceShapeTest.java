package broadsheet.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Classes stay under 300 lines and methods under 40: what is longer is two things.
class SourceShapeTest {
    private static final int CLASS_LINES = 300;
    private static final int METHOD_LINES = 40;

    @Test
    void noSourceFileIsLongerThanAClassShouldBe() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : files(Path.of("src", "main", "java"), ".java")) {
            long lines;
            try (Stream<String> text = Files.lines(source)) {
                lines = text.count();
            }
            if (lines > CLASS_LINES) {
                tooLong.add(source + ": " + lines);
            }
        }
        assertTrue(tooLong.isEmpty(), () -> "Over " + CLASS_LINES + " lines:\n" + String.join("\n", tooLong));
    }

    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files(Path.of("target", "classes"), ".class")) {
            ClassModel type = ClassFile.of().parse(file);
            for (MethodModel method : type.methods()) {
                int lines = lines(method);
                if (lines > METHOD_LINES && !method.methodName().stringValue().equals("<clinit>")) {
                    tooLong.add(type.thisClass().asInternalName() + "." + method.methodName().stringValue() + ": " + lines);
                }
            }
        }
        assertTrue(tooLong.isEmpty(), () -> "Over " + METHOD_LINES + " lines:\n" + String.join("\n", tooLong));
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            List<Path> files = tree.filter(p -> p.toString().endsWith(ending)).sorted().toList();
            assertTrue(!files.isEmpty(), root + " holds " + ending);
            return files;
        }
    }

    /// Lines from the first to the last instruction; a constructor's field initialisers stand elsewhere and are not counted.
    private static int lines(MethodModel method) {
        if (method.methodName().stringValue().equals("<init>")) {
            return 0;
        }
        IntSummaryStatistics lines = method.code().map(code -> code.elementStream()
                .filter(LineNumber.class::isInstance).mapToInt(l -> ((LineNumber) l).line()).summaryStatistics())
                .orElse(new IntSummaryStatistics());
        return lines.getCount() == 0 ? 0 : lines.getMax() - lines.getMin() + 1;
    }
}
