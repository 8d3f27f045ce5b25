package org.workinggroups.solver.benchmarks.tune;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A sweep's outcomes brought together.
 *
 * @param means each setting's means, in the order of {@link Setting#all}
 */
record Sweep(List<SettingMeans> means) {

    /** A weight's effect: what changes when it is doubled. */
    record Sensitivity(String knob, double firstChoices, double missed, double worstOff, double moves) {
    }

    static Sweep of(List<Outcome> outcomes) {
        List<Outcome> feasible = outcomes.stream().filter(Outcome::feasible).toList();
        Map<String, List<Outcome>> bySetting = feasible.stream()
                .collect(Collectors.groupingBy(Outcome::setting, LinkedHashMap::new, Collectors.toList()));
        Map<String, Outcome> defaults = bySetting.getOrDefault(Setting.DEFAULT.toString(), List.of()).stream()
                .collect(Collectors.toMap(SettingMeans::place, outcome -> outcome, (first, again) -> again));
        return new Sweep(Setting.all().stream().map(Setting::toString).filter(bySetting::containsKey)
                .map(setting -> SettingMeans.of(setting, bySetting.get(setting), defaults)).toList());
    }

    Optional<SettingMeans> of(String setting) {
        return means.stream().filter(mean -> mean.setting().equals(setting)).findFirst();
    }

    /** The settings that no other beats in everything. */
    List<SettingMeans> frontier() {
        return means.stream().filter(mean -> means.stream().noneMatch(mean::isDominatedBy))
                .sorted(Comparator.comparingDouble(SettingMeans::missed)).toList();
    }

    /** The slope of each weight's effect between its least and its greatest factor, for a doubling. */
    List<Sensitivity> sensitivities() {
        Map<String, List<Setting>> byKnob = Setting.all().stream().filter(setting -> setting.factor() > 0)
                .filter(setting -> of(setting.toString()).isPresent())
                .collect(Collectors.groupingBy(Setting::knob, LinkedHashMap::new, Collectors.toList()));
        return byKnob.values().stream().filter(settings -> settings.size() > 1).map(this::sensitivity)
                .sorted(Comparator.comparingDouble(knob -> -Math.abs(knob.firstChoices()) - Math.abs(knob.missed())))
                .toList();
    }

    private Sensitivity sensitivity(List<Setting> settings) {
        Setting least = settings.stream().min(Comparator.comparingDouble(Setting::factor)).orElseThrow();
        Setting most = settings.stream().max(Comparator.comparingDouble(Setting::factor)).orElseThrow();
        double doublings = Math.log(most.factor() / least.factor()) / Math.log(2);
        SettingMeans low = of(least.toString()).orElseThrow();
        SettingMeans high = of(most.toString()).orElseThrow();
        return new Sensitivity(least.knob(), (high.firstChoices() - low.firstChoices()) / doublings,
                (high.missed() - low.missed()) / doublings, (high.worstOff() - low.worstOff()) / doublings,
                (high.moves() + low.moves()) / doublings);
    }

    /**
     * The setting on the frontier nearest to the best of everything, among those with no more medium penalty than the
     * default has: first choices, missed quotas and the worst-off segment, each from the worst to the best of the
     * frontier, count the same.
     */
    Optional<SettingMeans> recommended() {
        double medium = of(Setting.DEFAULT.toString()).map(SettingMeans::medium).orElse(Double.MAX_VALUE);
        List<SettingMeans> candidates = frontier().stream().filter(mean -> mean.medium() <= medium).toList();
        return candidates.stream().min(Comparator.comparingDouble(mean -> distance(mean, candidates)));
    }

    private static double distance(SettingMeans mean, List<SettingMeans> among) {
        return Math.hypot(Math.hypot(fallingShort(mean, among, SettingMeans::firstChoices),
                fallingShort(mean, among, other -> -other.missed())),
                fallingShort(mean, among, SettingMeans::worstOff));
    }

    private static double fallingShort(SettingMeans mean, List<SettingMeans> among,
            ToDoubleFunction<SettingMeans> merit) {
        double best = among.stream().mapToDouble(merit).max().orElse(0);
        double worst = among.stream().mapToDouble(merit).min().orElse(0);
        return best == worst ? 0 : (best - merit.applyAsDouble(mean)) / (best - worst);
    }
}
