package org.workinggroups.solver.criteria;

import java.util.List;
import org.workinggroups.solver.domain.Relation;

/** The criteria the solver knows, in the order in which scorecards list them. To add one, add a line here. */
public final class Criteria {

    private static final List<Criterion> ALL = List.of(
            new SizeCriterion(),
            new EligibilityCriterion(),
            new RelationCriterion(Relation.Kind.KEEP_APART),
            new RelationCriterion(Relation.Kind.KEEP_TOGETHER),
            new QuotaCriterion(),
            new IsolationCriterion(),
            new StabilityCriterion(),
            new PreferenceCriterion(),
            new ExpertiseCriterion(),
            new BalanceCriterion(),
            new EquityCriterion(),
            new RelationCriterion(Relation.Kind.AFFINITY),
            new RemixCriterion());

    private Criteria() {
    }

    /** Every criterion. */
    public static List<Criterion> all() {
        return ALL;
    }
}
