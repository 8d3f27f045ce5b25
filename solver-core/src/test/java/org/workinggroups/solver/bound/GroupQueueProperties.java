package org.workinggroups.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Groups come in the order of their numbers, against a sorted map. */
class GroupQueueProperties {

    @Property(seed = "45", tries = 300)
    void theSmallestNumberIsFirst(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int most = 1 + random.nextInt(40);
        GroupQueue queue = new GroupQueue(most);
        TreeMap<Double, Integer> sorted = new TreeMap<>();
        queue.clear();
        for (int group = 0; group < most; group++) {
            double number = random.nextDouble();
            queue.add(group, number);
            sorted.put(number, group);
        }
        while (!sorted.isEmpty()) {
            Map.Entry<Double, Integer> first = sorted.pollFirstEntry();
            assertThat(queue.smallest()).isEqualTo(first.getKey());
            assertThat(queue.first()).isEqualTo(first.getValue());
            if (random.nextInt(3) == 0) {
                double later = first.getKey() + random.nextDouble();
                queue.renumberFirst(later);
                sorted.put(later, first.getValue());
            } else {
                queue.removeFirst();
            }
        }
    }
}
