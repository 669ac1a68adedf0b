/// Runs the benchmarks and writes their table. Start with [broadsheet.bench.Bench].
@NullMarked
package broadsheet.bench;

import org.jspecify.annotations.NullMarked;
