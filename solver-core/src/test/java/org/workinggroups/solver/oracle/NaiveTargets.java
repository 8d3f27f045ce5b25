package org.workinggroups.solver.oracle;

import java.util.List;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Target sizes tau(g) by trying every water level in steps of 1/60 person: exact for up to six groups, because the
 * level is a whole number of people shared by at most six.
 */
final class NaiveTargets {

    /** Tau is given in this many parts of a person. */
    static final int PARTS = 60;

    private NaiveTargets() {
    }

    /** Tau(g) in sixtieths of a person, in the order of {@code groups}. */
    static long[] of(List<WorkingGroup> groups, int people) {
        if (groups.size() > 6) {
            throw new IllegalArgumentException("The oracle knows six groups at most, not " + groups.size());
        }
        long[] byBands = level(groups, people, true);
        if (byBands != null) {
            return byBands;
        }
        long[] bySizes = level(groups, people, false);
        return bySizes != null ? bySizes
                : groups.stream().mapToLong(group -> (long) people * PARTS / groups.size()).toArray();
    }

    private static long[] level(List<WorkingGroup> groups, int people, boolean bands) {
        for (long level = 0; level <= (long) people * PARTS; level++) {
            long[] filled = new long[groups.size()];
            long sum = 0;
            for (int g = 0; g < filled.length; g++) {
                filled[g] = clamp(level, groups.get(g), bands);
                sum += filled[g];
            }
            if (sum == (long) people * PARTS) {
                return filled;
            }
        }
        return null;
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
        return Math.min(Math.max(level, least * PARTS), most * PARTS);
    }
}
