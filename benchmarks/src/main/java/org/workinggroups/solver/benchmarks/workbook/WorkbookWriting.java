package org.workinggroups.solver.benchmarks.workbook;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.SolveSettings;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.benchmarks.Heap;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.workbook.AllocationWorkbook;

/**
 * Writes the workbook of a large plan: a row a participant in the sheet of placements, another in the group's own
 * sheet, and the summary.
 *
 * @param seconds of wall time
 * @param cpu     seconds of the writing thread alone, which other load on the machine changes less
 * @param heapMb  the most heap in use meanwhile, without what the plan itself had taken before
 * @param bytes   of the workbook
 */
record WorkbookWriting(double seconds, double cpu, long heapMb, int bytes) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Writes the workbook of a plan that was prepared before. */
    static WorkbookWriting of(AllocationResult result) {
        Heap.reset();
        long before = Heap.peak();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        byte[] workbook = AllocationWorkbook.of(result);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new WorkbookWriting(seconds, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9, Heap.peak() - before,
                workbook.length);
    }

    /** A plan of a generated seminar; that it is no good one makes it no smaller. */
    static AllocationResult plan(int participants, int groups) {
        Seminar seminar = new SeminarGenerator(1).generate(SeminarSpecification.ofSize(participants, groups));
        SortedMap<String, String> placements = new TreeMap<>();
        for (Participant person : seminar.participants()) {
            placements.put(person.id(), seminar.groups().get(placements.size() % groups).id());
        }
        Plan plan = new Plan(placements);
        return new AllocationResult(seminar, Status.FEASIBLE, Optional.of(plan),
                Optional.of(Allocator.builder().build().evaluate(seminar, plan)), Score.ZERO, List.of(), List.of(),
                List.of(), 1, new SolveSettings(Duration.ofSeconds(1), 1, 1, 1, Optional.empty()),
                AllocationResult.Ending.COMPLETED);
    }
}
