package broadsheet.bundle;

import static broadsheet.bundle.Tiny.A;
import static broadsheet.bundle.Tiny.B;
import static broadsheet.bundle.Tiny.MANIFEST;
import static broadsheet.bundle.Tiny.PAGE;
import static broadsheet.bundle.Tiny.PICTURE;

import broadsheet.samples.SamplePicture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// For every kind of problem a bundle that has it and one, as like as can be, that has not.
final class ProblemCases {
    /// Makes a bundle in an empty folder and says what is wrong with it.
    interface Check {
        List<Problem> in(Path dir) throws Exception;
    }

    /// @param bad  has the problem
    /// @param good has not
    record Case(Check bad, Check good) { }

    private static final Check PERFECT = dir -> new Tiny().sealed().verify(dir);

    private ProblemCases() { }

    static Case of(ProblemId id) {
        return switch (id) {
            case NOT_FOUND, NOT_AN_EDITION, ARCHIVE_TRUNCATED, ARCHIVE_STRUCTURE, ARCHIVE_OVERLAP, ARCHIVE_ENCRYPTED,
                 ARCHIVE_METHOD, ARCHIVE_TOO_LARGE, TOO_MANY_FILES, FILE_TOO_LARGE, TOTAL_TOO_LARGE, RATIO_TOO_HIGH,
                 ARCHIVE_NESTED, SOURCE_CHANGED, READ_FAILED -> source(id);
            case NAME_UNSAFE -> zip(z -> z.add("..\\x.txt", ""), z -> z.add("x.txt", ""));
            case NAME_TOO_LONG -> new Case(dir -> new Tiny().verify(dir, Tiny.limit("name", 14)),
                    dir -> new Tiny().verify(dir, Tiny.limit("name", 15)));
            case NAME_DOUBLED -> zip(z -> z.add("images/P.png", ""), z -> z.add("images/P2.png", ""));
            case NAME_ENCODING -> zip(z -> name(z.add("x", ""), new byte[] {(byte) 0xFF, (byte) 0xFF}, 0),
                    z -> name(z.add("x", ""), "说明.txt".getBytes(java.nio.charset.Charset.forName("GBK")), 0));
            case LINK_REFUSED -> new Case(dir -> {
                Path folder = new Tiny().folder(dir);
                Files.createSymbolicLink(folder.resolve("images/q.png"), Path.of("p.png"));
                return BundleVerifier.verify(folder, ReadProgress.NONE);
            }, dir -> BundleVerifier.verify(new Tiny().folder(dir), ReadProgress.NONE));
            case MANIFEST_MISSING -> tiny(t -> t.without(MANIFEST));
            case NEWER_READER -> tiny(t -> t.replace(MANIFEST, "edition/1", "edition/2"), t -> t.replace(MANIFEST,
                    "edition/1", "edition/1.4"));
            case PROFILE_UNKNOWN -> tiny(t -> t.edit(MANIFEST, m -> ((ObjectNode) m.get("metadata")).remove("conformsTo")));
            case JSON_SYNTAX -> tiny(t -> t.put(B, "{\"uri\": }"));
            case JSON_ENCODING -> tiny(t -> t.put(B, "{\"uri\": \"中\"}".getBytes(java.nio.charset.Charset.forName("GBK"))));
            case JSON_LIMIT -> tiny(t -> t.put(B, "[".repeat(65) + "]".repeat(65)));
            case JSON_BOM -> tiny(t -> t.put(B, "\uFEFF" + new String(t.file(B), StandardCharsets.UTF_8)));
            case FIELD_MISSING -> tiny(t -> t.edit(A, a -> a.remove("uri")));
            case FIELD_TYPE -> tiny(t -> t.edit(A, a -> a.put("by", 5)));
            case FIELD_VALUE -> tiny(t -> t.edit(A, a -> a.put("urgency", 10)), t -> t.edit(A, a -> a.put("urgency", 9)));
            case HREF_UNSAFE -> tiny(t -> t.replace(A, "images/p.png", "../p.png"), t -> t.replace(A, "images/p.png", "./images/p.png"));
            case HREF_UNLISTED -> tiny(t -> t.replace(A, "images/p.png", "images/q.png"));
            case FILE_MISSING -> tiny(t -> t.without(PICTURE));
            case ITEM_DOUBLED -> tiny(t -> t.edit(MANIFEST, m -> m.withArray("resources").addObject().put("href", PICTURE)));
            case TOO_MANY_SECTIONS -> new Case(dir -> new Tiny().verify(dir, Tiny.limit("sections", 0)),
                    dir -> new Tiny().verify(dir, Tiny.limit("sections", 1)));
            case SECTION_ARTICLE -> tiny(t -> t.edit(MANIFEST, m -> m.withArray("toc").addObject().put("title", "缺").put("href", "articles/c.json")));
            case NO_ARTICLES -> tiny(t -> t.put(A, "{").put(B, "{"), t -> t.put(B, "{"));
            case FILE_UNLISTED -> tiny(t -> t.put("notes.txt", "x"), t -> t.put(".DS_Store", "x"));
            case ARTICLE_WITHHELD, BODY_TYPE, BODY_ELEMENT, BODY_ATTRIBUTE, BODY_MARKUP, FIGURE_UNKNOWN, ARTICLE_EMPTY,
                 TEXT_CONTROL, TEXT_BIDI, TEXT_MARKS, TEXT_SURROGATE, TEXT_TOO_LONG -> text(id);
            case PAGE_FRAME -> tiny(t -> t.replace(PAGE, "\"w\": 4", "\"w\": 9"));
            case PAGE_UNUSABLE -> tiny(t -> t.edit(PAGE, p -> p.remove("number")));
            case PAGE_OVERLAP -> tiny(t -> t.replace(PAGE, "\"x\": 4", "\"x\": 3"));
            case IMAGE_FORMAT -> tiny(t -> t.put(PICTURE, "GIF89a.........."));
            case IMAGE_DAMAGED -> tiny(t -> flip(t.file(PICTURE), 20));
            case IMAGE_TOO_LARGE -> new Case(dir -> new Tiny().verify(dir, Tiny.limit("imagePixels", 23)),
                    dir -> new Tiny().verify(dir, Tiny.limit("imagePixels", 24)));
            case IMAGE_SIZE -> tiny(t -> t.put(PICTURE, SamplePicture.png(7, 4, 1)));
            case IMAGE_TYPE -> tiny(t -> t.replace(MANIFEST, "image/png", "image/jpeg"));
            case CRC_MISMATCH -> zip(z -> flip(z.entry(PICTURE).data, 3), z -> { });
            case SIZE_MISMATCH -> zip(z -> z.entry(A).size--, z -> { });
            case HASH_MISMATCH -> new Case(dir -> new Tiny().sealed().replace(B, "正文", "征文").verify(dir), PERFECT);
            case SIGNATURE_BAD, SIGNATURE_MISSING -> signature(id == ProblemId.SIGNATURE_BAD);
            case HASH_MISSING -> new Case(dir -> new Tiny().verify(dir), PERFECT);
        };
    }

