package org.workinggroups.solver.recount;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Target sizes tau(g) by trying every water level, one whole person after the other. Between two levels every group
 * that is at none of its bounds gets the same part of what is left.
 *
 * @param sizes tau(g) in parts of a person, in the order of the groups
 * @param parts how many parts make a person, at least 1
 */
record EvenTargets(long[] sizes, long parts) {

    static EvenTargets of(List<WorkingGroup> groups, int people) {
        return level(groups, people, true).or(() -> level(groups, people, false)).orElseGet(() -> new EvenTargets(
                groups.stream().mapToLong(group -> people).toArray(), groups.size()));
    }

    /** Empty if the bounds cannot hold so many people. */
    private static Optional<EvenTargets> level(List<WorkingGroup> groups, int people, boolean bands) {
        if (LongStream.of(filled(groups, 0, bands)).sum() > people) {
            return Optional.empty();
        }
        for (int level = 0; level <= people; level++) {
            long[] below = filled(groups, level, bands);
            long left = people - LongStream.of(below).sum();
            long[] above = filled(groups, level + 1, bands);
            long rising = LongStream.of(above).sum() - LongStream.of(below).sum();
            if (left == 0 || left < rising) {
                long parts = Math.max(1, rising);
                long[] sizes = new long[below.length];
                for (int g = 0; g < sizes.length; g++) {
                    sizes[g] = below[g] * parts + (above[g] - below[g]) * left;
                }
                return Optional.of(new EvenTargets(sizes, parts));
            }
        }
        return Optional.empty();
    }

    private static long[] filled(List<WorkingGroup> groups, long level, boolean bands) {
        return groups.stream().mapToLong(group -> clamp(level, group, bands)).toArray();
    }

    private static long clamp(long level, WorkingGroup group, boolean bands) {
        long least = group.size().lower();
        long most = Math.max(least, Math.min(group.size().upper(), group.capacity()));
        if (bands && group.target().isPresent()) {
            SizeRange band = group.target().get();
            long low = Math.min(Math.max(band.lower(), least), most);
            most = Math.max(Math.min(band.upper(), most), least);
            least = low;
        }
        return Math.min(Math.max(level, least), most);
    }
}
