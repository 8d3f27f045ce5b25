package org.workinggroups.solver.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.model.Term;

/** The settings of {@code stability} that an update works with, made of those the seminar states and its limits. */
final class StabilityPolicies {

    private static final String STABILITY = "stability";

    private final Seminar seminar;
    private final Map<String, Object> stated;
    private final Set<String> people;
    private final Plan baseline;

    StabilityPolicies(Seminar seminar) {
        this.seminar = seminar;
        this.stated = stated(seminar.policy().settings().get(STABILITY));
        this.people = seminar.participants().stream().map(Participant::id).collect(Collectors.toSet());
        this.baseline = seminar.baseline().orElseThrow();
    }

    private static Map<String, Object> stated(@Nullable Object settings) {
        Map<String, Object> stated = new LinkedHashMap<>();
        if (settings instanceof Map<?, ?> map) {
            map.forEach((key, value) -> stated.put(String.valueOf(key), value));
        } else if (settings instanceof Number weight && weight.doubleValue() != 0) {
            stated.put("weight", weight);
        }
        return stated;
    }

    /** The seminar by which the result is scored: as it is stated, without those frozen or moved who have left. */
    Seminar scored() {
        Map<String, Object> settings = new LinkedHashMap<>(stated);
        settings.computeIfPresent("frozen", (key, ids) -> frozen());
        settings.computeIfPresent("moved", (key, ids) -> moved());
        return settings.isEmpty() || settings.equals(seminar.policy().settings().get(STABILITY)) ? seminar
                : seminar.withPolicy(seminar.policy().with(STABILITY, settings));
    }

    /** The seminar in which an update is looked for: each move costs one medium point, and the limits are hard. */
    Seminar limited(UpdateLimits limits, OptionalInt most) {
        Set<String> frozen = new LinkedHashSet<>(frozen());
        frozen.addAll(limits.frozen());
        if (limits.freeze() || "hard".equals(stated.get("level"))) {
            baseline.placements().keySet().stream().filter(people::contains).forEach(frozen::add);
        }
        List<String> frozenGroups = new ArrayList<>(texts("frozenGroups"));
        frozenGroups.addAll(limits.frozenGroups());
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("level", "medium");
        settings.put("frozen", List.copyOf(frozen));
        settings.put("frozenGroups", frozenGroups);
        settings.put("moved", moved());
        Optional.ofNullable(stated.get("again")).ifPresent(again -> settings.put("again", again));
        most.ifPresent(moves -> settings.put("maxMoves", moves));
        return seminar.withPolicy(new Policy(seminar.policy().settings()).with(STABILITY, settings));
    }

    /** How many moves the seminar itself allows. */
    OptionalInt statedMost() {
        return stated.get("maxMoves") instanceof Number most ? OptionalInt.of(most.intValue()) : OptionalInt.empty();
    }

    /** Whether a term prices moves, but does not limit them. */
    static boolean isPrice(Term term) {
        return term.objective().id().equals(STABILITY) && term.objective().level() != Level.HARD;
    }

    /** Whether a term belongs to moves in any way. */
    static boolean isAboutMoves(Term term) {
        return term.objective().id().equals(STABILITY) || term.objective().id().startsWith(STABILITY + ":");
    }

    /** A seminar whose policy knows who has been moved already; {@code moved} are ids. */
    static Seminar remembering(Seminar seminar, List<String> moved) {
        Seminar plain = forgetting(seminar);
        if (moved.isEmpty()) {
            return plain;
        }
        Map<String, Object> settings = stated(plain.policy().settings().get(STABILITY));
        settings.put("moved", moved.stream().distinct().sorted(NaturalOrder.INSTANCE).toList());
        return plain.withPolicy(plain.policy().with(STABILITY, settings));
    }

    /** A seminar whose policy knows of no moves before. */
    static Seminar forgetting(Seminar seminar) {
        Map<String, Object> policy = new LinkedHashMap<>(seminar.policy().settings());
        if (policy.get(STABILITY) instanceof Map<?, ?> map && map.containsKey("moved")) {
            Map<String, Object> settings = stated(map);
            settings.remove("moved");
            if (settings.isEmpty()) {
                policy.remove(STABILITY);
            } else {
                policy.put(STABILITY, settings);
            }
            return seminar.withPolicy(new Policy(policy));
        }
        return seminar;
    }

    /** Without people who have left since the plan was published; other ids that nobody has are told as wrong. */
    private List<String> frozen() {
        return texts("frozen").stream().filter(id -> people.contains(id) || baseline.groupOf(id).isEmpty()).toList();
    }

    private List<String> moved() {
        return texts("moved").stream().filter(people::contains).toList();
    }

    private List<String> texts(String key) {
        return switch (stated.get(key)) {
            case List<?> items -> items.stream().map(String::valueOf).toList();
            case null -> List.of();
            case Object single -> List.of(String.valueOf(single));
        };
    }
}
