package broadsheet.speech;

import broadsheet.architecture.Exempt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A voice that starts a program for every sentence. It owns one daemon thread, which starts the program, feeds it, waits for its
/// end and tells the completion; a program is ended by its own handle only.
@Exempt(from = Exempt.Rule.THREADS, because = "a sentence lasts seconds and is waited for while the background pool must stay free for work")
final class ProcessVoice implements Voice {
    private static final int GRACE_SECONDS = 2;

    private final SpeechProgram program;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wanted = lock.newCondition();
    private @Nullable Order next;
    private @Nullable Order current;
    private boolean closed;

    /// A sentence to be said; its process is there once it has been started.
    private static final class Order {
        final SpokenText text;
        final double rate;
        final Completion completion;
        volatile @Nullable Process process;
        volatile boolean stopped;

        Order(SpokenText text, double rate, Completion completion) {
            this.text = text;
            this.rate = rate;
            this.completion = completion;
        }
    }

    ProcessVoice(SpeechProgram program) {
        this.program = program;
        Thread thread = new Thread(this::run, "speech-" + program.name());
        thread.setDaemon(true);
        thread.start();
    }

    @Override public String name() { return program.name(); }

    @Override public void speak(SpokenText text, double rate, Completion completion) {
        @Nullable Order replaced;
        lock.lock();
        try {
            Order order = new Order(text, Math.clamp(rate, SLOWEST, FASTEST), completion);
            halt();
            replaced = closed ? order : next;
            next = closed ? null : order;
            wanted.signal();
        } finally {
            lock.unlock();
        }
        if (replaced != null) {
            replaced.completion.ended(Outcome.STOPPED, "");
        }
    }

    @Override public void stop() {
        @Nullable Order dropped;
        lock.lock();
        try {
            halt();
            dropped = next;
            next = null;
        } finally {
            lock.unlock();
        }
        if (dropped != null) {
            dropped.completion.ended(Outcome.STOPPED, "");
        }
    }

    @Override public void close() {
        stop();
        lock.lock();
        try {
            closed = true;
            wanted.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Ends the sentence being said; the lock is held.
    private void halt() {
        if (current != null) {
            current.stopped = true;
            Process process = current.process;
            if (process != null) {
                process.destroy();
            }
        }
    }

    private void run() {
        boolean more = true;
        while (more) {
            more = one();
        }
    }

    /// Says the next sentence; while it waits for one it holds nothing of the last. @return whether there may be more
    private boolean one() {
        @Nullable Order order = take();
        if (order == null) {
            return false;
        }
        String failure;
        try {
            failure = say(order);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        boolean stopped;
        lock.lock();
        try {
            stopped = order.stopped;
            current = null;
        } finally {
            lock.unlock();
        }
        order.completion.ended(stopped ? Outcome.STOPPED : failure.isEmpty() ? Outcome.SAID : Outcome.FAILED, stopped ? "" : failure);
        return true;
    }

    /// Waits for the next sentence; null when the voice is closed.
    private @Nullable Order take() {
        lock.lock();
        try {
            while (next == null && !closed) {
                wanted.awaitUninterruptibly();
            }
            current = next;
            next = null;
            return current;
        } finally {
            lock.unlock();
        }
    }

    /// Says a sentence to its end. @return why it failed, "" where it did not
    private String say(Order order) throws IOException, InterruptedException {
        Process process;
        lock.lock();
        try {
            if (order.stopped) {
                return "";
            }
            process = new ProcessBuilder(program.command(order.rate)).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            order.process = process;
        } finally {
            lock.unlock();
        }
        String refused = feed(process, program.input(order.text));
        int exit = process.waitFor();
        if (order.stopped) {
            silence();
            return "";
        }
        return exit == 0 ? refused : program.name() + " ended with " + exit;
    }

    /// A program that ends before it has read everything breaks the pipe; its exit code then says more.
    private static String feed(Process process, String input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (IOException brokenPipe) {
            return String.valueOf(brokenPipe.getMessage());
        }
    }

    private void silence() throws IOException, InterruptedException {
        if (program.silence().isPresent()) {
            List<String> command = program.silence().get();
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
        }
    }
}
