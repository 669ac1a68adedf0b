/// Tests that try to break the program with what may come in: spoiled fields, flipped bits, hostile files, failing disks, killed processes.
///
/// Short in every build; `./mvnw -Phostile verify` runs them in full. Each writes its row of the table in `reliability.md` to `target/hostile/`.
/// Start with [Scale] and [Ledger].
@NullMarked
package broadsheet.hostile;

import org.jspecify.annotations.NullMarked;
