package org.workinggroups.solver.benchmarks.second;

import static org.workinggroups.solver.benchmarks.second.StatedPolicy.isOff;
import static org.workinggroups.solver.benchmarks.second.StatedPolicy.level;
import static org.workinggroups.solver.benchmarks.second.StatedPolicy.list;
import static org.workinggroups.solver.benchmarks.second.StatedPolicy.number;
import static org.workinggroups.solver.benchmarks.second.StatedPolicy.weight;

import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * The criteria as {@code docs/criteria.md} defines them, written out once more as an integer programme over who sits
 * where. Expects a seminar and a policy without errors.
 */
final class WrittenOut {

    private static final String CROSSING = " x ";

    private final Seminar seminar;
    private final List<WorkingGroup> groups;
    private final List<Participant> people;
    private final StatedPolicy policy;
    private final LevelledProgramme programme;
    private final MPVariable[][] seat;
    private final long[] tau;

    private WrittenOut(Seminar seminar, LevelledProgramme programme) {
        this.seminar = seminar;
        this.groups = seminar.groups();
        this.people = seminar.participants();
        this.policy = new StatedPolicy(seminar.policy());
        this.programme = programme;
        this.tau = WaterLevel.of(groups, (int) people.stream().filter(Participant::counted).count());
        this.seat = new MPVariable[people.size()][groups.size()];
        for (MPVariable[] seats : seat) {
            Sum sum = new Sum();
            for (int g = 0; g < seats.length; g++) {
                seats[g] = programme.choice();
                sum.plus(1, seats[g]);
            }
            programme.equal(sum, 1);
        }
    }

    /** Writes a seminar into a programme. */
    static void into(LevelledProgramme programme, Seminar seminar) {
        WrittenOut written = new WrittenOut(seminar, programme);
        written.size();
        written.placements();
        written.relations();
        written.quotas();
        written.isolation();
        written.stability();
        written.balance();
        written.equity();
        programme.closeHardLevel();
    }

    private void size() {
        Object settings = policy.of("size");
        for (int g = 0; g < groups.size(); g++) {
            WorkingGroup group = groups.get(g);
            Sum members = count(g, Participant::counted);
            programme.chargeExcess(Level.HARD, 1, members, group.size().lower(), group.size().upper(), people.size());
            programme.chargeExcess(Level.HARD, 1, count(g, person -> true), 0, group.capacity(), people.size());
            if (!isOff(settings)) {
                SizeRange band = group.target().orElse(SizeRange.ANY);
                Level level = level(settings, Level.SOFT);
                programme.chargeExcess(level, weight(settings), members, band.lower(), band.upper(), people.size());
                programme.chargeExcess(level, weight(settings), members, tau[g] / WaterLevel.PARTS,
                        Math.ceilDiv(tau[g], WaterLevel.PARTS), people.size());
            }
        }
    }

    /** Eligibility, preference and expertise: what a seat costs by itself. */
    private void placements() {
        Object eligibility = policy.of("eligibility");
        Object preference = policy.of("preference");
        Object expertise = policy.of("expertise");
        for (int p = 0; p < people.size(); p++) {
            for (int g = 0; g < groups.size(); g++) {
                Participant person = people.get(p);
                WorkingGroup group = groups.get(g);
                if (!isOff(eligibility)) {
                    charge(p, g, level(eligibility, Level.HARD), weight(eligibility), unfit(person, group));
                }
                if (!isOff(preference)) {
                    charge(p, g, level(preference, Level.SOFT), weight(preference), disappointment(person, group));
                }
                if (!isOff(expertise)) {
                    charge(p, g, level(expertise, Level.SOFT), weight(expertise), wasted(person, group) ? 1 : 0);
                }
            }
        }
    }

    private void charge(int person, int group, Level level, long weight, long cost) {
        if (cost > 0) {
            programme.charge(level, (double) weight * cost, seat[person][group]);
        }
    }

    private static long unfit(Participant person, WorkingGroup group) {
        return (person.pin().isPresent() && !person.pin().get().equals(group.id()) ? 1 : 0)
                + (person.forbidden().contains(group.id()) ? 1 : 0)
                + person.needs().stream().filter(need -> !group.provides().contains(need)).count();
    }

