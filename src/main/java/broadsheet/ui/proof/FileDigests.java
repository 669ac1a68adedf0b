package broadsheet.ui.proof;

import broadsheet.bundle.Bundle;
import broadsheet.proof.mark.Fingerprint;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// SHA-256 of a bundle's picture files, each read once; "" for one that is missing or damaged. Reads files: not for the FX thread.
final class FileDigests implements Function<String, String> {
    private final Bundle bundle;
    private final Map<String, String> known = new HashMap<>();

    FileDigests(Bundle bundle) { this.bundle = bundle; }

    @Override
    public String apply(String href) {
        return known.computeIfAbsent(href, h -> bundle.pictureBytes(h).map(Fingerprint::ofFile).orElse(""));
    }
}