    private static Case source(ProblemId id) {
        return switch (id) {
            case NOT_FOUND -> new Case(dir -> verify(dir.resolve("no.edition")), PERFECT);
            case NOT_AN_EDITION -> new Case(dir -> verify(Files.write(dir.resolve("x.edition"), new byte[0])), PERFECT);
            case ARCHIVE_TRUNCATED -> new Case(dir -> {
                byte[] whole = new Tiny().zip().bytes();
                return verify(Files.write(dir.resolve("x.edition"), java.util.Arrays.copyOf(whole, whole.length - 1)));
            }, PERFECT);
            case ARCHIVE_STRUCTURE -> zip(z -> z.entry(B).localName = "articles/c.json".getBytes(StandardCharsets.UTF_8), z -> { });
            case ARCHIVE_OVERLAP -> zip(ProblemCases::bury, z -> z.add("x.txt", "x"));
            case ARCHIVE_ENCRYPTED -> zip(z -> z.entry(B).flags |= 1, z -> { });
            case ARCHIVE_METHOD -> zip(z -> z.entry(PICTURE).method = 12, z -> { });
            case ARCHIVE_TOO_LARGE -> limited("archive", new Tiny().zip().bytes().length);
            case TOO_MANY_FILES -> limited("entries", 5);
            case FILE_TOO_LARGE -> limited("entry", new Tiny().file(MANIFEST).length);
            case TOTAL_TOO_LARGE -> limited("total", new Tiny().files.values().stream().mapToInt(b -> b.length).sum());
            case RATIO_TOO_HIGH -> tiny(t -> t.put("x.json", " ".repeat(1 << 21)), t -> t.put("x.json", " ".repeat(1 << 20)));
            case ARCHIVE_NESTED -> zip(z -> z.add("more/old.zip", ""), z -> z.add("more/old.txt", ""));
            case SOURCE_CHANGED -> picture(true, bundle -> Files.write(bundle.source().resolve(PICTURE), new byte[9]));
            case READ_FAILED -> picture(false, Bundle::close);
            default -> throw new IllegalArgumentException(id.name());
        };
    }

