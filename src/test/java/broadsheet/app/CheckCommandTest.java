package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// `broadsheet check`, run as a user runs it: the sample edition, plain texts, lists, what cannot be read, and the exit codes.
class CheckCommandTest extends CommandRun {
    private String text(String name, String content) throws IOException { return Files.writeString(folder.resolve(name), content).toString(); }

    @Test
    void theSpecialEditionsMisprintsAreFoundAndItsMastheadIsSilent() {
        assertEquals(ExitCode.FOUND, run("zh", "check", SAMPLE, "--json"));
        JsonNode findings = json();
        assertEquals(2, findings.size(), out.toString());
        JsonNode first = findings.get(0);
        assertEquals("repeat.word certain dangjian body 1 4 4 金融金融 [\"金融\"]", "%s %s %s %s %d %d %d %s %s".formatted(first.get("id").asString(),
                first.get("severity").asString(), first.get("article").asString(), first.get("part").asString(), first.get("paragraph").asInt(), first.get("offset").asInt(),
                first.get("length").asInt(), first.get("quote").asString(), first.get("suggestions")));
        assertEquals(SAMPLE, first.get("file").asString());
        assertTrue(first.get("message").asString().contains("金融") && first.get("source").asString().contains("2020"), first.toString());
        assertEquals("中中", findings.get(1).get("quote").asString());
    }

    @Test
    void aCleanTextIsFine() throws IOException {
        assertEquals(ExitCode.FINE, run("zh", "check", text("a.txt", "稳中求进，以进促稳。\n")));
        assertTrue(out.toString().contains("共 0 处"), out.toString());
    }

    @Test
    void inTextAParagraphIsALineAndOffsetsAreCodePoints() throws IOException {
        assertEquals(ExitCode.FOUND, run("zh", "check", "--json", text("a.txt", "好。\n\n😀稳中求进,以进促稳。\n")));
        assertEquals("3 5 1", json().get(0).get("paragraph").asInt() + " " + json().get(0).get("offset").asInt() + " " + json().get(0).get("length").asInt());
    }

    @Test
    void anyFileIsReadAsTextWhereAskedFor() throws IOException {
        assertEquals(ExitCode.FOUND, run("zh", "check", "--text", text("a.md", "稳中求进,以进促稳。")));
    }

    @Test
    void onlyTheKindsAskedForAreChecked() throws IOException {
        String file = text("a.txt", "金融金融，，中心。");
        assertEquals(ExitCode.FOUND, run("zh", "check", "--json", "--kinds", "mark", file));
        assertEquals(1, json().size());
        assertEquals(ExitCode.FINE, run("zh", "check", "--kinds", "date,jump", file));
        assertEquals(ExitCode.UNREADABLE, run("zh", "check", "--kinds", "spelling", file));
        assertTrue(err.toString().contains("spelling") && err.toString().contains("repeat"), err.toString());
    }

    @Test
    void charactersAreGuessedAboutOnlyWhereAskedFor() throws IOException {
        String file = text("a.txt", "他们很快就消声匿迹了。");
        assertEquals(ExitCode.FINE, run("zh", "check", file));
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.FOUND, run("zh", "check", "--json", "--kinds", "suspect", file));
        assertEquals("suspect.character suspect [\"销声匿迹\"]", "%s %s %s".formatted(json().get(0).get("id").asString(), json().get(0).get("severity").asString(),
                json().get(0).get("suggestions")));
    }

    @Test
    void theDayOfPrintingDecidesWeekdays() throws IOException {
        String file = text("a.txt", "会议1月11日（星期六）召开。");
        assertEquals(ExitCode.FINE, run("zh", "check", "--date", "2025-01-11", file));
        assertEquals(ExitCode.FOUND, run("zh", "check", "--date", "2024-01-20", file));
    }

    @Test
    void whatCannotBeReadDoesNotKeepTheRestFromBeingChecked() throws IOException {
        Path gbk = Files.write(folder.resolve("gbk.txt"), "开发区".getBytes(Charset.forName("GBK")));
        assertEquals(ExitCode.UNREADABLE, run("zh", "check", "--json", folder.resolve("absent.txt").toString(), gbk.toString(), folder.resolve("absent.edition").toString(),
                text("a.txt", "中心，，")));
        assertEquals(1, json().size());
        assertTrue(err.toString().contains("absent.txt") && err.toString().contains("UTF-8") && err.toString().contains("BS-101"), err.toString());
    }

    @Test
    void theNewsroomsListsAreUsedAndTheirFaultsTold() throws IOException {
        Files.writeString(folder.resolve("terms.txt"), "其它 → 其他\n没有箭头\n");
        String file = text("a.txt", "其它企业。");
        assertEquals(ExitCode.FOUND, run("zh", "check", "--json", "--lists", folder.toString(), file));
        assertEquals("terms.txt:1", json().get(0).get("source").asString());
        assertTrue(err.toString().contains("terms.txt 第 2 行"), err.toString());
        assertEquals(ExitCode.UNREADABLE, run("zh", "check", "--lists", folder.resolve("absent").toString(), file));
    }
}
