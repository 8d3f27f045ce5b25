package org.workinggroups.solver.benchmarks.embedding;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.benchmarks.Statistics;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast solves stop, and what many of them leave behind. */
@Command(name = "embedding", description = {"How fast interrupted solves return (aim: 100 ms), and what a thousand "
        + "solves in one process leave of heap and threads (aim: nothing)."})
public final class EmbeddingCommand implements Callable<Integer> {

    private static final Duration PROOF = Duration.ofSeconds(30);
    private static final int WARM_UPS = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final long LONGEST_MILLIS = 2000;

    @Option(names = "--interrupts", paramLabel = "N", defaultValue = "64",
            description = "how many solves of 106 people are interrupted (default: ${DEFAULT-VALUE})")
    private int interrupts;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "8",
            description = "how many of them at once (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--solves", paramLabel = "N", defaultValue = "1000",
            description = "how many solves of 20 people, every tenth with a proof (default: ${DEFAULT-VALUE})")
    private int solves;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public EmbeddingCommand() {
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.current());
        Allocator quick = Allocator.builder().build();
        Allocator proving = quick.toBuilder().prove(PROOF).build();
        Seminar large = seminar(106, 5);
        for (int i = 0; i < WARM_UPS; i++) {
            proving.toBuilder().deadline(WARM_UP).build().allocate(large);
        }
        double[] latencies = new Interrupted(proving, large, LONGEST_MILLIS).latencies(interrupts, threads);
        out.printf(Locale.ROOT, "%d interrupts, %d at once: returned within %.1f ms (median), %.1f ms (worst)%n",
                latencies.length, threads, Statistics.median(latencies), Statistics.worst(latencies));
        out.flush();

        Seminar small = seminar(20, 3);
        solve(quick, proving, small, 100);
        long before = heapKilobytes();
        int threadsBefore = threads();
        solve(quick, proving, small, solves);
        long after = heapKilobytes();
        int threadsLeft = threads() - threadsBefore;
        out.printf(Locale.ROOT, "%d solves: heap %,d kB before, %,d kB after; %d more threads%n", solves, before, after,
                threadsLeft);
        new ResultTable(folders.results("embedding.csv"), "interrupts", "threads", "medianMillis", "worstMillis",
                "solves", "heapBeforeKb", "heapAfterKb", "threadsLeft").add(latencies.length, threads,
                        Figures.rounded(Statistics.median(latencies), 1),
                        Figures.rounded(Statistics.worst(latencies), 1), solves, before, after, threadsLeft);
        return 0;
    }

    private static Seminar seminar(int people, int groups) {
        return new SeminarGenerator(3).generate(SeminarSpecification.ofSize(people, groups));
    }

    private static void solve(Allocator quick, Allocator proving, Seminar seminar, int times) {
        for (int i = 0; i < times; i++) {
            (i % 10 == 0 ? proving : quick).allocate(seminar);
        }
    }

    private static long heapKilobytes() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10);
        }
        return least;
    }

    private static int threads() throws InterruptedException {
        Thread.sleep(2000);
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }
}
