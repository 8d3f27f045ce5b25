package org.workinggroups.solver.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.oracle.RandomSeminars;

/** Water-filling: everybody is placed, no bound is crossed, and no group could be nearer to the others. */
class TargetSizesProperties {

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    @Property(seed = "51", tries = 200)
    void targetsAddUpAndKeepTheBounds(@ForAll("seeds") long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<WorkingGroup> groups = groups(random);
        int people = people(groups, random);

        List<Fraction> targets = TargetSizes.of(groups, people);

        assertThat(sum(targets)).isEqualTo(people);
        for (int g = 0; g < groups.size(); g++) {
            SizeRange size = groups.get(g).size();
            assertThat(compare(targets.get(g), size.lower())).isNotNegative();
            assertThat(compare(targets.get(g), size.upper())).isNotPositive();
        }
    }

    /** A group above another could only be nearer to it by crossing a bound: it is at its least, or that at its most. */
    @Property(seed = "52", tries = 200)
    void noGroupCouldBeNearerToAnother(@ForAll("seeds") long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<WorkingGroup> groups = groups(random);

        List<Fraction> targets = TargetSizes.of(groups, people(groups, random));

        for (int high = 0; high < groups.size(); high++) {
            for (int low = 0; low < groups.size(); low++) {
                if (targets.get(high).toDouble() > targets.get(low).toDouble() + 1e-9) {
                    assertThat(compare(targets.get(high), groups.get(high).size().lower()) == 0
                            || compare(targets.get(low), groups.get(low).size().upper()) == 0).isTrue();
                }
            }
        }
    }

    private static List<WorkingGroup> groups(SplittableRandom random) {
        List<WorkingGroup> groups = new ArrayList<>();
        for (int g = random.nextInt(6); g >= 0; g--) {
            int least = random.nextInt(12);
            groups.add(WorkingGroup.builder("WG" + g).size(least, least + random.nextInt(15)).build());
        }
        return groups;
    }

    /** A number of people that the groups can hold. */
    private static int people(List<WorkingGroup> groups, SplittableRandom random) {
        int least = groups.stream().mapToInt(group -> group.size().lower()).sum();
        int most = groups.stream().mapToInt(group -> group.size().upper()).sum();
        return least + random.nextInt(most - least + 1);
    }

    private static double sum(List<Fraction> targets) {
        return Math.round(targets.stream().mapToDouble(Fraction::toDouble).sum() * 1e9) / 1e9;
    }

    private static int compare(Fraction fraction, long number) {
        return Long.compare(fraction.numerator(), number * fraction.denominator());
    }
}
