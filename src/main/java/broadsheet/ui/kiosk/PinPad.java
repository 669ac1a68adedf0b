package broadsheet.ui.kiosk;

import broadsheet.kiosk.KioskFault;
import broadsheet.kiosk.PinLock;
import broadsheet.ui.control.Texts;
import java.time.Duration;
import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// The operator's pad: asks for the PIN, or at the first start for a new one, twice. The digits stand in no text of the scene graph and
/// are wiped when the pad goes. FX thread; judging happens in the background.
final class PinPad extends WithinReach {
    /// Nobody touched it for so long, and it goes.
    static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST = 32;

    private enum Asking { PIN, NEW, AGAIN }

    private final KioskContext context;
    private final PinLock lock;
    private final KioskHost host;
    private final Runnable onClosed;
    private final Label title = Look.label("", "pin-title");
    private final Label dots = Look.label("", "pin-dots");
    private final Label message = Look.label("", "pin-message");
    private final Button cancel;
    private final char[] digits = new char[MOST];
    private char[] first = {};
    private int count;
    private Asking asking;
    private boolean judging;
    private long touched;

    /// @param onClosed called when the pad is done with, for whatever reason
    PinPad(KioskContext context, PinLock lock, KioskHost host, Runnable onClosed) {
        this.context = context;
        this.lock = lock;
        this.host = host;
        this.onClosed = onClosed;
        asking = lock.isSet() ? Asking.PIN : Asking.NEW;
        getStyleClass().add("pin-pad");
        setId("pin-pad");
        Texts texts = context.texts();
        TilePane keys = new TilePane();
        keys.setPrefColumns(3);
        keys.getStyleClass().add("pin-keys");
        for (char digit : "123456789".toCharArray()) {
            keys.getChildren().add(key(digit));
        }
        cancel = button("kiosk.pin.cancel", this::close);
        keys.getChildren().addAll(button("kiosk.search.erase", this::erase), key('0'), button("kiosk.pin.done", this::done));
        VBox box = new VBox(title, dots, message, keys, cancel);
        box.getStyleClass().add("pin-box");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
        message.setId("pin-message");
        touched = context.nanos().getAsLong();
        ask(asking, texts.say(lock.isSet() ? "kiosk.pin.hint" : "kiosk.pin.new.hint", String.valueOf(PinLock.SHORTEST)));
        cancel.setVisible(lock.isSet());
        cancel.setManaged(lock.isSet());
    }

    private Button key(char digit) {
        Button key = Look.plain(context.texts().text("kiosk.search.word", String.valueOf(digit)), () -> digit(digit));
        key.getStyleClass().add("pin-key");
        key.setId("pin-" + digit);
        return key;
    }

    private Button button(String word, Runnable action) {
        Button key = Look.plain(context.texts().text(word), action);
        key.getStyleClass().add("pin-key");
        key.setId(word.replace('.', '-'));
        return key;
    }

    /// One digit more.
    void digit(char digit) {
        touched = context.nanos().getAsLong();
        if (count < MOST && !judging) {
            digits[count++] = digit;
            show();
        }
    }

    /// The last digit away.
    void erase() {
        touched = context.nanos().getAsLong();
        if (count > 0 && !judging) {
            digits[--count] = '\0';
            show();
        }
    }

    private void show() { dots.setText("●".repeat(count)); }

    private void ask(Asking next, String words) {
        asking = next;
        title.setText(context.texts().say(switch (next) {
            case PIN -> "kiosk.pin.title";
            case NEW -> "kiosk.pin.new";
            case AGAIN -> "kiosk.pin.again";
        }));
        message.setText(words);
        clear();
    }

    private void clear() {
        Arrays.fill(digits, '\0');
        count = 0;
        show();
    }

    /// The digits are complete.
    void done() {
        touched = context.nanos().getAsLong();
        if (judging) {
            return;
        }
        char[] given = Arrays.copyOf(digits, count);
        switch (asking) {
            case PIN -> judge(given);
            case NEW -> choose(given);
            case AGAIN -> confirm(given);
        }
    }

    private void judge(char[] given) {
        judging = true;
        message.setText(context.texts().say("kiosk.pin.judging"));
        context.background().start("", progress -> lock.attempt(given), this::answered, this::failed);
    }

    private void answered(PinLock.Answer answer) {
        judging = false;
        switch (answer) {
            case PinLock.Answer.Right _ -> {
                close();
                host.leave();
            }
            case PinLock.Answer.Wrong wrong -> ask(Asking.PIN, context.texts().say("kiosk.pin.wrong", String.valueOf(wrong.left())));
            case PinLock.Answer.Locked locked -> ask(Asking.PIN, context.texts().say("kiosk.pin.locked",
                    String.valueOf(Math.max(1, (locked.remaining().toSeconds() + 59) / 60))));
        }
    }

    private void choose(char[] given) {
        PinLock.Choice choice = PinLock.judge(given);
        if (choice != PinLock.Choice.GOOD) {
            Arrays.fill(given, '\0');
            ask(Asking.NEW, context.texts().say(switch (choice) {
                case TOO_SHORT, NOT_DIGITS -> "kiosk.pin.short";
                case TOO_SIMPLE, GOOD -> "kiosk.pin.simple";
            }, String.valueOf(PinLock.SHORTEST)));
            return;
        }
        first = given;
        ask(Asking.AGAIN, context.texts().say("kiosk.pin.again.hint"));
    }

    private void confirm(char[] given) {
        boolean same = Arrays.equals(first, given);
        Arrays.fill(first, '\0');
        if (!same) {
            Arrays.fill(given, '\0');
            ask(Asking.NEW, context.texts().say("kiosk.pin.different"));
            return;
        }
        judging = true;
        context.background().start("", progress -> {
            lock.set(given);
            return true;
        }, done -> close(), this::failed);
    }

    private void failed(Throwable error) {
        judging = false;
        host.fault(KioskFault.PIN_FILE, error);
        ask(asking == Asking.PIN ? Asking.PIN : Asking.NEW, context.texts().say("kiosk.pin.file"));
    }

    /// To be called now and then: a pad nobody touches goes; one that must set the first PIN stays.
    void tick() {
        if (lock.isSet() && !judging && context.nanos().getAsLong() - touched > PATIENCE.toNanos()) {
            close();
        }
    }

    /// Wipes the digits.
    void close() {
        clear();
        Arrays.fill(first, '\0');
        onClosed.run();
    }

    /// How many digits stand there.
    int count() { return count; }
}
