package org.workinggroups.solver.benchmarks.tune;

import java.util.ArrayList;
import java.util.List;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Evaluator;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchListener;

/**
 * One search of a sweep.
 *
 * @param dataSet what is searched
 * @param setting what is changed in its policy
 * @param seed    the search's seed
 */
record TuneRun(Instance dataSet, Setting setting, long seed) {

    /** Every run of a sweep: settings within seeds within data sets. */
    static List<TuneRun> all(List<Instance> dataSets, List<Setting> settings, long seeds) {
        List<TuneRun> runs = new ArrayList<>();
        for (Instance dataSet : dataSets) {
            for (long seed = 1; seed <= seeds; seed++) {
                for (Setting setting : settings) {
                    runs.add(new TuneRun(dataSet, setting, seed));
                }
            }
        }
        return List.copyOf(runs);
    }

    /** What identifies a run. */
    static String key(String dataSet, String setting, long seed) {
        return dataSet + '|' + setting + '|' + seed;
    }

    String key() {
        return key(dataSet.name(), setting.toString(), seed);
    }

    /** Searches, and tells what the plan means to people: by the data set's own policy, the same for every setting. */
    Outcome outcome(SearchLimits limits) {
        Seminar seminar = dataSet.seminar();
        AllocationModel model = new ModelCompiler().compile(seminar.withPolicy(setting.applyTo(seminar.policy())),
                seed);
        Plan plan = model.plan(new PlanSearch(limits, seed).search(FlatModel.of(model), SearchListener.NONE,
                score -> false, () -> false).plan());
        return Outcome.of(this, new Evaluator(dataSet.compile()).evaluate(plan), plan, model.groups());
    }
}