    private long disappointment(Participant person, WorkingGroup group) {
        if (person.preferences().isEmpty()) {
            return 0;
        }
        Object settings = policy.of("preference");
        List<?> stated = list(settings, "ranks");
        List<?> ranks = stated.isEmpty() ? List.of(0, 1, 3, 6) : stated;
        long last = ((Number) ranks.getLast()).longValue();
        int rank = person.preferences().indexOf(group.id());
        return rank < 0 ? number(settings, "unlisted", Math.max(10, last))
                : rank < ranks.size() ? ((Number) ranks.get(rank)).longValue() : last;
    }

    private static boolean wasted(Participant person, WorkingGroup group) {
        List<String> tags = person.values(Participant.EXPERTISE);
        return !tags.isEmpty() && !group.expertise().isEmpty() && tags.stream().noneMatch(group.expertise()::contains);
    }

    private void relations() {
        for (Relation relation : seminar.relations()) {
            Object settings = policy.of(relation.kind().label());
            if (isOff(settings)) {
                continue;
            }
            boolean affinity = relation.kind() == Relation.Kind.AFFINITY;
            Level level = relation.level().orElse(level(settings, affinity ? Level.SOFT : Level.HARD));
            long weight = level == Level.HARD ? 1 : relation.weight().orElse(1L);
            boolean together = affinity ? weight > 0 : relation.kind() == Relation.Kind.KEEP_TOGETHER;
            int[] members = relation.participants().stream().mapToInt(this::indexOf).toArray();
            for (int a = 0; a < members.length; a++) {
                for (int b = a + 1; b < members.length; b++) {
                    pair(members[a], members[b], together, level, weight(settings) * Math.abs(weight));
                }
            }
        }
    }

    private int indexOf(String id) {
        return IntStream.range(0, people.size()).filter(p -> people.get(p).id().equals(id)).findFirst().orElseThrow();
    }

    private void pair(int a, int b, boolean together, Level level, long weight) {
        MPVariable broken = programme.part();
        programme.charge(level, weight, broken);
        for (int g = 0; g < groups.size(); g++) {
            Sum sum = new Sum().plus(1, seat[a][g]).plus(together ? -1 : 1, seat[b][g]).plus(-1, broken);
            programme.atMost(sum, together ? 0 : 1);
        }
    }

    private void quotas() {
        Object settings = policy.of("quota");
        if (isOff(settings)) {
            return;
        }
        for (Object rule : settings instanceof List<?> list ? list : List.of(settings)) {
            if (!isOff(rule)) {
                quota((Map<?, ?>) rule);
            }
        }
    }

    private void quota(Map<?, ?> rule) {
        String attribute = rule.get("attribute").toString();
        List<String> values = rule.get("value") == null ? List.copyOf(values(attribute, person -> true))
                : List.of(rule.get("value").toString());
        List<?> named = list(rule, "groups");
        boolean everywhere = named.isEmpty() || named.size() == groups.size();
        for (String value : values) {
            long holders = people.stream().filter(carries(attribute, value)).count();
            if (holders == 0 && !policy.states("quota")) {
                continue;
            }
            long max = Math.max(number(rule, "max", SizeRange.UNLIMITED),
                    everywhere ? Math.ceilDiv(holders, groups.size()) : 0);
            for (int g = 0; g < groups.size(); g++) {
                if (named.isEmpty() || named.contains(groups.get(g).id())) {
                    programme.chargeExcess(level(rule, Level.HARD), weight(rule), count(g, carries(attribute, value)),
                            number(rule, "min", 0), max, holders);
                }
            }
        }
    }

    private void isolation() {
        forEachAttribute("isolation", (attribute, goal) -> {
            long asked = goal instanceof Number number ? number.longValue() : number(goal, "minimum", 2);
            long weight = goal instanceof Number ? 1 : weight(goal);
            for (String value : values(attribute, Participant::counted)) {
                Predicate<Participant> carrier = carries(attribute, value).and(Participant::counted);
                long holders = people.stream().filter(carrier).count();
                long fewest = Math.min(asked, holders);
                for (int g = 0; g < groups.size(); g++) {
                    MPVariable present = programme.choice();
                    MPVariable lonely = programme.choice();
                    programme.charge(level(goal, Level.MEDIUM), weight, lonely);
                    programme.atMost(count(g, carrier).plus(-holders, present), 0);
                    programme.atMost(new Sum().plus(fewest, present).plus(-fewest, lonely)
                            .plus(-1, count(g, carrier)), 0);
                }
            }
        });
    }

