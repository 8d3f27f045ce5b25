package org.workinggroups.solver.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.extension.OwnCriterion;

/**
 * The criteria the solver knows by itself, in the order in which scorecards list them. To add one, add a line here.
 * Those of an embedding program come after them.
 */
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

    /** Every criterion the solver knows by itself. */
    public static List<Criterion> all() {
        return ALL;
    }

    /**
     * Every criterion, and then these of an embedding program, in natural order of their ids.
     *
     * @throws IllegalArgumentException if an id is no name, or two criteria have the same
     */
    public static List<Criterion> with(Collection<OwnCriterion> own) {
        List<Criterion> criteria = new ArrayList<>(ALL);
        own.stream().map(AdaptedCriterion::new)
                .sorted(Comparator.comparing(AdaptedCriterion::id, NaturalOrder.INSTANCE)).forEach(criteria::add);
        Set<String> ids = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!ids.add(criterion.id())) {
                throw new IllegalArgumentException("Two criteria are called \"" + criterion.id()
                        + "\". Maybe one of them is on the class path twice, or was also given to the builder.");
            }
        }
        return List.copyOf(criteria);
    }
}
