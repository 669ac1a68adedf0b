package broadsheet.arrival;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundleException;
import broadsheet.bundle.BundleLimits;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.BundleVerifier;
import broadsheet.bundle.Problem;
import broadsheet.bundle.ProblemId;
import broadsheet.bundle.ReadProgress;
import broadsheet.bundle.Severity;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/// Checks the store's own copy of an edition, every byte. A reader at home is shown what is left of a damaged edition; a screen
/// in a hall is not: one damaged article or picture and the edition is not taken.
final class Examination {
    private final Path copy;
    private final ArrivalSettings settings;

    /// What a sound edition turned out to be.
    ///
    /// @param name    its name in the store
    /// @param warning what the log should know, "" if nothing
    record Passed(String name, String fingerprint, String warning) { }

    private Examination(Path copy, ArrivalSettings settings) {
        this.copy = copy;
        this.settings = settings;
    }

    /// @throws Refused if it is damaged, of another newspaper, or its signature is not good enough
    static Passed examine(Path copy, boolean archive, ArrivalSettings settings, ReadProgress progress) throws Refused {
        return new Examination(copy, settings).examine(archive, progress);
    }

    private Passed examine(boolean archive, ReadProgress progress) throws Refused {
        worst(BundleVerifier.verify(copy, progress));
        String warning = signature();
        try (Bundle bundle = BundleReader.read(copy, ReadProgress.NONE)) {
            String nameplate = bundle.edition().masthead().nameplate();
            if (!settings.newspaper().isEmpty() && !settings.newspaper().equals(nameplate)) {
                throw new Refused(Rejection.OTHER_NEWSPAPER, nameplate);
            }
            int issue = Math.clamp(bundle.edition().masthead().issueNumber().orElse(0), 0, 99_999_999);
            return new Passed(KeptEdition.name(bundle.edition().date(), issue, bundle.fingerprint(), archive), bundle.fingerprint(), warning);
        } catch (BundleException e) {
            throw new Refused(Rejection.DAMAGED, e.problems().getFirst().toString());
        }
    }

    private static void worst(List<Problem> problems) throws Refused {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.FATAL || problem.severity() == Severity.ERROR) {
                throw new Refused(Rejection.DAMAGED, problem.toString());
            }
        }
    }

    /// What to warn of, "" if nothing.
    private String signature() throws Refused {
        SignatureRule rule = settings.signature();
        if (rule.mode() == SignatureRule.Mode.OFF) {
            return "";
        }
        Rejection reason = Rejection.SIGNATURE_BAD;
        for (PublicKey key : rule.keys()) {
            List<Problem> problems = BundleVerifier.verify(copy, ReadProgress.NONE, BundleLimits.STANDARD, Optional.of(key));
            if (problems.stream().noneMatch(Examination::leavesInDoubt)) {
                return "";
            }
            reason = problems.stream().anyMatch(p -> p.id() == ProblemId.SIGNATURE_MISSING) ? Rejection.UNSIGNED : Rejection.SIGNATURE_BAD;
        }
        if (rule.mode() == SignatureRule.Mode.REQUIRE) {
            throw new Refused(reason, "");
        }
        return reason.code();
    }

    /// Everything was sound without a key, so what is fatal now is the signature; it vouches only for what has a hash.
    private static boolean leavesInDoubt(Problem problem) {
        return problem.severity() == Severity.FATAL || problem.id() == ProblemId.HASH_MISSING;
    }
}
