package org.workinggroups.solver.dataset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;

/**
 * Two more ways in which relations leave no plan, for the people of a seminar in which too many must all be apart: in
 * both of them that clique is gone.
 */
final class ConflictVariants {

    static final String ID = "infeasible-keep-apart";

    private final Seminar seminar;
    private final List<Relation> solvable;

    private ConflictVariants(Seminar seminar) {
        this.seminar = seminar;
        this.solvable = seminar.relations().stream().filter(relation -> !isOfClique(relation)).toList();
    }

    /** The variants by the name of their folder. */
    static Map<String, Seminar> of(Seminar seminar) {
        ConflictVariants variants = new ConflictVariants(seminar);
        Map<String, Seminar> named = new LinkedHashMap<>();
        named.put("variant-b", variants.with(variants.pinnedTogether()));
        named.put("variant-c", variants.with(variants.chain()));
        return named;
    }

    /** Only the people of a clique are in more than one pair to keep apart. */
    private boolean isOfClique(Relation relation) {
        return relation.kind() == Relation.Kind.KEEP_APART && relation.participants().stream().allMatch(id ->
                seminar.relations().stream().filter(other -> other.participants().contains(id)).count() > 1);
    }

    /** Those who lead the first group are to be kept apart, and pinned to it. */
    private List<Relation> pinnedTogether() {
        String group = seminar.groups().getFirst().id();
        return List.of(Relation.keepApart(seminar.participants().stream()
                .filter(person -> person.pin().filter(group::equals).isPresent()).map(Participant::id)
                .limit(2).toArray(String[]::new)));
    }

    /** A chain of pairs to keep together, one person longer than any group may be. */
    private List<Relation> chain() {
        int length = seminar.groups().getFirst().size().upper() + 1;
        Set<String> tied = new HashSet<>();
        solvable.forEach(relation -> tied.addAll(relation.participants()));
        List<String> free = seminar.participants().stream().filter(Participant::counted)
                .filter(person -> person.pin().isEmpty() && !tied.contains(person.id())).map(Participant::id)
                .limit(length).toList();
        return IntStream.range(1, length).mapToObj(i -> Relation.keepTogether(free.get(i - 1), free.get(i))).toList();
    }

    private Seminar with(List<Relation> further) {
        return new Seminar(seminar.title(), seminar.groups(), seminar.participants(),
                Stream.concat(solvable.stream(), further.stream()).toList(), seminar.policy(), seminar.baseline());
    }
}
