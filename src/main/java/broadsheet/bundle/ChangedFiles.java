package broadsheet.bundle;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The files of a bundle with others in place of some, and beside them.
///
/// @param base    stays open when this is closed
/// @param changed content of each file changed or added; not copied
record ChangedFiles(BundleFiles base, Map<String, byte[]> changed) implements BundleFiles {
    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(base.names());
        names.addAll(changed.keySet());
        return names;
    }

    @Override
    public byte[] read(String name, long limit) throws DamagedException {
        byte[] content = changed.get(name);
        if (content == null) {
            return base.read(name, limit);
        }
        if (content.length > limit) {
            throw BundleFiles.tooLarge(name, limit);
        }
        return content;
    }

    @Override
    public void close() { }
}
