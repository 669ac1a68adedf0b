package broadsheet.bundle;

import broadsheet.samples.SampleEditions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// Prints how long opening an edition of 200 articles and 40 pages takes: the first time in a fresh process, and the median of
/// twenty times, as a folder and as an archive; and how long verifying it whole takes, which no first page waits for.
public final class OpeningTimes {
    private OpeningTimes() { }

    public static void main(String[] args) throws Exception {
        // A child of its own per source would be needed to see each of them cold: the order is an argument.
        Path work = Files.createTempDirectory("opening");
        Path folder = args.length > 1 ? Path.of(args[1]) : SampleEditions.large(work);
        Path archive = folder.resolveSibling(folder.getFileName() + ".edition");
        if (args.length == 0) {
            BundlePacker.pack(folder, archive, ReadProgress.NONE, Optional.empty(), ThumbnailMaker.NONE);
            System.out.println("folder " + folder + ", archive " + archive + ", " + (Files.size(archive) >> 10) + " KB");
            return;
        }
        Path source = args[0].equals("folder") ? folder : archive;
        long first = open(source);
        long[] times = new long[20];
        Duration before = cpu();
        for (int i = 0; i < times.length; i++) {
            times[i] = open(source);
        }
        long cpu = cpu().minus(before).toMillis() / times.length;
        Arrays.sort(times);
        long start = System.nanoTime();
        int problems = BundleVerifier.verify(source, ReadProgress.NONE).size();
        System.out.printf("%s: first %d ms, median of 20 %d ms (processor %d ms each), verified whole in %d ms (%d problems)%n", args[0], first / 1_000_000,
                times[10] / 1_000_000, cpu, (System.nanoTime() - start) / 1_000_000, problems);
    }

    /// What the whole process has used: on a busy machine a truer figure than the clock.
    private static Duration cpu() { return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO); }

    private static long open(Path source) throws BundleException {
        long start = System.nanoTime();
        try (Bundle bundle = BundleReader.read(source, ReadProgress.NONE)) {
            long took = System.nanoTime() - start;
            if (bundle.edition().articles().size() != 200 || bundle.edition().pages().size() != 40) {
                throw new IllegalStateException(bundle.edition().toString());
            }
            return took;
        }
    }
}
