package org.workinggroups.solver.benchmarks.workbook;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.benchmarks.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Time and heap of writing a plan as a workbook. */
@Command(name = "workbook", description = {"Time and heap of writing allocation.xlsx for ever larger plans (aim for "
        + "10,000 people: less than 2 s, the first of a process included, and less than 256 MB)."})
public final class WorkbookCommand implements Callable<Integer> {

    private static final int GROUP_SIZE = 50;

    @Option(names = "--sizes", split = ",", paramLabel = "N", defaultValue = "10000,1000,100",
            description = "numbers of participants (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes = List.of();

    @Option(names = "--times", paramLabel = "N", defaultValue = "5",
            description = "how often each is written (default: ${DEFAULT-VALUE})")
    private int times;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public WorkbookCommand() {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ResultTable table = new ResultTable(folders.results("workbook.csv"), "participants", "groups", "firstSeconds",
                "medianSeconds", "medianCpuSeconds", "peakHeapMb", "kilobytes");
        out.println(Machine.current());
        for (int size : sizes) {
            int groups = Math.max(1, size / GROUP_SIZE);
            AllocationResult plan = WorkbookWriting.plan(size, groups);
            List<WorkbookWriting> runs = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                runs.add(WorkbookWriting.of(plan));
            }
            double median = Statistics.median(runs.stream().mapToDouble(WorkbookWriting::seconds).toArray());
            double cpu = Statistics.median(runs.stream().mapToDouble(WorkbookWriting::cpu).toArray());
            long heap = runs.stream().mapToLong(WorkbookWriting::heapMb).max().orElseThrow();
            table.add(size, groups, Figures.rounded(runs.getFirst().seconds(), 2), Figures.rounded(median, 2),
                    Figures.rounded(cpu, 2), heap, runs.getFirst().bytes() / 1000);
            out.printf(Locale.ROOT, "%,d people in %d groups: written in %.2f s (the first time %.2f s; %.2f s of "
                    + "CPU), %d MB of heap, %d kB%n", size, groups, median, runs.getFirst().seconds(), cpu, heap,
                    runs.getFirst().bytes() / 1000);
            out.flush();
        }
        return 0;
    }
}
