package org.workinggroups.solver.criteria;

import org.workinggroups.solver.model.ModelBuilder;

/** Something a seminar can ask for. Stateless; one instance serves every seminar. */
public interface Criterion {

    /** The criterion's name in the policy, such as {@code balance}. */
    String id();

    /**
     * The settings of a policy that does not name the criterion, as they would stand in {@code seminar.yaml}:
     * maps, lists, texts, numbers, booleans. Maps whose keys are read one after the other, such as attributes, must
     * keep their order.
     */
    Object defaultSettings();

    /**
     * Turns the settings into terms.
     *
     * @param settings the policy's settings; problems found in them are reported there, not thrown
     * @param model    the seminar by index, and the place for the terms
     */
    void compile(Settings settings, ModelBuilder model);
}