    private void stability() {
        Object settings = policy.of("stability");
        if (isOff(settings) || seminar.baseline().isEmpty()) {
            return;
        }
        Plan published = seminar.baseline().get();
        Sum moves = new Sum();
        for (int p = 0; p < people.size(); p++) {
            String home = published.groupOf(people.get(p).id()).orElse("");
            int at = IntStream.range(0, groups.size()).filter(g -> groups.get(g).id().equals(home)).findFirst()
                    .orElse(-1);
            if (at >= 0) {
                Sum moved = new Sum().plus(1).plus(-1, seat[p][at]);
                moves.plus(1, moved);
                if (list(settings, "frozen").contains(people.get(p).id())
                        || list(settings, "frozenGroups").contains(home)) {
                    programme.charge(Level.HARD, 1, moved);
                }
            }
        }
        programme.charge(level(settings, Level.MEDIUM), weight(settings), moves);
        programme.atMost(moves, number(settings, "maxMoves", people.size()));
    }

    private void balance() {
        long counted = people.stream().filter(Participant::counted).count();
        forEachAttribute("balance", (attribute, goal) -> {
            for (String value : values(attribute, Participant::counted)) {
                Predicate<Participant> carrier = carries(attribute, value).and(Participant::counted);
                long holders = people.stream().filter(carrier).count();
                for (int g = 0; g < groups.size(); g++) {
                    programme.chargeExcess(level(goal, Level.SOFT), weight(goal), count(g, carrier),
                            holders * tau[g] / (counted * WaterLevel.PARTS),
                            Math.ceilDiv(holders * tau[g], counted * WaterLevel.PARTS), holders);
                }
            }
        });
    }

    private void equity() {
        Predicate<Participant> wisher = person -> !person.preferences().isEmpty();
        long wishers = people.stream().filter(wisher).count();
        forEachAttribute("equity", (attribute, goal) -> {
            for (String value : values(attribute, person -> true)) {
                Predicate<Participant> segment = carries(attribute, value).and(wisher);
                long members = people.stream().filter(segment).count();
                MPVariable excess = programme.whole();
                programme.charge(level(goal, Level.SOFT), weight(goal), excess);
                programme.atMost(disappointment(segment).plus(-1.0 * members / Math.max(1, wishers),
                        disappointment(wisher)).plus(-1, excess), 0);
            }
        });
    }

    private Sum disappointment(Predicate<Participant> of) {
        Sum sum = new Sum();
        for (int p = 0; p < people.size(); p++) {
            for (int g = 0; of.test(people.get(p)) && g < groups.size(); g++) {
                sum.plus(disappointment(people.get(p), groups.get(g)), seat[p][g]);
            }
        }
        return sum;
    }

    private Sum count(int group, Predicate<Participant> of) {
        Sum sum = new Sum();
        for (int p = 0; p < people.size(); p++) {
            if (of.test(people.get(p))) {
                sum.plus(1, seat[p][group]);
            }
        }
        return sum;
    }

    /** The attributes of a criterion that somebody has and that are not switched off. */
    private void forEachAttribute(String criterion, BiConsumer<String, Object> action) {
        if (policy.of(criterion) instanceof Map<?, ?> goals) {
            goals.forEach((attribute, goal) -> {
                if (!isOff(goal)) {
                    action.accept(attribute.toString(), goal);
                }
            });
        }
    }

    private SortedSet<String> values(String attribute, Predicate<Participant> of) {
        SortedSet<String> values = new TreeSet<>();
        people.stream().filter(of).forEach(person -> values.addAll(carried(person, attribute)));
        return values;
    }

    private static Predicate<Participant> carries(String attribute, String value) {
        return person -> carried(person, attribute).contains(value);
    }

    private static List<String> carried(Participant person, String attribute) {
        int at = attribute.indexOf(CROSSING);
        if (at < 0) {
            return person.values(attribute);
        }
        List<String> crossed = new ArrayList<>();
        for (String first : person.values(attribute.substring(0, at))) {
            carried(person, attribute.substring(at + CROSSING.length()))
                    .forEach(rest -> crossed.add(first + CROSSING + rest));
        }
        return crossed;
    }
}
