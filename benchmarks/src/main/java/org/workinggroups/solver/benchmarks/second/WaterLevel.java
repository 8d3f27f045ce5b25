package org.workinggroups.solver.benchmarks.second;

import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/** Target sizes tau by trying every level of the water, in parts of a person that divide evenly. */
final class WaterLevel {

    private static final int MOST_GROUPS = 10;
    /** The least number that 1 to {@link #MOST_GROUPS} divide. */
    static final long PARTS = 2520;

    private WaterLevel() {
    }

    /** Tau in {@link #PARTS} of a person, in the order of the groups. */
    static long[] of(List<WorkingGroup> groups, int people) {
        if (groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException("Target sizes are written out for " + MOST_GROUPS + " groups at most, "
                    + "not for " + groups.size());
        }
        long all = people * PARTS;
        return filled(groups, all, true).or(() -> filled(groups, all, false))
                .orElseGet(() -> groups.stream().mapToLong(group -> all / groups.size()).toArray());
    }

    private static Optional<long[]> filled(List<WorkingGroup> groups, long all, boolean bands) {
        for (long level = 0; level <= all; level++) {
            long height = level;
            long[] sizes = groups.stream().mapToLong(group -> size(group, height, bands)).toArray();
            long sum = 0;
            for (long size : sizes) {
                sum += size;
            }
            if (sum == all) {
                return Optional.of(sizes);
            }
        }
        return Optional.empty();
    }

    private static long size(WorkingGroup group, long level, boolean bands) {
        long least = group.size().lower();
        long most = Math.max(least, Math.min(group.size().upper(), group.capacity()));
        if (bands && group.target().isPresent()) {
            SizeRange band = group.target().get();
            long from = Math.clamp(band.lower(), least, most);
            most = Math.clamp(band.upper(), least, most);
            least = from;
        }
        return Math.clamp(level, least * PARTS, Math.max(least, most) * PARTS);
    }
}
