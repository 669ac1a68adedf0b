package broadsheet.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives in ZIP64 or written as a stream: the wide fields count where the short ones are used up, and lie as little as those.
@Tag("hostile")
class LargeArchiveTest {
    private static final int END = 22;
    private static final int LOCATOR = 20;
    private static final int END64 = 56;

    @TempDir
    private Path dir;

    @Test
    void anArchiveInZip64IsReadLikeAnyOther() throws IOException {
        RawZip zip = new Tiny().zip();
        zip.wide = true;
        zip.entries.forEach(e -> e.wide = true);
        assertEquals("", fatal(zip.bytes()));
        zip.entries.forEach(e -> e.extra = new byte[] {9, 9, 2, 0, 1, 1});
        assertEquals("", fatal(zip.bytes()));
    }

    @Test
    void anArchiveWrittenAsAStreamIsReadLikeAnyOther() throws IOException {
        RawZip zip = new Tiny().zip();
        zip.entries.forEach(e -> {
            e.sizesFollow = true;
            e.localExtra = new byte[] {9, 9, 1, 0, 5};
        });
        assertEquals("", fatal(zip.bytes()));
    }

    /// One field of the last three records changed by so much; `end64` and `locator` stand before the short end record.
    @ParameterizedTest
    @CsvSource({"end64, 0, 1", "end64, 16, 1", "end64, 20, 1", "end64, 24, 1", "end64, 32, 1", "end64, 40, 1", "end64, 40, -1", "end64, 48, 1",
        "end64, 48, -1", "locator, 0, 1", "locator, 8, 1", "locator, 8, -1", "locator, 8, 1000000", "locator, 8, -1000000",
        "end, 4, 1", "end, 6, 1", "end, 8, 1"})
    void aWideFieldThatLiesRefusesTheArchive(String record, int at, int by) throws IOException {
        RawZip zip = new Tiny().zip();
        zip.wide = !record.equals("end");
        byte[] bytes = zip.bytes();
        int start = bytes.length - END - (record.equals("end") ? 0 : LOCATOR) - (record.equals("end64") ? END64 : 0);
        ByteBuffer buffer = little(bytes);
        buffer.putInt(start + at, buffer.getInt(start + at) + by);
        assertEquals("ARCHIVE_STRUCTURE x.edition", fatal(bytes));
    }

    @Test
    void countsThatAreNegativeRefuseTheArchive() throws IOException {
        for (int[] fields : new int[][] {{24, 32}, {40}, {48}}) {
            RawZip zip = new Tiny().zip();
            zip.wide = true;
            byte[] bytes = zip.bytes();
            for (int field : fields) {
                little(bytes).putLong(bytes.length - END - LOCATOR - END64 + field, -1);
            }
            assertEquals("ARCHIVE_STRUCTURE x.edition", fatal(bytes));
        }
    }

    /// Any one of three short fields that is used up sends to the wide record, and without one the archive is refused.
    @ParameterizedTest
    @ValueSource(ints = {10, 12, 16})
    void eachShortFieldMayBeUsedUp(int field) throws IOException {
        for (boolean wide : new boolean[] {true, false}) {
            RawZip zip = new Tiny().zip();
            zip.wide = true;
            byte[] bytes = zip.bytes();
            int end = bytes.length - END;
            ByteBuffer buffer = little(bytes);
            buffer.putInt(end + 16, (int) buffer.getLong(end - LOCATOR - END64 + 48));
            if (field == 10) {
                buffer.putShort(end + 10, (short) -1);
            } else {
                buffer.putInt(end + field, -1);
            }
            if (!wide) {
                buffer.putInt(end - LOCATOR, 0);
            }
            assertEquals(wide ? "" : "ARCHIVE_STRUCTURE x.edition", fatal(bytes));
        }
    }

