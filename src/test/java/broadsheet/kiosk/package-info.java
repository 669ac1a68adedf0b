/// Tests of the kiosk's machinery: files on a real disk, clocks of the tests' own.
@NullMarked
package broadsheet.kiosk;

import org.jspecify.annotations.NullMarked;
