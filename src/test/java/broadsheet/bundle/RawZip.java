package broadsheet.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes ZIP archives that lie: every field of every header can be set.
final class RawZip {
    final List<Entry> entries = new ArrayList<>();
    byte[] prefix = new byte[0];
    byte[] comment = new byte[0];
    int announced = -1;
    /// Ends with the records of ZIP64 too, which the short end record points to.
    boolean wide;

    /// An entry; the fields are what its headers will say.
    static final class Entry {
        byte[] name;
        byte[] localName;
        byte[] data;
        byte[] extra = new byte[0];
        byte[] localExtra = new byte[0];
        /// Sizes and place only in a field of ZIP64.
        boolean wide;
        /// That field, where it shall lie; else it is right.
        byte[] wideField = new byte[0];
        /// The local header leaves sizes and checksum to what follows the data.
        boolean sizesFollow;
        int method;
        int flags = 0x800;
        long crc;
        long size;
        long packed;
        int madeBy = 20;
        int external;
        long at = -1;
        boolean buried;

        Entry(String name, byte[] content, int method) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.method = method;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
            this.size = content.length;
            this.data = method == 8 ? deflate(content) : content;
            this.packed = data.length;
        }
    }

    static RawZip of(Map<String, byte[]> files) {
        RawZip zip = new RawZip();
        files.forEach((name, content) -> zip.entries.add(new Entry(name, content, name.endsWith(".json") ? 8 : 0)));
        return zip;
    }

    Entry add(String name, String content) {
        Entry entry = new Entry(name, content.getBytes(StandardCharsets.UTF_8), 0);
        entries.add(entry);
        return entry;
    }

    Entry entry(String name) {
        return entries.stream().filter(e -> new String(e.name, StandardCharsets.UTF_8).equals(name)).findFirst().orElseThrow();
    }

    Path write(Path file) throws IOException { return Files.write(file, bytes()); }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(prefix);
        for (Entry entry : entries) {
            if (!entry.buried) {
                entry.at = out.size();
                out.writeBytes(local(entry));
                out.writeBytes(entry.data);
            }
        }
        int directory = out.size();
        entries.forEach(e -> out.writeBytes(central(e)));
        int length = out.size() - directory;
        if (wide) {
            long at = out.size();
            out.writeBytes(little(56).putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0)
                    .putLong(entries.size()).putLong(entries.size()).putLong(length).putLong(directory).array());
            out.writeBytes(little(20).putInt(0x07064b50).putInt(0).putLong(at).putInt(1).array());
        }
        int count = announced < 0 ? entries.size() : announced;
        out.writeBytes(little(22 + comment.length).putInt(0x06054b50).putShort((short) 0).putShort((short) 0)
                .putShort((short) count).putShort((short) count).putInt(length).putInt(wide ? -1 : directory)
                .putShort((short) comment.length).put(comment).array());
        return out.toByteArray();
    }

    static byte[] local(Entry e) {
        int flags = e.sizesFollow ? e.flags | 8 : e.flags;
        return little(30 + e.localName.length + e.localExtra.length).putInt(0x04034b50).putShort((short) 20).putShort((short) flags)
                .putShort((short) e.method).putInt(0).putInt(e.sizesFollow ? 0 : (int) e.crc).putInt(e.sizesFollow ? 0 : e.wide ? -1 : (int) e.packed)
                .putInt(e.sizesFollow ? 0 : e.wide ? -1 : (int) e.size)
                .putShort((short) e.localName.length).putShort((short) e.localExtra.length).put(e.localName).put(e.localExtra).array();
    }

    private static byte[] central(Entry e) {
        byte[] extra = e.wide && e.wideField.length > 0 ? e.wideField : e.wide ? little(e.extra.length + 28).put(e.extra).putShort((short) 1).putShort((short) 24).putLong(e.size)
                .putLong(e.packed).putLong(e.at).array() : e.extra;
        return little(46 + e.name.length + extra.length).putInt(0x02014b50).putShort((short) e.madeBy).putShort((short) 20)
                .putShort((short) (e.sizesFollow ? e.flags | 8 : e.flags)).putShort((short) e.method).putInt(0).putInt((int) e.crc)
                .putInt(e.wide ? -1 : (int) e.packed).putInt(e.wide ? -1 : (int) e.size).putShort((short) e.name.length)
                .putShort((short) extra.length).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(e.external)
                .putInt(e.wide ? -1 : (int) e.at).put(e.name).put(extra).array();
    }

    private static ByteBuffer little(int size) { return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN); }

    private static byte[] deflate(byte[] content) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}
