package org.workinggroups.solver.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.benchmarks.Instance;

/** The same people, under the policies in turn or all under one. */
class GeneratedInstancesTest {

    @Test
    void everyInstanceCanBeUnderOnePolicy() {
        List<Instance> mixed = GeneratedInstances.first(4);
        List<Instance> fair = GeneratedInstances.first(4, PolicyVariant.EQUITY);

        assertThat(mixed).extracting(Instance::policy).containsExactly("standard", "balance-x4", "standard", "equity");
        assertThat(fair).extracting(Instance::policy).containsOnly("equity");
        assertThat(fair).extracting(Instance::name).isEqualTo(mixed.stream().map(Instance::name).toList());
        assertThat(fair.get(3)).isEqualTo(mixed.get(3));
        assertThat(fair).extracting(instance -> instance.seminar().participants())
                .isEqualTo(mixed.stream().map(instance -> instance.seminar().participants()).toList());
        assertThat(fair).allMatch(instance -> instance.seminar().policy().settings().containsKey("equity"));
    }

    @Test
    void balanceIsFourTimesAsDear() {
        long usual = weightOfGender(GeneratedInstances.first(1, PolicyVariant.STANDARD).getFirst());

        assertThat(weightOfGender(GeneratedInstances.first(1, PolicyVariant.BALANCE_X4).getFirst())).isEqualTo(4 * usual);
    }

    private static long weightOfGender(Instance instance) {
        return ((Number) ((Map<?, ?>) instance.seminar().policy().settings().get("balance")).get("gender"))
                .longValue();
    }
}
