package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.explanation.Attribution.Portion;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Objective;
import org.workinggroups.solver.model.Tally;

/** The portions of a plan's penalties, summed up by criterion, group and person. */
final class Splits {

    private final AllocationModel model;
    private final List<Portion> portions;

    Splits(AllocationModel model, Tally tally) {
        this.model = model;
        this.portions = Attribution.of(model, tally);
    }

    /** The points that fall to each group. */
    Points[] byGroup() {
        Points[] points = nothing(model.groupCount());
        for (Portion portion : portions) {
            if (portion.group() != Attribution.NOBODY) {
                points[portion.group()] = portion.addTo(points[portion.group()]);
            }
        }
        return points;
    }

    /** The points that fall to each person. */
    Points[] byPerson() {
        Points[] points = nothing(model.participantCount());
        for (Portion portion : portions) {
            if (portion.participant() != Attribution.NOBODY) {
                points[portion.participant()] = portion.addTo(points[portion.participant()]);
            }
        }
        return points;
    }

    private static Points[] nothing(int length) {
        Points[] points = new Points[length];
        Arrays.fill(points, Points.ZERO);
        return points;
    }

    /** The groups' parts of one objective's penalty. */
    List<Part> groups(Objective objective) {
        return parts(portion -> portion.objective() == objective && portion.group() != Attribution.NOBODY,
                portion -> model.groups().get(portion.group()).id());
    }

    /** What of one objective's penalty falls to no group. */
    Exact noGroup(Objective objective) {
        return sum(portion -> portion.objective() == objective && portion.group() == Attribution.NOBODY);
    }

    /** The people's parts of one objective's penalty. */
    List<Part> people(Objective objective) {
        return parts(portion -> portion.objective() == objective && portion.participant() != Attribution.NOBODY,
                portion -> model.participants().get(portion.participant()).id());
    }

    /** What of one objective's penalty is told of no person. */
    Exact noPerson(Objective objective) {
        return sum(portion -> portion.objective() == objective && portion.participant() == Attribution.NOBODY);
    }

    /** What falls to one group, by criterion. */
    List<Part> ofGroup(int group) {
        return byCriterion(portion -> portion.group() == group);
    }

    /** What falls to one person, by criterion. */
    List<Part> ofPerson(int participant) {
        return byCriterion(portion -> portion.participant() == participant);
    }

    private List<Part> byCriterion(Predicate<Portion> wanted) {
        List<Part> parts = new ArrayList<>();
        for (Objective objective : model.objectives()) {
            Exact sum = sum(portion -> portion.objective() == objective && wanted.test(portion));
            if (!sum.isZero()) {
                parts.add(new Part(objective.id(), sum));
            }
        }
        return List.copyOf(parts);
    }

    private List<Part> parts(Predicate<Portion> wanted, Function<Portion, String> id) {
        Map<String, Exact> sums = new TreeMap<>(NaturalOrder.INSTANCE);
        portions.stream().filter(wanted).forEach(portion ->
                sums.merge(id.apply(portion), portion.penalty(), Exact::plus));
        return sums.entrySet().stream().map(sum -> new Part(sum.getKey(), sum.getValue())).toList();
    }

    private Exact sum(Predicate<Portion> wanted) {
        return portions.stream().filter(wanted).map(Portion::penalty).reduce(Exact.ZERO, Exact::plus);
    }
}
