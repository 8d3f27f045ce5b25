package org.workinggroups.solver.model;

import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/** Keeps equal rows of numbers once: of what people cost in each of hundreds of groups, many rows are the same. */
final class SharedRows {

    private final Map<LongBuffer, long[]> known = new HashMap<>();

    /** The first row with these numbers; it must not be changed any more. */
    long[] of(long[] row) {
        return known.computeIfAbsent(LongBuffer.wrap(row), LongBuffer::array);
    }
}
