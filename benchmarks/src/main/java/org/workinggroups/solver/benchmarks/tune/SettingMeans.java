package org.workinggroups.solver.benchmarks.tune;

import java.util.Collection;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a setting does on average over data sets and seeds.
 *
 * @param setting      the setting's name
 * @param runs         how many plans
 * @param firstChoices percent of first choices met
 * @param unlisted     people who got none of their wishes
 * @param missed       persons outside quotas
 * @param worstOff     percent of first choices met in the worst-off segment
 * @param medium       medium penalty
 * @param moves        people who sit elsewhere than by the default policy with the same seed
 */
record SettingMeans(String setting, int runs, double firstChoices, double unlisted, double missed, double worstOff,
        double medium, double moves) {

    /**
     * The means of some outcomes of one setting.
     *
     * @param defaults the default policy's outcomes by data set and seed, as {@link #place} names them
     */
    static SettingMeans of(String setting, Collection<Outcome> outcomes, Map<String, Outcome> defaults) {
        return new SettingMeans(setting, outcomes.size(), mean(outcomes, Outcome::firstChoices),
                mean(outcomes, Outcome::unlisted), mean(outcomes, Outcome::missed), mean(outcomes, Outcome::worstOff),
                mean(outcomes, Outcome::medium), mean(outcomes, outcome -> defaults.containsKey(place(outcome))
                        ? outcome.moves(defaults.get(place(outcome))) : Double.NaN));
    }

    /** The data set and seed of an outcome. */
    static String place(Outcome outcome) {
        return outcome.dataSet() + '|' + outcome.seed();
    }

    /** Whether another setting is at least as good in what people notice, and better in something. */
    boolean isDominatedBy(SettingMeans other) {
        boolean noWorse = other.firstChoices >= firstChoices && other.missed <= missed && other.worstOff >= worstOff
                && other.medium <= medium;
        return noWorse && (other.firstChoices > firstChoices || other.missed < missed || other.worstOff > worstOff
                || other.medium < medium);
    }

    private static double mean(Collection<Outcome> outcomes, ToDoubleFunction<Outcome> measure) {
        return outcomes.stream().mapToDouble(measure).average().orElse(Double.NaN);
    }
}
