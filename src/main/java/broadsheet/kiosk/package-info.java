/// What a screen that nobody looks after needs besides its window: the configuration, the PIN, whether it lives, what it tells its operator.
///
/// May use: arrival, storage. No JavaFX and no threads. Start with [KioskConfig]; [Watchdog], [Starts] and [Health] keep it running.
@NullMarked
package broadsheet.kiosk;

import org.jspecify.annotations.NullMarked;
