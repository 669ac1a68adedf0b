package broadsheet.proof.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.proof.journal.SaveState.Failed;
import broadsheet.proof.journal.SaveState.Reason;
import broadsheet.proof.journal.SaveState.Saved;
import broadsheet.proof.journal.SaveState.Saving;
import broadsheet.proof.mark.Entry;
import broadsheet.proof.mark.Mark;
import broadsheet.proof.mark.Reply;
import broadsheet.proof.mark.Sign;
import broadsheet.proof.mark.Silence;
import broadsheet.proof.mark.Silence.Extent;
import broadsheet.proof.mark.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What a window does with a journal, and what is there the next morning.
class ProofSessionTest {
    @TempDir
    private Path data;
    private final Mark one = Entries.mark("一");
    private final Mark two = Entries.mark("二");

    private ProofSession open() throws IOException { return open(Runnable::run); }

    private ProofSession open(Executor saving) throws IOException { return ProofSession.open(data, Entries.EDITION, saving); }

    private List<Entry> reopened() throws IOException {
        try (ProofSession session = open()) {
            assertEquals(List.of(), session.notices());
            return session.entries();
        }
    }

    @Test
    void everyKindOfEntryIsThereTheNextMorningInOrder() throws IOException {
        List<Entry> all = Entries.ofEveryKind();
        try (ProofSession session = open()) {
            all.forEach(session::put);
            assertEquals(new Saved(), session.state());
        }
        assertEquals(all, reopened());
    }

    /// The computer's clock is set back by a century between two sessions, and the times of the files are anything: the last word counts.
    @Test
    void aClockThatJumpsChangesNeitherOrderNorTheLastWord() throws IOException {
        Mark late = Mark.of(Entries.FACTORY, Sign.COMMENT, "", "先", Stage.FIRST, "李", Instant.parse("2099-12-31T23:59:59Z"));
        Mark early = Mark.of(Entries.FACTORY, Sign.COMMENT, "", "后", Stage.FIRST, "李", Instant.EPOCH);
        try (ProofSession session = open()) {
            session.put(late);
        }
        touch(Instant.parse("2099-12-31T23:59:59Z"));
        try (ProofSession session = open()) {
            session.put(late.with(Mark.State.DECLINED));
            session.put(early);
        }
        assertEquals(List.of(late.with(Mark.State.DECLINED), early), reopened());
        touch(Instant.EPOCH);
        assertEquals(List.of(late.with(Mark.State.DECLINED), early), reopened());
    }

    private void touch(Instant time) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    @Test
    void aSessionThatWritesNothingLeavesNothing() throws IOException {
        open().close();
        assertFalse(Files.exists(data.resolve("proof")));
    }

    @Test
    void whatWasAcknowledgedIsThereWithoutClosing() throws IOException {
        open().put(one);
        assertEquals(List.of(one), reopened());
    }

    @Test
    void anEntryIsSavedOnlyOnceItWasForced() throws IOException {
        Deque<Runnable> waiting = new ArrayDeque<>();
        List<SaveState> states = new ArrayList<>();
        ProofSession session = open(waiting::add);
        Runnable stop = session.onState(states::add);
        session.put(one);
        session.put(two);
        assertEquals(List.of(one, two), session.unsaved());
        assertEquals(new Saving(2), session.state());
        assertEquals(List.of(), reopened());
        waiting.remove().run();
        assertEquals(List.of(new Saving(1), new Saving(2), new Saved()), states);
        assertEquals(List.of(one, two), reopened());
        stop.run();
        waiting.remove().run();
        session.remove(one.id());
        assertEquals(3, states.size(), "no longer told");
        assertEquals(new Saving(1), session.state(), "a removal has to be saved too");
    }

    @Test
    void changesAndRemovalsLast() throws IOException {
        try (ProofSession session = open()) {
            session.put(one);
            session.put(two);
            session.put(one.with(Mark.State.DONE));
            session.remove(two.id());
            session.remove("unknown");
            session.put(one.with(Mark.State.DONE));
        }
        assertEquals(List.of(one.with(Mark.State.DONE)), reopened());
    }

    @Test
    void entriesAreAskedForByKindAndId() throws IOException {
        try (ProofSession session = open()) {
            Reply reply = Reply.of(one, "是", "李", Entries.NOW);
            session.put(one);
            session.put(reply);
            assertEquals(List.of(reply), session.entries(Reply.class));
            assertEquals(Optional.of(one), session.entry(one.id()));
            assertEquals(Optional.empty(), session.entry("unknown"));
        }
    }

    @Test
    void undoAndRedoGoAllTheWayAndLast() throws IOException {
        try (ProofSession session = open()) {
            for (int i = 0; i < 120; i++) {
                session.put(one.with(one.sign(), "", "改" + i));
            }
            session.remove(one.id());
            assertFalse(session.canRedo());
            assertEquals(Optional.of(new Change(one.id(), Optional.empty(), Optional.of(one.with(one.sign(), "", "改119")))), session.undo());
            for (int i = 0; i < 119; i++) {
                assertTrue(session.undo().isPresent());
            }
            assertEquals("改0", session.entries(Mark.class).getFirst().note());
            session.undo();
            assertFalse(session.canUndo());
            assertEquals(Optional.empty(), session.undo());
            session.redo();
            session.redo();
        }
        assertEquals(List.of(one.with(one.sign(), "", "改1")), reopened());
    }

    @Test
    void somethingNewEndsRedoing() throws IOException {
        try (ProofSession session = open()) {
            session.put(one);
            session.undo();
            assertTrue(session.canRedo());
            session.put(two);
            assertFalse(session.canRedo());
            assertEquals(Optional.empty(), session.redo());
        }
    }

