package org.workinggroups.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * The target size tau(g) of each group: the even share N/K, clamped to the groups' bounds, and what the clamping frees
 * or takes spread evenly over the other groups again (water-filling). The bounds are the target bands, as far as
 * the sizes that must hold allow them, if they can hold N people; else the sizes that must hold if those can;
 * if neither can, every group gets the even share.
 */
final class TargetSizes {

    private TargetSizes() {
    }

    static List<Fraction> of(List<WorkingGroup> groups, int counted) {
        List<SizeRange> sizes = groups.stream()
                .map(group -> intersection(group.size(), new SizeRange(0, group.capacity()))).toList();
        List<SizeRange> bands = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            bands.add(within(groups.get(g).target().orElse(SizeRange.ANY), sizes.get(g)));
        }
        if (canHold(bands, counted)) {
            return fill(bands, counted);
        }
        return canHold(sizes, counted) ? fill(sizes, counted)
                : Collections.nCopies(groups.size(), new Fraction(counted, groups.size()));
    }

    private static SizeRange intersection(SizeRange a, SizeRange b) {
        int lower = Math.max(a.lower(), b.lower());
        return new SizeRange(lower, Math.max(lower, Math.min(a.upper(), b.upper())));
    }

    /** The part of a band that the sizes allow; where they allow none of it, the allowed size nearest to it. */
    private static SizeRange within(SizeRange band, SizeRange size) {
        return new SizeRange(Math.clamp(band.lower(), size.lower(), size.upper()),
                Math.clamp(band.upper(), size.lower(), size.upper()));
    }

    private static boolean canHold(List<SizeRange> bounds, int people) {
        long lower = bounds.stream().mapToLong(SizeRange::lower).sum();
        long upper = bounds.stream().mapToLong(SizeRange::upper).sum();
        return lower <= people && people <= upper;
    }

    private static List<Fraction> fill(List<SizeRange> bounds, int people) {
        Fraction[] targets = new Fraction[bounds.size()];
        long left = people;
        int open = bounds.size();
        while (open > 0) {
            boolean raises = missing(bounds, targets, left, open) >= 0;
            int clamped = clamp(bounds, targets, left, open, raises);
            if (clamped == 0) {
                Fraction share = new Fraction(left, open);
                for (int g = 0; g < targets.length; g++) {
                    targets[g] = targets[g] == null ? share : targets[g];
                }
                break;
            }
            open -= clamped;
            left = people - Arrays.stream(targets).filter(target -> target != null)
                    .mapToLong(Fraction::numerator).sum();
        }
        return List.of(targets);
    }

    /** What lower bounds above the share need, less what upper bounds below it free, times the open groups. */
    private static long missing(List<SizeRange> bounds, Fraction[] targets, long left, int open) {
        long missing = 0;
        for (int g = 0; g < targets.length; g++) {
            if (targets[g] == null) {
                missing += Math.max(0, (long) bounds.get(g).lower() * open - left);
                missing -= Math.max(0, left - (long) bounds.get(g).upper() * open);
            }
        }
        return missing;
    }

    private static int clamp(List<SizeRange> bounds, Fraction[] targets, long left, int open, boolean raises) {
        int clamped = 0;
        for (int g = 0; g < targets.length; g++) {
            SizeRange bound = bounds.get(g);
            boolean low = raises && (long) bound.lower() * open > left;
            boolean high = !raises && (long) bound.upper() * open < left;
            if (targets[g] == null && (low || high)) {
                targets[g] = new Fraction(low ? bound.lower() : bound.upper(), 1);
                clamped++;
            }
        }
        return clamped;
    }
}
