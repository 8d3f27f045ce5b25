package org.workinggroups.solver.benchmarks.quality;

import java.util.List;
import java.util.stream.IntStream;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;

/**
 * Generated seminars of real size: 80 to 130 people, 3 to 5 groups. In the mixed list half of them have the standard
 * policy, a quarter weighs balance four times as much, a quarter has equity switched on. As four steps from size to size
 * lead once round and one further, a policy meets neighbouring sizes only (equity's first ten have 119 to 128 people):
 * for all sizes ask for all instances under that policy.
 */
public final class GeneratedInstances {

    private static final int FEWEST = 80;
    private static final int SPAN = 51;
    private static final int STRIDE = 13;
    private static final long FIRST_SEED = 1000;

    /** The policies in the order in which instances of the mixed list take them. */
    private static final List<PolicyVariant> POLICIES = List.of(PolicyVariant.STANDARD, PolicyVariant.BALANCE_X4,
            PolicyVariant.STANDARD, PolicyVariant.EQUITY);

    private GeneratedInstances() {
    }

    /** The first instances of the endless mixed list: always the same ones. */
    public static List<Instance> first(int count) {
        return IntStream.range(0, count).mapToObj(number -> mixed(number, people(number))).toList();
    }

    /** The seminars of the first instances, every one of them under the same policy. */
    public static List<Instance> first(int count, PolicyVariant policy) {
        return IntStream.range(0, count).mapToObj(number -> instance(number, people(number), policy)).toList();
    }

    /** Instances of another size, with the same policies in the same order. */
    public static List<Instance> ofSize(int people, int count) {
        return IntStream.range(0, count).mapToObj(number -> mixed(number, people)).toList();
    }

    private static int people(int number) {
        return FEWEST + number * STRIDE % SPAN;
    }

    private static Instance mixed(int number, int people) {
        return instance(number, people, POLICIES.get(number % POLICIES.size()));
    }

    private static Instance instance(int number, int people, PolicyVariant policy) {
        int groups = 3 + number % 3;
        long seed = FIRST_SEED + number;
        return policy.of(new Instance("generated-" + people + "x" + groups + "-" + seed, "as generated",
                new SeminarGenerator(seed).generate(SeminarSpecification.ofSize(people, groups))));
    }
}
