package org.workinggroups.solver.benchmarks.tables;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Heap;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long a large table takes, first in a fresh process and then warm, and how much heap. */
@Command(name = "tables", mixinStandardHelpOptions = true,
        description = "Reads a large workbook and a large CSV file; aim: 10000 rows of XLSX in 2 s and 256 MB of heap.")
public final class TablesCommand implements Callable<Integer> {

    private static final int ROUNDS = 5;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "10000", description = "Participants.")
    private int rows;

    @Mixin
    private Folders folders;

    /** Created by picocli. */
    TablesCommand() {
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("tables");
        try {
            LargeTable table = new LargeTable(folder, rows);
            ResultTable results = new ResultTable(folders.results("tables.csv"), "form", "rows", "round",
                    "seconds", "cpuSeconds", "peakHeapMb", "changes");
            measure("xlsx", table.workbook(), results);
            measure("csv", table.csv(), results);
            return 0;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.2f", nanoseconds / 1e9);
    }

    private void measure(String form, Path seminar, ResultTable results) {
        for (int round = 1; round <= ROUNDS; round++) {
            Heap.reset();
            long start = System.nanoTime();
            long startCpu = cpu();
            SeminarFiles files = SeminarReader.read(seminar);
            String cpuSeconds = seconds(cpu() - startCpu);
            String seconds = seconds(System.nanoTime() - start);
            long peak = Heap.peak();
            System.out.printf(Locale.ROOT, "%s, %d rows, round %d: %s s (%s s of this thread's processor time), at most "
                    + "%d MB of heap, %d changes told%n", form, files.seminar().participants().size(), round, seconds,
                    cpuSeconds, peak, files.log().changes().size());
            results.add(form, rows, round, seconds, cpuSeconds, peak, files.log().changes().size());
        }
    }
}
