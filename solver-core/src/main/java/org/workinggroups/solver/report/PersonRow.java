package org.workinggroups.solver.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.explanation.Alternative;
import org.workinggroups.solver.explanation.PersonExplanation;
import org.workinggroups.solver.explanation.PlacementCost;
import org.workinggroups.solver.explanation.PlanDifference;
import org.workinggroups.solver.explanation.Points;
import org.workinggroups.solver.explanation.Reason;

/**
 * A participant in the table.
 *
 * @param id        the person's id
 * @param name      the person's name, or empty
 * @param group     where the person sits, or empty
 * @param wish      which wish that is, in words
 * @param wishOrder sorts the wishes: by rank, then not wished, then no wish
 * @param partner   partner and institution, whatever there is
 * @param flags     roles and whatever else is special
 * @param cost      what the placement costs, in words
 * @param costOrder sorts the costs
 * @param told      what may be told to the person
 * @param reasons   what spoke for the placement
 * @param elsewhere what it would take in the other groups
 */
record PersonRow(String id, String name, String group, String wish, int wishOrder, String partner, String flags,
        String cost, String costOrder, List<String> told, List<String> reasons, List<String> elsewhere) {

    private static final String EVERYBODY = "participant";
    private static final int NOT_WISHED = 1000;

    static PersonRow of(Participant person, PersonExplanation explanation) {
        PlacementCost placement = explanation.placement();
        return new PersonRow(person.id(), person.name(), placement.group(), wish(placement), wishOrder(placement),
                String.join(", ", affiliation(person)), String.join(", ", flags(person)), cost(placement.points()),
                costOrder(placement.points()), explanation.answer(),
                explanation.reasons().stream().map(Reason::sentence).toList(),
                explanation.alternatives().stream().map(PersonRow::elsewhere).toList());
    }

    private static String wish(PlacementCost placement) {
        if (placement.group().isEmpty()) {
            return "no group";
        }
        return placement.rank() > 0 ? Labels.choice(placement.rank()) : placement.wished() ? "not wished" : "no wish";
    }

    private static int wishOrder(PlacementCost placement) {
        return placement.rank() > 0 ? placement.rank() : placement.wished() ? NOT_WISHED : NOT_WISHED + 1;
    }

    private static List<String> affiliation(Participant person) {
        List<String> parts = new ArrayList<>(person.values("partner"));
        parts.addAll(person.values("institution"));
        return parts;
    }

    private static List<String> flags(Participant person) {
        List<String> flags = new ArrayList<>(person.values(Participant.ROLE));
        flags.remove(EVERYBODY);
        if (person.pin().isPresent()) {
            flags.add("pinned");
        }
        if (!person.counted()) {
            flags.add("not counted");
        }
        return flags;
    }

    private static String cost(Points points) {
        List<String> parts = new ArrayList<>();
        add(parts, points.hard().toDouble(), "hard");
        add(parts, points.medium().toDouble(), "medium");
        add(parts, points.soft().toDouble(), "soft");
        return parts.isEmpty() ? "0" : String.join(", ", parts);
    }

    private static void add(List<String> parts, double points, String level) {
        if (points > 0) {
            parts.add(Labels.number(Math.max(0.1, Math.rint(points * 10) / 10)) + " " + level);
        }
    }

    /** Hard points come before all others, and medium ones before soft ones. */
    private static String costOrder(Points points) {
        return String.format(Locale.ROOT, "%.0f", points.hard().toDouble() * 1e12 + points.medium().toDouble() * 1e6
                + points.soft().toDouble() * 100);
    }

    private static String elsewhere(Alternative alternative) {
        String group = alternative.group() + (alternative.rank() > 0 ? " (" + Labels.choice(alternative.rank()) + ")"
                : "");
        Optional<String> difference = alternative.difference().map(PersonRow::difference);
        return group + ": " + difference.orElse(alternative.reason());
    }

    private static String difference(PlanDifference difference) {
        if (difference.after().equals(difference.before())) {
            return "a plan as good as this one was found";
        }
        boolean better = difference.after().compareTo(difference.before()) < 0;
        List<String> points = new ArrayList<>();
        points(points, difference.medium(), "medium");
        points(points, difference.soft(), "soft");
        return "the best plan found is " + (better ? "better" : "worse") + ": " + String.join(", ", points)
                + " points";
    }

    private static void points(List<String> points, long change, String level) {
        if (change != 0) {
            points.add((change > 0 ? "+" : "\u2212") + Math.abs(change) + " " + level);
        }
    }
}
