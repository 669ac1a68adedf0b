package broadsheet.bundle;

import java.nio.file.Path;
import java.util.Locale;

/// Writes sizes and SHA-256 into a bundle folder's manifest, after its files have been edited. Argument: the folder, by default
/// the sample edition.
public final class SealFolder {
    private SealFolder() { }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args.length > 0 ? args[0] : "assets/editions/kaifaqu-2025-01-11");
        ProblemText text = ProblemText.of(Locale.ENGLISH);
        BundlePacker.seal(folder).forEach(problem -> System.out.println(text.line(problem)));
    }
}
