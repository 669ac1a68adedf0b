package broadsheet.proof.report;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.proof.journal.ProofSession;
import java.nio.file.Path;

/// Writes the sample proof of an edition into a data folder: `WriteSample BUNDLE FOLDER`; then `broadsheet report BUNDLE --journal FOLDER` shows it.
public final class WriteSample {
    private WriteSample() { }

    /// Writes.
    static void main(String[] arguments) throws Exception {
        try (Bundle bundle = BundleReader.read(Path.of(arguments[0]), ReadProgress.NONE);
             ProofSession session = ProofSession.open(Path.of(arguments[1]), bundle.edition().id(), Runnable::run)) {
            SampleProof.of(bundle.edition()).forEach(session::put);
        }
    }
}
