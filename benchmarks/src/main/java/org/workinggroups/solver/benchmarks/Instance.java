package org.workinggroups.solver.benchmarks;

import java.util.List;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.AllocationModel;

/**
 * A seminar to measure on.
 *
 * @param name    unique among instances
 * @param policy  what its policy is like, such as {@code standard}
 * @param seminar the seminar
 */
public record Instance(String name, String policy, Seminar seminar) {

    /** The seed with which instances are compiled unless a benchmark varies it. */
    public static final long SEED = 1;

    /** The instance's terms. */
    public AllocationModel compile() {
        return compile(SEED);
    }

    /** The instance's terms, participants in the order drawn by a seed. */
    public AllocationModel compile(long seed) {
        return new ModelCompiler().compile(seminar, seed);
    }

    /** Those of some instances whose names contain one of these texts; all of them if there are no texts. */
    public static List<Instance> matching(List<Instance> instances, List<String> texts) {
        return texts.isEmpty() ? instances
                : instances.stream().filter(instance -> texts.stream().anyMatch(instance.name()::contains)).toList();
    }
}
