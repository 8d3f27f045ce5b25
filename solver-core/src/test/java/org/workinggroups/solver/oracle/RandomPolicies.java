package org.workinggroups.solver.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** Policies drawn for a seminar: each criterion by its default, switched off, or with settings of its own. */
final class RandomPolicies {

    /** Attributes of one value and the values there are. */
    static final SortedMap<String, List<String>> SINGLE = new TreeMap<>(Map.of(
            "gender", List.of("F", "M", "X"), "region", List.of("ASIA", "EUROPE"),
            "sector", List.of("CIVIL_SOCIETY", "GOVERNMENT", "NHRI"), "partner", List.of("MNG", "FRA", "IDN")));

    /** Expertise tags. */
    static final List<String> TAGS = List.of("law", "media", "climate");

    /** Attributes of any number of values. */
    static final SortedMap<String, List<String>> MULTIPLE = new TreeMap<>(Map.of("expertise", TAGS,
            "languages", List.of("English", "French"), "role", List.of("moderator", "rapporteur")));

    private final SplittableRandom random;
    private final Seminar seminar;
    private final List<String> attributes;

    RandomPolicies(SplittableRandom random, Seminar seminar) {
        this.random = random;
        this.seminar = seminar;
        TreeSet<String> held = new TreeSet<>();
        seminar.participants().forEach(person -> held.addAll(person.attributes().keySet()));
        this.attributes = List.copyOf(held);
    }

    /** Any mixture of defaults and settings. */
    Policy policy() {
        Map<String, Object> policy = new LinkedHashMap<>();
        state(policy, "size", weighted("medium", "soft"));
        state(policy, "eligibility", weighted("hard", "medium", "soft"));
        state(policy, "keep-apart", weighted("hard", "medium", "soft"));
        state(policy, "keep-together", weighted("hard", "medium", "soft"));
        state(policy, "affinity", weighted("medium", "soft"));
        state(policy, "remix", weighted("medium", "soft"));
        state(policy, "expertise", weighted("hard", "medium", "soft"));
        state(policy, "stability", stability(weighted("hard", "medium", "soft")));
        state(policy, "preference", preference(weighted("hard", "medium", "soft")));
        state(policy, "quota", quotas("hard", "medium", "soft"));
        state(policy, "balance", goals(false, "hard", "medium", "soft"));
        state(policy, "equity", goals(false, "medium", "soft"));
        state(policy, "isolation", goals(true, "hard", "medium", "soft"));
        return new Policy(policy);
    }

    /** Hard rules, and no goal besides. */
    Policy hardPolicy() {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("preference", "off");
        policy.put("balance", chance(0.1) ? goals(false, "hard") : "off");
        policy.put("isolation", chance(0.3) ? goals(true, "hard") : "off");
        policy.put("expertise", chance(0.2) ? Map.of("level", "hard") : "off");
        policy.put("stability", chance(0.2) ? stability(weighted("medium")) : "off");
        policy.put("quota", chance(0.7) ? quotas("hard", "hard", "soft") : "off");
        return new Policy(policy);
    }

    private void state(Map<String, Object> policy, String criterion, Object settings) {
        double draw = random.nextDouble();
        if (draw < 0.6) {
            policy.put(criterion, draw < 0.08 ? "off" : settings);
        }
    }

    private Map<String, Object> weighted(String... levels) {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (chance(0.6)) {
            settings.put("weight", 1 + random.nextInt(4));
        }
        if (chance(0.6)) {
            settings.put("level", levels[random.nextInt(levels.length)]);
        }
        return settings;
    }

    private Map<String, Object> stability(Map<String, Object> settings) {
        if (chance(0.4)) {
            settings.put("maxMoves", random.nextInt(4));
        }
        if (chance(0.4)) {
            settings.put("frozen", ids().stream().filter(id -> chance(0.3)).toList());
        }
        if (chance(0.3)) {
            settings.put("frozenGroups", List.of(group()));
        }
        if (chance(0.3)) {
            settings.put("moved", ids().stream().filter(id -> chance(0.3)).toList());
            settings.put("again", random.nextInt(4));
        }
        return settings;
    }

    private Map<String, Object> preference(Map<String, Object> settings) {
        if (chance(0.5)) {
            int second = 1 + random.nextInt(3);
            settings.put("ranks", List.of(0, second, second + random.nextInt(3)));
        }
        if (chance(0.3)) {
            settings.put("unlisted", 6 + random.nextInt(5));
        }
        if (chance(0.25)) {
            settings.put("fairness", "leximin");
            settings.put("level", "medium");
        }
        return settings;
    }

    private List<Object> quotas(String... levels) {
        List<Object> rules = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            rules.add(quota(levels));
        }
        return rules;
    }

    private Map<String, Object> quota(String... levels) {
        Map<String, Object> rule = new LinkedHashMap<>(weighted(levels));
        boolean single = chance(0.5);
        SortedMap<String, List<String>> from = single ? SINGLE : MULTIPLE;
        String attribute = List.copyOf(from.keySet()).get(random.nextInt(from.size()));
        rule.put("attribute", attribute);
        if (chance(0.7)) {
            rule.put("value", from.get(attribute).get(random.nextInt(from.get(attribute).size())));
        } else if (chance(0.2)) {
            rule.put("attribute", attribute + " x gender");
        }
        int min = random.nextInt(3);
        if (chance(0.6)) {
            rule.put("min", min);
        }
        if (!rule.containsKey("min") || chance(0.3)) {
            rule.put("max", min + random.nextInt(2));
        }
        if (chance(0.3)) {
            rule.put("groups", List.of(group()));
        }
        return rule;
    }

    private Object goals(boolean minimums, String... levels) {
        Map<String, Object> goals = new LinkedHashMap<>();
        for (int i = 0; i < 3 && !attributes.isEmpty(); i++) {
            String attribute = attributes.get(random.nextInt(attributes.size()));
            if (chance(0.3)) {
                attribute += " x " + attributes.get(random.nextInt(attributes.size()));
            }
            goals.put(attribute, goal(minimums, levels));
        }
        return goals.isEmpty() ? "off" : goals;
    }

    private Object goal(boolean minimum, String... levels) {
        if (chance(0.1)) {
            return "off";
        }
        if (levels.length > 1 && chance(0.4)) {
            return minimum ? 2 + random.nextInt(2) : 1 + random.nextInt(4);
        }
        Map<String, Object> goal = weighted(levels);
        if (levels.length == 1) {
            goal.put("level", levels[0]);
        }
        if (minimum && chance(0.6)) {
            goal.put("minimum", 2 + random.nextInt(2));
        }
        return goal;
    }

    private List<String> ids() {
        return seminar.participants().stream().map(Participant::id).toList();
    }

    private String group() {
        List<WorkingGroup> groups = seminar.groups();
        return groups.get(random.nextInt(groups.size())).id();
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
