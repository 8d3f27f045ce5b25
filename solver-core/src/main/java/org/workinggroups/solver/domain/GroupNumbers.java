package org.workinggroups.solver.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says how many groups would fit where the groups there are cannot hold the people there are. */
public final class GroupNumbers {

    private static final int MOST_LISTED = 3;

    private GroupNumbers() {
    }

    /**
     * {@return what would fit, in words: {@code 3 groups of 25-30 would fit}, or {@code no number of groups of 25-30
     * fits 95 people; possible: 4 x 23-24, or 3 x 31-32}} Where the groups differ, only the direction of the change.
     *
     * @param people how many people there are
     * @param sizes  how many people each group should hold, at least one group
     */
    public static String advice(int people, List<SizeRange> sizes) {
        SizeRange size = sizes.getFirst();
        if (!sizes.stream().allMatch(size::equals)) {
            boolean tooFew = people < sizes.stream().mapToLong(SizeRange::lower).sum();
            return tooFew ? "fewer groups, or smaller ones, would fit" : "more groups, or larger ones, would fit";
        }
        int fewest = Math.max(1, Math.ceilDiv(people, Math.max(1, size.upper())));
        int most = size.lower() == 0 ? people : people / size.lower();
        if (fewest <= most && size.upper() > 0) {
            return IntStream.rangeClosed(fewest, most).limit(MOST_LISTED).mapToObj(Integer::toString)
                    .collect(Collectors.joining(" or ")) + (most == 1 ? " group" : " groups") + " of " + size
                    + " would fit";
        }
        String possible = even(people, most + 1) + (most > 0 ? ", or " + even(people, most) : "");
        return "no number of groups of " + size + " fits " + people + " people; possible: " + possible;
    }

    private static String even(int people, int groups) {
        return groups + " x " + new SizeRange(people / groups, Math.ceilDiv(people, groups));
    }
}
