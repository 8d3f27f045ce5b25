package org.workinggroups.solver.benchmarks.tune;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Machine;

/** A sweep in words: what each setting does, how much each weight matters, and which policy is recommended. */
final class TuneReport {

    private TuneReport() {
    }

    /** The report as Markdown. */
    static String of(Sweep sweep, String commit) {
        return "# What the weights do\n\nMade by `benchmarks/run tune` at commit " + commit + " on "
                + Machine.current() + ". Means over data sets and seeds.\n\n" + recommendation(sweep)
                + "\n## Settings\n\n![The frontier](tune.svg)\n\n"
                + "| setting | plans | first choices % | no wish met | persons outside quotas | worst-off segment % "
                + "| medium | moved from default |\n|---|---|---|---|---|---|---|---|\n"
                + sweep.means().stream().map(mean -> row(mean, sweep.frontier())).collect(Collectors.joining())
                + "\nSettings in bold are on the frontier: no other is at least as good in everything.\n"
                + "\n## Sensitivity: what doubling a weight changes\n\n"
                + "| weight | first choices, points of % | persons outside quotas | worst-off segment, points of % "
                + "| people moved |\n|---|---|---|---|---|\n"
                + sweep.sensitivities().stream().map(TuneReport::row).collect(Collectors.joining());
    }

    private static String recommendation(Sweep sweep) {
        return sweep.recommended().flatMap(best -> sweep.of(Setting.DEFAULT.toString())
                .map(standard -> recommendation(best, standard))).orElse("Not enough runs for a recommendation.\n");
    }

    private static String recommendation(SettingMeans best, SettingMeans standard) {
        if (best.setting().equals(standard.setting())) {
            return "**Recommended: the default policy.** No setting on the frontier lies nearer to the best of first "
                    + "choices, quotas and the worst-off segment taken together.\n";
        }
        return String.format(Locale.ROOT, "**Recommended: %s.** Of the settings on the frontier that isolate nobody "
                + "more than the default, it lies nearest to the best of first choices, quotas and the worst-off "
                + "segment taken together: first choices %.1f%% (default %.1f%%), persons outside quotas %.1f (%.1f), "
                + "worst-off segment %.1f%% (%.1f%%); %.0f people sit elsewhere.%n", best.setting(),
                best.firstChoices(), standard.firstChoices(), best.missed(), standard.missed(), best.worstOff(),
                standard.worstOff(), best.moves()).replace(System.lineSeparator(), "\n");
    }

    private static String row(SettingMeans mean, List<SettingMeans> frontier) {
        String name = frontier.contains(mean) ? "**" + mean.setting() + "**" : mean.setting();
        return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.2f | %s |\n", name, mean.runs(),
                mean.firstChoices(), mean.unlisted(), mean.missed(), mean.worstOff(), mean.medium(),
                Figures.rounded(mean.moves(), 0));
    }

    private static String row(Sweep.Sensitivity knob) {
        return String.format(Locale.ROOT, "| %s | %+.2f | %+.2f | %+.2f | %s |\n", knob.knob(), knob.firstChoices(),
                knob.missed(), knob.worstOff(), Figures.rounded(knob.moves(), 1));
    }
}
