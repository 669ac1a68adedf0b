package broadsheet.arrival;

import broadsheet.bundle.Bundle;
import broadsheet.bundle.BundlePacker;
import broadsheet.bundle.BundleReader;
import broadsheet.bundle.ReadProgress;
import broadsheet.bundle.ThumbnailMaker;
import broadsheet.samples.BundleFolder;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Editions of a newspaper for tests: each says in its only story which issue it is.
final class Issues {
    static final String NAMEPLATE = "试验日报";

    private Issues() { }

    /// A bundle folder with sizes and hashes.
    /// @param story what the story says; other words make another edition of the same issue
    static Path folder(Path folder, String date, int issue, String story) throws Exception {
        BundleFolder bundle = new BundleFolder(folder, "urn:test:" + date + ":" + issue, NAMEPLATE, "试验版", date);
        bundle.metadata("belongsTo", Map.of("newspaper", Map.of("name", NAMEPLATE, "issue", Map.of("position", issue))));
        bundle.story("头版", new BundleFolder.Story("a", "", story, "", "", "<p>" + story + "。</p>", 1,
                List.of(new BundleFolder.Shot("p", "说明", 240, 160))));
        Path made = bundle.finish();
        BundlePacker.seal(made);
        return made;
    }

    /// An archive, its scratch folder beside it.
    static Path archive(Path work, String name, String date, int issue, String story) throws Exception {
        return archive(work, name, date, issue, story, Optional.empty());
    }

    static Path archive(Path work, String name, String date, int issue, String story, Optional<PrivateKey> key) throws Exception {
        Path folder = folder(work.resolve(name + "-folder"), date, issue, story);
        Path archive = work.resolve(name);
        BundlePacker.pack(folder, archive, ReadProgress.NONE, key, ThumbnailMaker.NONE);
        return archive;
    }

    /// What the story of a kept edition says, after reading every byte of it.
    static String story(KeptEdition kept) throws Exception {
        try (Bundle bundle = BundleReader.read(kept.path(), ReadProgress.NONE)) {
            if (!bundle.problems().isEmpty() || !(bundle.image("images/p.png") instanceof broadsheet.bundle.ImageFile)) {
                throw new AssertionError(kept + " " + bundle.problems() + " " + bundle.image("images/p.png"));
            }
            return bundle.edition().articles().getFirst().headline();
        }
    }
}
