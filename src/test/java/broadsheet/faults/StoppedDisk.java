package broadsheet.faults;

import java.io.IOException;
import java.nio.file.Path;

/// Writes go to a disk that remembers what was forced, until the calls run out.
///
/// @param stop which call is the first that fails
/// @param disk what the power cut is asked of afterwards
public record StoppedDisk(FailingDisk stop, CrashingDisk disk) implements Disk {
    @Override
    public void before(Call call, Path file) throws IOException { stop.before(call, file); }

    @Override
    public void created(Path file) throws IOException { disk.created(file); }

    @Override
    public void wrote(Path file, long position, byte[] bytes) throws IOException { disk.wrote(file, position, bytes); }

    @Override
    public void truncated(Path file, long size) throws IOException { disk.truncated(file, size); }

    @Override
    public void forced(Path file) throws IOException { disk.forced(file); }

    @Override
    public void moved(Path from, Path to) throws IOException { disk.moved(from, to); }

    @Override
    public void deleted(Path file) throws IOException { disk.deleted(file); }
}
