package broadsheet.kiosk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.kiosk.PinLock.Answer;
import broadsheet.kiosk.PinLock.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The PIN, its lock, and what of them survives. Few rounds here but in one test: the rounds cost time and nothing else.
class PinLockTest {
    private static final int ROUNDS = 1_000;

    @TempDir
    private Path dir;
    private long nanos = Long.MAX_VALUE - 5;

    private PinLock open() throws IOException { return PinLock.open(dir.resolve("pin.json"), ROUNDS, () -> nanos); }

    private PinLock set(String pin) throws IOException {
        PinLock lock = open();
        lock.set(pin.toCharArray());
        return lock;
    }

    private static Answer attempt(PinLock lock, String pin) throws IOException { return lock.attempt(pin.toCharArray()); }

    private void pass(Duration time) { nanos += time.toNanos(); }

    @Test
    void theRightPinOpensAlsoAfterARestartAndAWrongOneDoesNot() throws IOException {
        set("802741");
        assertInstanceOf(Answer.Right.class, attempt(open(), "802741"));
        assertEquals(new Answer.Wrong(4), attempt(open(), "802740"));
    }

    @Test
    void theRealNumberOfRoundsIsWrittenDownAndUsed() throws IOException {
        PinLock lock = PinLock.open(dir.resolve("real.json"));
        lock.set("802741".toCharArray());
        assertTrue(Files.readString(dir.resolve("real.json")).contains("\"iterations\":600000"));
        assertInstanceOf(Answer.Right.class, attempt(PinLock.open(dir.resolve("real.json")), "802741"));
    }

    @Test
    void digitsAreWipedAndNeverWritten() throws IOException {
        char[] digits = "802741".toCharArray();
        PinLock lock = open();
        lock.set(digits);
        assertArrayEquals(new char[6], digits);
        char[] again = "802741".toCharArray();
        lock.attempt(again);
        assertArrayEquals(new char[6], again);
        assertFalse(Files.readString(dir.resolve("pin.json")).contains("802741"));
    }

    @Test
    void twoScreensWithTheSamePinHaveDifferentFiles() throws IOException {
        set("802741");
        String first = Files.readString(dir.resolve("pin.json"));
        set("802741");
        assertNotEquals(first, Files.readString(dir.resolve("pin.json")));
    }

    @Test
    void fiveWrongOnesLockForFiveMinutesAndEachFurtherOneForTwiceAsLong() throws IOException {
        PinLock lock = set("802741");
        for (int left = 4; left > 0; left--) {
            assertEquals(new Answer.Wrong(left), attempt(lock, "000001"));
        }
        assertEquals(new Answer.Locked(Duration.ofMinutes(5)), attempt(lock, "000001"));
        assertInstanceOf(Answer.Locked.class, attempt(lock, "802741"), "not even the right one");
        pass(Duration.ofMinutes(5));
        assertEquals(new Answer.Locked(Duration.ofMinutes(10)), attempt(lock, "000001"));
        pass(Duration.ofMinutes(10));
        assertInstanceOf(Answer.Right.class, attempt(lock, "802741"));
        assertEquals(new Answer.Wrong(4), attempt(lock, "000001"), "forgotten");
    }

    @Test
    void aRestartBeginsTheLockAnewInFull() throws IOException {
        PinLock lock = set("802741");
        for (int i = 0; i < 5; i++) {
            attempt(lock, "000001");
        }
        pass(Duration.ofMinutes(4));
        assertEquals(Duration.ofMinutes(1), lock.locked());
        assertEquals(Duration.ofMinutes(5), open().locked());
    }

    @Test
    void noLockIsLongerThanADay() throws IOException {
        PinLock lock = set("802741");
        for (int i = 0; i < 40; i++) {
            attempt(lock, "000001");
            pass(Duration.ofHours(25));
        }
        attempt(lock, "000001");
        assertEquals(Duration.ofHours(24), lock.locked());
    }

    @Test
    void anAttemptThatCannotBeNotedIsNotJudged() throws IOException {
        PinLock lock = set("802741");
        Files.delete(dir.resolve("pin.json"));
        Files.createDirectories(dir.resolve("pin.json/in the way"));
        assertThrows(IOException.class, () -> attempt(lock, "802741"));
    }

    @Test
    void aDamagedFileIsNotNoPin() throws IOException {
        set("802741");
        Files.writeString(dir.resolve("pin.json"), "{}");
        assertThrows(IOException.class, this::open);
        Files.writeString(dir.resolve("pin.json"), "");
        assertThrows(IOException.class, this::open);
    }

    @Test
    void whatWillDoAsAPin() {
        assertEquals(Choice.GOOD, PinLock.judge("802741".toCharArray()));
        assertEquals(Choice.TOO_SHORT, PinLock.judge("80274".toCharArray()));
        assertEquals(Choice.TOO_SHORT, PinLock.judge(new char[0]));
        assertEquals(Choice.NOT_DIGITS, PinLock.judge("80274１".toCharArray()));
        assertEquals(Choice.TOO_SIMPLE, PinLock.judge("777777".toCharArray()));
        assertEquals(Choice.TOO_SIMPLE, PinLock.judge("345678".toCharArray()));
        assertEquals(Choice.TOO_SIMPLE, PinLock.judge("987654".toCharArray()));
    }
}
