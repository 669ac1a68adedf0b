package broadsheet.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.edition.Credit;
import broadsheet.edition.Edition;
import broadsheet.proof.check.wording.Entry;
import broadsheet.proof.check.wording.Fault;
import broadsheet.proof.check.wording.Newsroom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The newsroom's lists: what they find, what they say of themselves, and which line is wrong.
class NewsroomTest {
    @TempDir
    private Path folder;

    private void list(String name, String... lines) throws IOException { Files.write(folder.resolve(name), List.of(lines)); }

    private List<String> found(Edition edition) {
        return new Proofreader(Newsroom.read(folder).checks()).check(edition).stream()
                .map(f -> f.rule().id() + " " + f.severity().code() + " " + f.quote() + f.suggestions() + " " + f.source()).toList();
    }

    private List<String> found(String text) { return found(Copy.paragraph(text)); }

    @Test
    void aFolderWithoutListsFindsNothing() {
        assertEquals(List.of(), found("正文。"));
        assertEquals(List.of(), Newsroom.read(folder.resolve("absent")).faults());
    }

    @Test
    void termsForbiddenAndCautiousWording() throws IOException {
        list("terms.txt", "# 本报用词", "", "登陆网站 → 登录网站 ｜ 用词手册第3页", "其它 => 其他");
        list("forbidden.txt", "农民工子弟学校 → 随迁子女学校");
        list("cautious.txt", "首个 ｜ 须有出处");
        assertEquals(List.of("wording.term probable 登陆网站[登录网站] 用词手册第3页（terms.txt:3）", "wording.cautious query 首个[] 须有出处（cautious.txt:1）",
                "wording.forbidden certain 农民工子弟学校[随迁子女学校] forbidden.txt:1"), found("请登陆网站，全市首个农民工子弟学校。"));
        assertEquals(List.of(), found("请登录网站，其他随迁子女学校。"));
    }

    @Test
    void aRightFormThatHoldsTheWrongOneIsSilent() throws IOException {
        list("terms.txt", "聊城开发区 → 聊城开发区管委会");
        assertEquals(List.of(), found("聊城开发区管委会。"));
        assertEquals(1, found("聊城开发区。").size());
    }

    @Test
    void namesAndStaffDifferByOneCharacter() throws IOException {
        list("names.txt", "翟长忠", "徒骇河");
        list("staff.txt", "李吉洋", "苑莘");
        assertEquals(List.of("wording.name probable 徙骇河[徒骇河] names.txt:2"), found("游艇在徙骇河试航，翟长忠说。"));
        Edition credited = Copy.edition(Copy.MASTHEAD, List.of(new Credit("本版校对", "李吉样"), new Credit("本版责编", "苑莘")), Copy.article("a", "标题"));
        assertEquals(List.of("wording.staff probable 李吉样[李吉洋] staff.txt:1"), found(credited));
    }

    @Test
    void everyWrongLineIsToldByNumberAndTheRestIsRead() throws IOException {
        Files.write(folder.resolve("terms.txt"), "一词 → 二词\n→ 空\n甲乙 → 丙 → 丁\n同样 → 同样\n一词 → 三词\n没有箭头\n字 → 词\n".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("cautious.txt"), new byte[] {(byte) 0xCA, (byte) 0xD7, '\n', 'o', 'k', 'a', 'y'});
        Newsroom lists = Newsroom.read(folder);
        assertEquals(List.of("terms.txt:2 EMPTY", "terms.txt:3 ARROWS", "terms.txt:4 SAME", "terms.txt:5 TWICE", "terms.txt:6 NO_ARROW", "terms.txt:7 TOO_SHORT",
                "cautious.txt:1 ENCODING"), lists.faults().stream().map(f -> f.file() + ":" + f.line() + " " + f.reason()).toList());
        assertEquals(1, lists.terms().size());
        assertEquals(List.of("okay"), lists.cautious().stream().map(Entry::words).toList());
    }

    @Test
    void aFolderInTheWayOfAListIsToldAndNothingElseIsLost() throws IOException {
        Files.createDirectory(folder.resolve("terms.txt"));
        list("cautious.txt", "首个");
        Newsroom lists = Newsroom.read(folder);
        assertEquals(List.of(Fault.Reason.UNREADABLE), lists.faults().stream().map(Fault::reason).toList());
        assertEquals(1, lists.cautious().size());
    }

    @Test
    void aWrittenListReadsTheSame() throws IOException {
        list("terms.txt", "登陆网站 → 登录网站 ｜ 用词手册第3页", "其它 => 其他");
        List<Entry> entries = Newsroom.read(folder).terms();
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Newsroom.write(copy.resolve("terms.txt"), entries);
        assertEquals(entries, Newsroom.read(copy).terms());
    }
}