    @Test
    void undoDoesNotTakeBackWhatSomebodyElseDid() throws IOException {
        try (ProofSession mine = open(); ProofSession theirs = open()) {
            mine.put(one);
            mine.put(two);
            theirs.refresh();
            theirs.put(two.with(Mark.State.DECLINED));
            mine.refresh();
            assertEquals(one.id(), mine.undo().orElseThrow().id());
            assertEquals(List.of(two.with(Mark.State.DECLINED)), mine.entries());
            theirs.refresh();
            theirs.put(one);
            mine.refresh();
            assertFalse(mine.canRedo());
        }
    }

    @Test
    void twoWindowsSeeEachOther() throws IOException {
        try (ProofSession left = open(); ProofSession right = open()) {
            List<Change> seen = new ArrayList<>();
            Runnable stop = right.onChange(seen::addAll);
            left.put(one);
            right.refresh();
            right.put(two);
            left.refresh();
            left.put(two.with(Mark.State.DONE));
            right.refresh();
            stop.run();
            left.put(Entries.mark("三"));
            right.refresh();
            assertEquals(left.entries(), right.entries());
            assertEquals(List.of(new Change(one.id(), Optional.empty(), Optional.of(one)), new Change(two.id(), Optional.empty(), Optional.of(two)),
                    new Change(two.id(), Optional.of(two), Optional.of(two.with(Mark.State.DONE)))), seen);
        }
        assertEquals(3, reopened().size());
    }

    @Test
    void repliesWrittenAtTheSameTimeAreBothKept() throws IOException {
        try (ProofSession left = open(); ProofSession right = open()) {
            left.put(one);
            left.put(Reply.of(one, "甲", "甲", Entries.NOW));
            right.put(Reply.of(one, "乙", "乙", Entries.NOW));
        }
        assertEquals(3, reopened().size());
    }

    @Test
    void aSilenceForEverywhereHoldsInOtherEditions() throws IOException {
        Silence everywhere = Silence.of(Extent.EVERYWHERE, "", "的的确确", "", "李", Entries.NOW);
        try (ProofSession session = open()) {
            session.put(everywhere);
            session.put(one);
        }
        try (ProofSession other = ProofSession.open(data, "urn:broadsheet:test:other", Runnable::run)) {
            assertEquals(List.of(everywhere), other.entries());
        }
    }

    @Test
    void aSilenceMovesWhenItsExtentChanges() throws IOException {
        Silence here = Silence.of(Extent.EDITION, "", "词", "", "李", Entries.NOW);
        Silence wide = new Silence(here.id(), "", "词", Extent.EVERYWHERE, "", "", "李", Entries.NOW);
        try (ProofSession session = open()) {
            session.put(here);
            session.put(wide);
            assertEquals(List.of(wide), session.entries());
            session.undo();
            assertEquals(List.of(here), session.entries());
            session.redo();
        }
        assertEquals(List.of(wide), reopened());
    }

    @Test
    void aFailedSaveIsLoudLosesNothingAndIsMadeGood() throws IOException {
        Files.writeString(data.resolve("proof"), "a file where the folder should be");
        List<SaveState> states = new ArrayList<>();
        ProofSession session = open();
        session.onState(states::add);
        session.put(one);
        Failed failed = assertInstanceOf(Failed.class, session.state());
        assertEquals(1, failed.entries());
        assertEquals(List.of(one), session.unsaved());
        assertEquals(failed, states.getLast());
        assertThrows(IOException.class, session::close);
        session.put(two);
        assertEquals(2, assertInstanceOf(Failed.class, session.state()).entries());
        Files.delete(data.resolve("proof"));
        session.retry();
        assertEquals(new Saved(), session.state());
        session.close();
        assertEquals(List.of(one, two), reopened());
    }

    @Test
    void aFolderDeletedUnderTheSessionIsWrittenAnew() throws IOException {
        ProofSession earlier = open();
        earlier.put(two);
        earlier.close();
        ProofSession session = open();
        session.put(one);
        deleteAll(data.resolve("proof"));
        session.put(one.with(Mark.State.DONE));
        assertEquals(Reason.GONE, assertInstanceOf(Failed.class, session.state()).reason());
        session.retry();
        assertEquals(new Saved(), session.state());
        assertEquals(List.of(two, one.with(Mark.State.DONE)), reopened(), "also what other sessions had written");
        session.close();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void anExecutorThatTakesNothingMoreIsAFailure() throws IOException {
        ProofSession session = open(work -> {
            throw new RejectedExecutionException();
        });
        session.put(one);
        assertEquals(Reason.OTHER, assertInstanceOf(Failed.class, session.state()).reason());
        session.close();
        assertEquals(List.of(one), reopened());
    }

    @Test
    void aClosedSessionTakesNothing() throws IOException {
        ProofSession session = open();
        session.close();
        session.close();
        assertThrows(IllegalStateException.class, () -> session.put(one));
    }

    @Test
    void everythingCanBeSavedElsewhere() throws IOException {
        Path file = data.resolve("批注.json");
        ProofSession session = open(work -> { });
        session.put(one);
        session.put(Silence.of(Extent.EVERYWHERE, "", "词", "", "李", Entries.NOW));
        session.exportTo(file);
        var set = JsonMapper.shared().readTree(Files.readString(file));
        assertEquals("AnnotationSet", set.path("type").asString());
        assertEquals(2, set.path("items").size());
        assertEquals(Entries.EDITION, set.path("about").path("identifier").asString());
    }
}
