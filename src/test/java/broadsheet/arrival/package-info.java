/// Tests of the arrival with real files, archives and processes. [Issues] makes editions, [Hall] is a screen with a clock of its own.
@NullMarked
package broadsheet.arrival;

import org.jspecify.annotations.NullMarked;