    @Test
    void anEndAloneIsAnArchiveWithNothingInIt() throws IOException {
        byte[] end = little(new byte[END]).putInt(0x06054b50).array();
        assertEquals("MANIFEST_MISSING x.edition", fatal(end));
        little(end).putInt(16, -1);
        assertEquals("ARCHIVE_STRUCTURE x.edition", fatal(end));
        assertEquals("ARCHIVE_TRUNCATED x.edition", fatal("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("NOT_AN_EDITION x.edition", fatal("PK\u0003".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void theLastEndOfTheFileCounts() throws IOException {
        RawZip zip = new Tiny().zip();
        zip.comment = new byte[0xFFFF];
        assertEquals("", fatal(zip.bytes()));
        byte[] longer = java.util.Arrays.copyOf(zip.bytes(), zip.bytes().length + 1);
        assertEquals("ARCHIVE_TRUNCATED x.edition", fatal(longer));
    }

    /// The field of ZIP64 of one entry: id, length and content as given.
    @ParameterizedTest
    @CsvSource({"1, 24, 24, true", "1, 23, 23, false", "1, 16, 16, false", "1, 25, 24, false", "2, 24, 24, false", "1, 32, 32, true"})
    void aWideSizeMustBeThere(int id, int length, int content, boolean read) throws IOException {
        RawZip zip = new Tiny().zip();
        RawZip.Entry last = zip.entry(Tiny.MANIFEST);
        zip.bytes();
        last.wideField = java.util.Arrays.copyOf(little(new byte[40]).putShort((short) id).putShort((short) length).putLong(last.size)
                .putLong(last.packed).putLong(last.at).array(), 4 + content);
        last.wide = true;
        assertEquals(read ? "" : "ARCHIVE_STRUCTURE manifest.json", fatal(zip.bytes()));
    }

    @Test
    void anEntryOnAnotherDiskOrFarOutsideIsRefused() throws IOException {
        byte[] bytes = new Tiny().zip().bytes();
        int central = little(bytes).getInt(bytes.length - END + 16);
        for (int[] change : new int[][] {{34, 1, 2}, {42, 0x7FFF_FFFF, 4}, {42, -2, 4}}) {
            byte[] lying = bytes.clone();
            if (change[2] == 2) {
                little(lying).putShort(central + change[0], (short) change[1]);
            } else {
                little(lying).putInt(central + change[0], change[1]);
            }
            assertEquals("ARCHIVE_STRUCTURE articles/a.json", fatal(lying));
        }
    }

    /// What the local header says against the directory; −1 is a field used up, 0 one that follows the data.
    @ParameterizedTest
    @CsvSource({"14, -1, true", "18, -1, true", "22, -1, true", "14, 0, false", "18, 0, false", "22, 0, false", "14, 5, false", "18, 5, false",
        "22, 5, false", "0, 5, false", "8, 5, false", "6, 1, false", "6, 64, false", "26, 5, false"})
    void theLocalHeaderMustAgree(int field, int value, boolean read) throws IOException {
        byte[] bytes = new Tiny().zip().bytes();
        if (field == 6 || field == 8 || field == 26) {
            little(bytes).putShort(field, (short) value);
        } else {
            little(bytes).putInt(field, value);
        }
        assertEquals(read ? "" : "ARCHIVE_STRUCTURE articles/a.json", fatal(bytes));
    }

    /// Made by which system (3 Unix, 19 Darwin, 0 DOS), with which mode.
    @ParameterizedTest
    @CsvSource({"3, 0x81A4, true", "3, 0x41ED, true", "3, 0, true", "3, 0xA1FF, false", "3, 0x1000, false", "19, 0xA1FF, false", "19, 0x81A4, true",
        "0, 0xA1FF, true", "3, 0x01FF, true", "3, 0xC000, false", "3, 0x6000, false"})
    void onlyFilesAndFoldersAreTaken(int system, String mode, boolean read) throws IOException {
        RawZip zip = new Tiny().zip();
        RawZip.Entry entry = zip.add("x.txt", "x");
        entry.madeBy = system << 8 | 20;
        entry.external = Integer.decode(mode) << 16;
        assertEquals(read ? "" : "LINK_REFUSED x.txt", fatal(zip.bytes()));
    }

    @Test
    void aFolderHoldsNothingAndStoredLengthsAreEqual() throws IOException {
        RawZip zip = new Tiny().zip();
        zip.add("more/", "");
        assertEquals("", fatal(zip.bytes()));
        zip.entry("more/").data = new byte[] {1};
        zip.entry("more/").size = 1;
        zip.entry("more/").packed = 1;
        assertEquals("ARCHIVE_STRUCTURE more/", fatal(zip.bytes()));
        RawZip stored = new Tiny().zip();
        stored.entry(Tiny.PICTURE).packed--;
        assertEquals("ARCHIVE_STRUCTURE images/p.png", fatal(stored.bytes()));
    }

    /// Info-ZIP's Unicode path: version, the checksum of the short name, the name.
    @ParameterizedTest
    @CsvSource({"1, 0, true", "2, 0, false", "1, 1, false"})
    void aUnicodePathCountsWhereItBelongsToTheName(int version, int checksumOff, boolean taken) throws IOException {
        RawZip zip = new Tiny().replace(Tiny.MANIFEST, "articles/b.json", "articles/乙.json").zip();
        RawZip.Entry entry = zip.entry(Tiny.B);
        entry.name = "articles/?1.json".replace('?', '_').getBytes(StandardCharsets.US_ASCII);
        entry.localName = entry.name;
        entry.flags = 0;
        CRC32 crc = new CRC32();
        crc.update(entry.name);
        byte[] name = "articles/乙.json".getBytes(StandardCharsets.UTF_8);
        entry.extra = little(new byte[9 + name.length]).putShort((short) 0x7075).putShort((short) (5 + name.length)).put((byte) version)
                .putInt((int) crc.getValue() + checksumOff).put(name).array();
        assertEquals(taken ? "" : "FILE_MISSING articles/乙.json", missing(zip.bytes()));
        if (taken) {
            entry.extra = new byte[] {0x75, 0x70, 4, 0, 1, 0, 0, 0};
            assertEquals("FILE_MISSING articles/乙.json", missing(zip.bytes()));
        }
    }

    private String missing(byte[] archive) throws IOException {
        return verify(archive).stream().filter(p -> p.severity() == Severity.FATAL || p.id() == ProblemId.FILE_MISSING).findFirst()
                .map(p -> p.id() + " " + p.file()).orElse("");
    }

    private String fatal(byte[] archive) throws IOException {
        List<Problem> problems = verify(archive).stream().filter(p -> p.severity().compareTo(Severity.ERROR) <= 0).toList();
        return problems.isEmpty() ? "" : problems.getFirst().id() + " " + problems.getFirst().file();
    }

    private List<Problem> verify(byte[] archive) throws IOException {
        return BundleVerifier.verify(Files.write(dir.resolve("x.edition"), archive), ReadProgress.NONE);
    }

    private static ByteBuffer little(byte[] bytes) { return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN); }
}
