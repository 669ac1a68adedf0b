package broadsheet.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lets one class break one architecture rule, and says why.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Exempt {
    /// Which rule.
    Rule from();

    /// Why this class has to.
    String because();

    /// The rules a class can be exempted from.
    enum Rule {
        /// Only `task` touches `Platform`.
        PLATFORM,
        /// Only `task` starts threads.
        THREADS,
        /// Nobody prints but the command line.
        PRINTING
    }
}
