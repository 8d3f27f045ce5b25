package org.workinggroups.solver.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** How much heap a benchmark took. */
public final class Heap {

    private Heap() {
    }

    /** Forgets earlier peaks. */
    public static void reset() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /**
     * The most heap that was in use since {@link #reset}, garbage included, in MB; the sum of the pools' own peaks,
     * so rather too much than too little.
     */
    public static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
