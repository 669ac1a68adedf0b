package broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.typeset.font.FaceMetrics;
import broadsheet.typeset.page.PageSpec;
import broadsheet.typeset.page.Typesetter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each field of a good edition left out, null, of another type, nested, twice: there is always a page, or a problem with an id.
@Tag("hostile")
class FieldMutationTest {
    private static final Typesetter TYPESETTER = new Typesetter(FaceMetrics.shippedOnly());

    @TempDir
    private Path work;
    private int pages;
    private int refused;

    @Test
    void anySpoiledFieldLeavesAPageOrAProblem() throws Exception {
        EditionFiles edition = EditionFiles.unsealed();
        List<String> broken = new ArrayList<>();
        int tried = 0;
        int step = Scale.cases(5, 1);
        for (String file : edition.all().keySet().stream().filter(f -> f.endsWith(".json")).toList()) {
            List<FieldMutants.Mutant> mutants = FieldMutants.of(edition.all().get(file));
            for (int i = 0; i < mutants.size(); i += step) {
                FieldMutants.Mutant mutant = mutants.get(i);
                tried++;
                String outcome = outcome(edition.with(file, mutant.content()).archive());
                if (!outcome.isEmpty()) {
                    broken.add(file + " " + mutant.name() + ": " + outcome);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(pages > 0 && refused > 0, "both answers occur");
        Ledger.row(FieldMutationTest.class, "a field of the sample edition dropped, null, retyped, nested or doubled", tried,
                "%,d opened with pages, %,d refused with an id, 0 exceptions".formatted(pages, refused));
    }

    private String outcome(byte[] archive) throws Exception {
        Path file = Files.write(work.resolve("mutant.edition"), archive);
        try (Bundle bundle = BundleReader.read(file, ReadProgress.NONE)) {
            pages++;
            return TYPESETTER.pages(bundle.edition(), PageSpec.PRINTED).isEmpty() ? "no page" : "";
        } catch (BundleException refusal) {
            refused++;
            return refusal.problems().isEmpty() ? "refused without a reason" : "";
        } catch (RuntimeException | Error error) {
            StackTraceElement[] at = error.getStackTrace();
            return error + (at.length > 0 ? " at " + at[0] : "");
        }
    }
}
