package org.workinggroups.solver.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.domain.Policy;

/** What a policy is made into, to see what is hard for the search and for the proof. */
public enum PolicyVariant {

    /** The policy as it is. */
    STANDARD(UnaryOperator.identity()),

    /** Every weight of balance four times as great. */
    BALANCE_X4(PolicyVariant::withDearBalance),

    /** Disappointment shared fairly among genders, regions and sectors. */
    EQUITY(PolicyVariant::withEquity);

    private static final long DEARER = 4;

    private final UnaryOperator<Policy> change;

    PolicyVariant(UnaryOperator<Policy> change) {
        this.change = change;
    }

    /** The instance with its policy made into this one. */
    public Instance of(Instance instance) {
        return new Instance(instance.name(), toString(),
                instance.seminar().withPolicy(change.apply(instance.seminar().policy())));
    }

    /** The name in commands and tables, such as {@code balance-x4}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Policy withDearBalance(Policy policy) {
        Map<String, Object> weights = new LinkedHashMap<>();
        ((Map<?, ?>) policy.settings().get("balance")).forEach((attribute, weight) ->
                weights.put(String.valueOf(attribute), DEARER * ((Number) weight).longValue()));
        return policy.with("balance", weights);
    }

    private static Policy withEquity(Policy policy) {
        Map<String, Object> weights = new LinkedHashMap<>();
        List.of("gender", "region", "sector").forEach(attribute -> weights.put(attribute, 1));
        return policy.with("equity", weights);
    }
}
