package broadsheet.kiosk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Tells systemd that the service runs, so that it restarts one that does not say so any more. Java knows no UNIX datagram sockets,
/// which is what `sd_notify` speaks, so the system's own `systemd-notify` says it (the unit needs `NotifyAccess=all`). Does nothing where
/// the process was not started by systemd with a notification socket.
public final class ServiceNotice {
    private static final long LONGEST_SECONDS = 5;

    private final boolean wanted;
    private final String program;

    /// @param environment of this process
    public ServiceNotice(Map<String, String> environment) { this(environment, "systemd-notify"); }

    ServiceNotice(Map<String, String> environment, String program) {
        this.wanted = environment.containsKey("NOTIFY_SOCKET");
        this.program = program;
    }

    /// The screen is up.
    /// @throws IOException if it cannot be said
    public void ready() throws IOException, InterruptedException { say("READY=1"); }

    /// The window lives, by the [Watchdog]'s verdict; to be said at least every half of the unit's `WatchdogSec`.
    /// @throws IOException if it cannot be said
    public void alive() throws IOException, InterruptedException { say("WATCHDOG=1"); }

    private void say(String what) throws IOException, InterruptedException {
        if (!wanted) {
            return;
        }
        Process process = new ProcessBuilder(List.of(program, what)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " does not answer");
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + " answered " + process.exitValue());
        }
    }
}