    private static Case text(ProblemId id) {
        return switch (id) {
            case ARTICLE_WITHHELD -> tiny(t -> t.edit(B, b -> b.put("pubStatus", "withheld")), t -> t.edit(B, b -> b.put("pubStatus", "usable")));
            case BODY_TYPE -> tiny(t -> t.replace(B, "text/plain", "text/rtf"));
            case BODY_ELEMENT -> tiny(t -> t.body("<p><a>链</a></p>"), t -> t.body("<p><em>着重</em></p>"));
            case BODY_ATTRIBUTE -> tiny(t -> t.body("<p onclick='x'>文</p>"), t -> t.body("<figure data-association='p'/>"));
            case BODY_MARKUP -> tiny(t -> t.body("<p>文"), t -> t.body("<p>文<br/></p>"));
            case FIGURE_UNKNOWN -> tiny(t -> t.body("<figure data-association='q'/><p>文</p>"), t -> t.body("<figure data-association='p'/><p>文</p>"));
            case ARTICLE_EMPTY -> tiny(t -> t.put(B, "{\"uri\": \"urn:b\"}").replace(MANIFEST, "\"title\":\"乙\"", "\"title\":\"\""));
            case TEXT_CONTROL -> words("甲\u0007乙", "甲 乙");
            case TEXT_BIDI -> words("甲\u202E乙", "甲\u200E乙");
            case TEXT_MARKS -> words("a" + "\u0301".repeat(9), "a" + "\u0301".repeat(8));
            case TEXT_SURROGATE -> tiny(t -> t.replace(A, "主题", "\\uD800"), t -> t.replace(A, "主题", "\\uD842\\uDFB7"));
            case TEXT_TOO_LONG -> words("长".repeat(10_001), "长".repeat(10_000));
            default -> throw new IllegalArgumentException(id.name());
        };
    }

    interface TinyChange {
        void apply(Tiny tiny) throws Exception;
    }

    interface ZipChange {
        void apply(RawZip zip) throws Exception;
    }

    interface BundleChange {
        void apply(Bundle bundle) throws Exception;
    }

    private static Case tiny(TinyChange bad) { return tiny(bad, t -> { }); }

    private static Case tiny(TinyChange bad, TinyChange good) {
        return new Case(dir -> changed(bad).verify(dir), dir -> changed(good).verify(dir));
    }

    private static Tiny changed(TinyChange change) throws Exception {
        Tiny tiny = new Tiny().edit(MANIFEST, m -> { });
        change.apply(tiny);
        return tiny;
    }

    private static Case zip(ZipChange bad, ZipChange good) {
        return new Case(dir -> Tiny.verify(changed(bad), dir), dir -> Tiny.verify(changed(good), dir));
    }

    private static RawZip changed(ZipChange change) throws Exception {
        RawZip zip = new Tiny().zip();
        change.apply(zip);
        return zip;
    }

    private static Case limited(String limit, long just) {
        return new Case(dir -> new Tiny().verify(dir, Tiny.limit(limit, just - 1)),
                dir -> new Tiny().verify(dir, Tiny.limit(limit, just)));
    }

    private static Case words(String bad, String good) {
        return tiny(t -> t.edit(A, a -> ((ObjectNode) a.get("headlines").get(1)).put("value", bad)),
                t -> t.edit(A, a -> ((ObjectNode) a.get("headlines").get(1)).put("value", good)));
    }

    /// What asking for the picture says after something happened to the open bundle.
    private static Case picture(boolean folder, BundleChange change) {
        return new Case(dir -> askPicture(dir, folder, change), dir -> askPicture(dir, folder, bundle -> { }));
    }

    private static List<Problem> askPicture(Path dir, boolean folder, BundleChange change) throws Exception {
        Path source = folder ? new Tiny().folder(dir) : new Tiny().zip().write(dir.resolve("x.edition"));
        try (Bundle bundle = BundleReader.read(source, ReadProgress.NONE)) {
            change.apply(bundle);
            return bundle.image(PICTURE) instanceof ImageRead.Failed failed ? List.of(failed.problem()) : List.of();
        }
    }

    private static Case signature(boolean bad) {
        return new Case(dir -> signed(dir, bad, true), dir -> signed(dir, true, false));
    }

    private static List<Problem> signed(Path dir, boolean signed, boolean foreign) throws Exception {
        KeyPair ours = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair theirs = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Tiny tiny = new Tiny();
        if (signed) {
            tiny.put("manifest.sig", ManifestSignature.sign(tiny.file(MANIFEST), (foreign ? theirs : ours).getPrivate()));
        }
        Path file = tiny.zip().write(dir.resolve("x.edition"));
        return BundleVerifier.verify(file, ReadProgress.NONE, BundleLimits.STANDARD, Optional.of(ours.getPublic()));
    }

    /// Hides the last entry inside the data of another.
    private static void bury(RawZip zip) {
        RawZip.Entry inner = new RawZip.Entry("x.txt", "x".getBytes(StandardCharsets.UTF_8), 0);
        byte[] local = RawZip.local(inner);
        byte[] data = java.util.Arrays.copyOf(local, local.length + 1);
        data[local.length] = 'x';
        RawZip.Entry outer = new RawZip.Entry("y.txt", data, 0);
        zip.entries.addFirst(outer);
        inner.buried = true;
        inner.at = RawZip.local(outer).length;
        zip.entries.add(inner);
    }

    private static void name(RawZip.Entry entry, byte[] name, int flags) {
        entry.name = name;
        entry.localName = name;
        entry.flags = flags;
    }

    private static void flip(byte[] bytes, int at) { bytes[at] ^= 1; }

    private static List<Problem> verify(Path source) { return BundleVerifier.verify(source, ReadProgress.NONE); }
}
