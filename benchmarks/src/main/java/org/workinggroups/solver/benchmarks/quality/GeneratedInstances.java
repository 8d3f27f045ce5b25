package org.workinggroups.solver.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;

/**
 * Generated seminars of real size: 80 to 130 people, 3 to 5 groups. Half of them have the standard policy, a quarter
 * weighs balance four times as much, a quarter has equity switched on.
 */
public final class GeneratedInstances {

    private static final int FEWEST = 80;
    private static final int SPAN = 51;
    private static final int STRIDE = 13;
    private static final long FIRST_SEED = 1000;
    private static final long DEARER = 4;

    /** The policies in the order in which instances take them. */
    private static final List<String> POLICIES = List.of("standard", "balance-x4", "standard", "equity");

    private GeneratedInstances() {
    }

    /** The first instances of the endless list: always the same ones. */
    public static List<Instance> first(int count) {
        return IntStream.range(0, count).mapToObj(GeneratedInstances::instance).toList();
    }

    /** Instances of another size, with the same policies in the same order. */
    public static List<Instance> ofSize(int people, int count) {
        return IntStream.range(0, count).mapToObj(number -> instance(number, people)).toList();
    }

    private static Instance instance(int number) {
        return instance(number, FEWEST + number * STRIDE % SPAN);
    }

    private static Instance instance(int number, int people) {
        int groups = 3 + number % 3;
        long seed = FIRST_SEED + number;
        String policy = POLICIES.get(number % POLICIES.size());
        Seminar seminar = new SeminarGenerator(seed).generate(SeminarSpecification.ofSize(people, groups));
        return new Instance("generated-" + people + "x" + groups + "-" + seed, policy,
                seminar.withPolicy(change(policy).apply(seminar.policy())));
    }

    private static UnaryOperator<Policy> change(String policy) {
        return switch (policy) {
            case "balance-x4" -> GeneratedInstances::withDearBalance;
            case "equity" -> GeneratedInstances::withEquity;
            default -> UnaryOperator.identity();
        };
    }

    /** The policy with every weight of balance four times as great. */
    public static Policy withDearBalance(Policy policy) {
        Map<String, Object> weights = new LinkedHashMap<>();
        ((Map<?, ?>) policy.settings().get("balance")).forEach((attribute, weight) ->
                weights.put(String.valueOf(attribute), DEARER * ((Number) weight).longValue()));
        return policy.with("balance", weights);
    }

    /** The policy with disappointment shared fairly among genders, regions and sectors. */
    public static Policy withEquity(Policy policy) {
        Map<String, Object> weights = new LinkedHashMap<>();
        List.of("gender", "region", "sector").forEach(attribute -> weights.put(attribute, 1));
        return policy.with("equity", weights);
    }
}
