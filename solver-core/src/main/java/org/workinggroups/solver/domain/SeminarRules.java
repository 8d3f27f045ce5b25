package org.workinggroups.solver.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What must be true of a seminar before any criterion looks at it: ids are unique and refer to something. */
public final class SeminarRules {

    private static final long GREATEST_WEIGHT = 1_000_000_000L;

    private final Seminar seminar;
    private final Origins origins;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> groupIds = new LinkedHashSet<>();
    private final Map<String, String> topics = new LinkedHashMap<>();
    private final Map<String, Integer> participantIndex = new HashMap<>();

    private SeminarRules(Seminar seminar, Origins origins) {
        this.seminar = seminar;
        this.origins = origins;
    }

    /**
     * {@return every problem of the seminar's ids and references, in the order groups, participants, relations}
     *
     * @param seminar the seminar to look at
     * @param origins tells where each part came from
     */
    public static List<Problem> problems(Seminar seminar, Origins origins) {
        SeminarRules rules = new SeminarRules(seminar, origins);
        rules.checkGroups();
        rules.checkParticipants();
        rules.checkRelations();
        return List.copyOf(rules.problems);
    }

    private void checkGroups() {
        if (seminar.groups().isEmpty()) {
            error(Place.named("groups"), "", "there is no working group", "the list under \"groups:\" is empty");
        }
        for (int i = 0; i < seminar.groups().size(); i++) {
            String id = seminar.groups().get(i).id();
            if (!seminar.groups().get(i).topic().isBlank()) {
                topics.putIfAbsent(seminar.groups().get(i).topic(), id);
            }
            if (id.isBlank()) {
                error(origins.group(i, "id"), "", "a group has no id", "");
            } else if (!groupIds.add(id)) {
                error(origins.group(i, "id"), id, "two groups have the same id", "one was copied from the other");
            }
        }
    }

    private void checkParticipants() {
        if (seminar.participants().isEmpty()) {
            error(Place.named("registrations"), "", "there is nobody to place", "the file has only a header");
        }
        for (int i = 0; i < seminar.participants().size(); i++) {
            Participant participant = seminar.participants().get(i);
            if (participant.id().isBlank()) {
                error(origins.participant(i, "id"), "", "a participant has no id", "");
                continue;
            }
            Integer earlier = participantIndex.putIfAbsent(participant.id(), i);
            if (earlier != null) {
                error(origins.participant(i, "id"), participant.id(),
                        "this id stands already at " + origins.participant(earlier, "id"),
                        "a row was copied, or two people were given one id");
            }
            checkReferences(i, participant);
        }
    }

    private void checkReferences(int i, Participant participant) {
        Set<String> wished = new HashSet<>();
        for (String group : participant.preferences()) {
            checkGroup(origins.participant(i, "preferences"), group);
            if (!wished.add(group)) {
                error(origins.participant(i, "preferences"), group, "the same group is wished twice",
                        "another group was meant");
            }
        }
        participant.pin().ifPresent(group -> checkGroup(origins.participant(i, "pin"), group));
        participant.forbidden().forEach(group -> checkGroup(origins.participant(i, "forbidden"), group));
    }

    private void checkGroup(Place place, String group) {
        if (!groupIds.contains(group)) {
            error(place, group, "there is no such group", meantGroup(group));
        }
    }

    private String meantGroup(String group) {
        return Suggestion.closest(group, groupIds).or(() -> Suggestion.closest(group, topics.keySet()).map(topics::get))
                .map(id -> id + " was meant").orElseGet(() -> Suggestion.orList(group, groupIds));
    }

    private void checkRelations() {
        Map<List<String>, Integer> pairs = new HashMap<>();
        Map<String, String> tied = new HashMap<>();
        for (int i = 0; i < seminar.relations().size(); i++) {
            Relation relation = seminar.relations().get(i);
            if (checkMembers(i, relation)) {
                checkRepetition(i, relation, pairs);
                if (relation.kind() == Relation.Kind.KEEP_TOGETHER) {
                    checkCycle(i, relation, tied);
                }
            }
        }
    }

    private boolean checkMembers(int i, Relation relation) {
        int before = problems.size();
        List<String> members = relation.participants();
        if (members.size() < 2) {
            error(origins.relation(i), String.join(";", members), "a relation needs two people or more",
                    "ids are separated by something other than \";\"");
        }
        for (String member : members) {
            if (!participantIndex.containsKey(member)) {
                error(origins.relation(i), member, "nobody has this id",
                        Suggestion.closest(member, participantIndex.keySet()).map(id -> id + " was meant")
                                .orElse("this person has cancelled"));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String member : members) {
            if (!seen.add(member)) {
                error(origins.relation(i), member, relation.kind().label() + " names the same person twice",
                        "another person was meant");
            }
        }
        if (relation.kind() == Relation.Kind.AFFINITY && relation.weight().isEmpty()) {
            error(origins.relation(i), String.join(";", members), "an affinity needs a weight",
                    "the weight column is empty");
        }
        if (relation.kind() == Relation.Kind.AFFINITY && relation.level().filter(Level.HARD::equals).isPresent()) {
            error(origins.relation(i), Level.HARD.label(), "an affinity cannot be hard",
                    "keep-together or keep-apart was meant");
        }
        if (relation.weight().filter(w -> w > GREATEST_WEIGHT || w < -GREATEST_WEIGHT).isPresent()) {
            error(origins.relation(i), relation.weight().get().toString(), "this weight is not between -"
                    + GREATEST_WEIGHT + " and " + GREATEST_WEIGHT, "a zero too many was typed");
        } else if (relation.kind() != Relation.Kind.AFFINITY && relation.weight().filter(w -> w < 0).isPresent()) {
            error(origins.relation(i), relation.weight().get().toString(), "this weight must not be negative",
                    relation.kind() == Relation.Kind.KEEP_APART ? "keep-together was meant" : "keep-apart was meant");
        }
        return problems.size() == before;
    }

    private void checkRepetition(int i, Relation relation, Map<List<String>, Integer> pairs) {
        List<String> members = relation.participants();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                String first = members.get(a);
                String second = members.get(b);
                boolean ordered = NaturalOrder.INSTANCE.compare(first, second) < 0;
                Integer earlier = pairs.putIfAbsent(List.of(relation.kind().label(), ordered ? first : second,
                        ordered ? second : first), i);
                if (earlier != null) {
                    error(origins.relation(i), first + ";" + second, relation.kind().label()
                            + " of these two stands already at " + origins.relation(earlier),
                            "this row can be deleted");
                    return;
                }
            }
        }
    }

    private void checkCycle(int i, Relation relation, Map<String, String> tied) {
        if (problems.stream().anyMatch(problem -> problem.place().equals(origins.relation(i)))) {
            return;
        }
        Function<String, String> root = member -> {
            String at = member;
            while (tied.containsKey(at)) {
                at = tied.get(at);
            }
            return at;
        };
        String first = root.apply(relation.participants().getFirst());
        for (String member : relation.participants().subList(1, relation.participants().size())) {
            String other = root.apply(member);
            if (other.equals(first)) {
                error(origins.relation(i), String.join(";", relation.participants()),
                        "these people are tied together already by the rows above: the ties go round in a circle",
                        "this row can be deleted, or another person was meant");
                return;
            }
            tied.put(other, first);
        }
    }

    private void error(Place place, String value, String message, String maybe) {
        problems.add(Problem.error(place, value, message, maybe));
    }
}
