package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Relation;

/**
 * Draws who is to be kept apart (an activist and an official of the same country) and who together (somebody and the
 * compatriot who supports or interprets). Nobody is in two ties, and the hidden plan keeps them all, except for a
 * clique that is asked for: it can be too large for the groups.
 */
final class TieDraw {

    private static final Comparator<Relation> BY_KIND_AND_ID = Comparator.comparing(Relation::kind)
            .thenComparing(relation -> relation.participants().getFirst(), NaturalOrder.INSTANCE)
            .thenComparing(relation -> relation.participants().getLast(), NaturalOrder.INSTANCE);

    private final SeminarSpecification.Ties ties;
    private final HiddenPlan plan;
    private final List<PersonDraft> order;
    private final Set<PersonDraft> tied = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Relation> relations = new ArrayList<>();

    TieDraw(SeminarSpecification.Ties ties, SeededRandom random, HiddenPlan plan, List<PersonDraft> people) {
        this.ties = ties;
        this.plan = plan;
        this.order = random.shuffled(people);
    }

    /** The ties, sorted for reading. */
    List<Relation> draw() {
        tieClique();
        tie(Relation.Kind.KEEP_APART, ties.apart(), ofSector(SectorType.CIVIL_SOCIETY),
                ofSector(SectorType.GOVERNMENT), TieDraw::partner);
        tie(Relation.Kind.KEEP_TOGETHER, ties.together(),
                order.stream().sorted(Comparator.comparing(person -> person.needs.isEmpty())).toList(), order,
                person -> partner(person) + " in " + plan.groupOf(person));
        relations.sort(BY_KIND_AND_ID);
        return relations;
    }

    private List<PersonDraft> ofSector(String sector) {
        return order.stream().filter(person -> person.sector.sector().equals(sector)).toList();
    }

    private void tieClique() {
        List<PersonDraft> clique = order.stream().filter(person -> !person.isPinned() && person.needs.isEmpty())
                .limit(ties.clique()).toList();
        for (PersonDraft first : clique) {
            for (PersonDraft second : clique.subList(clique.indexOf(first) + 1, clique.size())) {
                add(Relation.Kind.KEEP_APART, first, second);
            }
        }
    }

    /** Ties people of the same kinship; where there are too few, anybody whom the hidden plan allows. */
    private void tie(Relation.Kind kind, int pairs, List<PersonDraft> firsts, List<PersonDraft> seconds,
            Function<PersonDraft, String> kinship) {
        Map<String, List<PersonDraft>> kin = new HashMap<>();
        seconds.forEach(person -> kin.computeIfAbsent(kinship.apply(person), key -> new ArrayList<>()).add(person));
        int missing = pairs;
        for (PersonDraft first : firsts) {
            if (missing > 0 && tieOne(kind, first, kin.getOrDefault(kinship.apply(first), List.of()))) {
                missing--;
            }
        }
        for (PersonDraft first : order) {
            if (missing > 0 && tieOne(kind, first, order)) {
                missing--;
            }
        }
    }

    private boolean tieOne(Relation.Kind kind, PersonDraft first, List<PersonDraft> others) {
        if (tied.contains(first)) {
            return false;
        }
        boolean together = kind == Relation.Kind.KEEP_TOGETHER;
        for (PersonDraft other : others) {
            if (other != first && !tied.contains(other)
                    && together == (plan.groupOf(first) == plan.groupOf(other))) {
                add(kind, first, other);
                return true;
            }
        }
        return false;
    }

    private void add(Relation.Kind kind, PersonDraft first, PersonDraft second) {
        tied.add(first);
        tied.add(second);
        boolean ordered = NaturalOrder.INSTANCE.compare(first.id, second.id) < 0;
        String lower = ordered ? first.id : second.id;
        String higher = ordered ? second.id : first.id;
        relations.add(kind == Relation.Kind.KEEP_APART ? Relation.keepApart(lower, higher)
                : Relation.keepTogether(lower, higher));
    }

    private static String partner(PersonDraft person) {
        return person.partner.map(Partner::id).orElse("");
    }
}
