package org.workinggroups.solver.extension;

import java.util.Map;

/**
 * Something a seminar can ask for that the solver does not know by itself. One class is enough: what it puts into
 * {@link Terms} is searched for, proven, scored, explained and reported like any other criterion.
 *
 * <p>It is given to {@code Allocator.builder().criterion(...)}, or found by itself in a jar that names it in
 * {@code META-INF/services/org.workinggroups.solver.extension.OwnCriterion} (or in its module's {@code provides}); then
 * it needs a public constructor without parameters. Stateless: one instance serves every seminar and every thread.
 */
public interface OwnCriterion {

    /**
     * {@return the criterion's name in the policy and the scorecard, such as {@code colleagues}: small letters, digits
     * and hyphens, beginning with a letter, and no name of another criterion}
     */
    String id();

    /**
     * {@return the settings of a policy that does not name the criterion, as they would stand in {@code seminar.yaml}:
     * maps, lists, texts, numbers, booleans, never {@code null}} By default it is off.
     */
    default Object defaultSettings() {
        return "off";
    }

    /**
     * Turns the settings into costs. It is not called where the criterion is off. The same settings and seminar must
     * give the same costs: no clock, no lots, no order that differs from run to run.
     *
     * @param settings the policy's settings; what is wrong with them is told there, not thrown
     * @param terms    the seminar, and the place for the costs
     */
    void compile(CriterionSettings settings, Terms terms);

    /** {@return the criterion's own words in explanations; where it has none, general ones with its id are used} */
    default Map<Phrase, String> words() {
        return Map.of();
    }
}
