package org.workinggroups.solver.recount;

import static org.workinggroups.solver.recount.StatedPolicy.isOff;
import static org.workinggroups.solver.recount.StatedPolicy.level;
import static org.workinggroups.solver.recount.StatedPolicy.number;
import static org.workinggroups.solver.recount.StatedPolicy.texts;
import static org.workinggroups.solver.recount.StatedPolicy.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * The penalties of a plan counted straight from the definitions in {@code docs/criteria.md}, without the compiled
 * terms and without a thought for speed. Expects a seminar and a policy without errors, and a plan that places
 * everybody.
 */
public final class Recount {

    /**
     * A line of the scorecard.
     *
     * @param id    the criterion, with the attribute it is applied to
     * @param level how strictly it binds
     */
    public record Line(String id, Level level) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return Comparator.comparing(Line::id).thenComparing(Line::level).compare(this, other);
        }
    }

    private final Seminar seminar;
    private final StatedPolicy policy;
    private final Plan plan;
    private final WishCosts wishes;
    private final SortedMap<Line, Long> penalties = new TreeMap<>();
    private final SortedMap<Line, Long> points = new TreeMap<>();

    private Recount(Seminar seminar, Plan plan) {
        this.seminar = seminar;
        this.policy = new StatedPolicy(seminar.policy());
        this.plan = plan;
        this.wishes = new WishCosts(seminar);
        size();
        eligibility();
        relations(Relation.Kind.KEEP_APART);
        relations(Relation.Kind.KEEP_TOGETHER);
        quota();
        isolation();
        stability();
        preference();
        expertise();
        balance();
        equity();
        relations(Relation.Kind.AFFINITY);
        remix();
    }

    /**
     * {@return the penalty of each line in its own units; lines without a penalty are left out}
     *
     * @param seminar the seminar
     * @param plan    a plan that places everybody
     */
    public static SortedMap<Line, Long> penalties(Seminar seminar, Plan plan) {
        return new Recount(seminar, plan).penalties;
    }

    /**
     * {@return the weighted sum at each level}
     *
     * @param seminar the seminar
     * @param plan    a plan that places everybody
     */
    public static Score score(Seminar seminar, Plan plan) {
        return new Recount(seminar, plan).score();
    }

    private void charge(String id, Level level, long weight, long penalty) {
        if (penalty != 0) {
            penalties.merge(new Line(id, level), penalty, Long::sum);
            points.merge(new Line(id, level), weight * penalty, Long::sum);
        }
    }

    /** Where the worst off come first, wishes come after all the others of their level. */
    private Score score() {
        Object settings = policy.settings("preference");
        long before = !isOff(settings) && wishes.isLeximin() ? 1 + weight(settings) * wishes.greatest() : 1;
        Score score = Score.ZERO;
        for (Line line : points.keySet()) {
            boolean first = line.level() == Level.MEDIUM && !line.id().equals("preference");
            score = score.plus(line.level(), points.get(line) * (first ? before : 1));
        }
        return score;
    }

    private void size() {
        Object settings = policy.settings("size");
        EvenTargets targets = EvenTargets.of(seminar.groups(), counted().size());
        for (int g = 0; g < seminar.groups().size(); g++) {
            WorkingGroup group = seminar.groups().get(g);
            long members = counted().stream().filter(in(group)).count();
            long seated = seminar.participants().stream().filter(in(group)).count();
            charge("size", Level.HARD, 1, square(excess(members, group.size().lower(), group.size().upper())));
            charge("size", Level.HARD, 1, square(excess(seated, 0, group.capacity())));
            if (!isOff(settings)) {
                SizeRange band = group.target().orElse(SizeRange.ANY);
                long cost = square(excess(members, band.lower(), band.upper()))
                        + square(excess(members, targets.sizes()[g] / targets.parts(),
                                Math.ceilDiv(targets.sizes()[g], targets.parts())));
                charge("size", level(settings, Level.SOFT), weight(settings), cost);
            }
        }
    }

    private void eligibility() {
        Object settings = policy.settings("eligibility");
        if (isOff(settings)) {
            return;
        }
        for (Participant person : seminar.participants()) {
            WorkingGroup group = groupOf(person);
            long broken = person.pin().isPresent() && !person.pin().get().equals(group.id()) ? 1 : 0;
            broken += person.forbidden().contains(group.id()) ? 1 : 0;
            for (String need : person.needs()) {
                broken += group.provides().contains(need) ? 0 : 1;
            }
            charge("eligibility", level(settings, Level.HARD), weight(settings), broken);
        }
    }

    private void relations(Relation.Kind kind) {
        Object settings = policy.settings(kind.label());
        if (isOff(settings)) {
            return;
        }
        Level usual = level(settings, kind == Relation.Kind.AFFINITY ? Level.SOFT : Level.HARD);
        for (Relation relation : seminar.relations()) {
            if (relation.kind() != kind) {
                continue;
            }
            Level level = relation.level().orElse(usual);
            long counts = level == Level.HARD ? 1 : relation.weight().orElse(1L);
            boolean wantsTogether = kind == Relation.Kind.KEEP_TOGETHER
                    || kind == Relation.Kind.AFFINITY && counts > 0;
            for (String a : relation.participants()) {
                for (String b : relation.participants()) {
                    boolean together = plan.groupOf(a).equals(plan.groupOf(b));
                    if (a.compareTo(b) < 0 && together != wantsTogether) {
                        charge(kind.label(), level, weight(settings), Math.abs(counts));
                    }
                }
            }
        }
    }

    private void quota() {
        Object settings = policy.settings("quota");
        if (isOff(settings)) {
            return;
        }
        List<?> rules = settings instanceof List<?> list ? list : List.of(settings);
        Set<String> used = new HashSet<>();
        for (Object rule : rules) {
            quota((Map<?, ?>) rule, used);
        }
    }

    private void quota(Map<?, ?> rule, Set<String> used) {
        String attribute = Objects.requireNonNull(rule.get("attribute")).toString();
        boolean named = rule.containsKey("value");
        Set<String> values = named ? Set.of(Objects.requireNonNull(rule.get("value")).toString())
                : values(seminar.participants(), attribute);
        boolean carried = values.stream().anyMatch(value -> !holders(seminar.participants(), attribute, value)
                .isEmpty());
        if (!carried && !policy.states("quota")) {
            return;
        }
        String base = "quota:" + attribute + (named ? "=" + rule.get("value") : "");
        String id = base;
        for (int i = 2; !used.add(id); i++) {
            id = base + "#" + i;
        }
        Set<String> groups = new HashSet<>(texts(rule, "groups"));
        for (String value : values) {
            List<Participant> holders = holders(seminar.participants(), attribute, value);
            long min = number(rule, "min", 0);
            long max = number(rule, "max", Integer.MAX_VALUE);
            boolean everywhere = groups.isEmpty() || groups.size() == seminar.groups().size();
            if (everywhere) {
                max = Math.max(max, Math.ceilDiv(holders.size(), seminar.groups().size()));
            }
            for (WorkingGroup group : seminar.groups()) {
                if (groups.isEmpty() || groups.contains(group.id())) {
                    charge(id, level(rule, Level.HARD), weight(rule),
                            square(excess(holders.stream().filter(in(group)).count(), min, max)));
                }
            }
        }
    }

    private void isolation() {
        forEachAttribute("isolation", (attribute, goal) -> {
            long asked = goal instanceof Map<?, ?> ? number(goal, "minimum", 2) : ((Number) goal).longValue();
            for (String value : values(counted(), attribute)) {
                List<Participant> holders = holders(counted(), attribute, value);
                long minimum = Math.min(asked, holders.size());
                for (WorkingGroup group : seminar.groups()) {
                    long present = holders.stream().filter(in(group)).count();
                    charge("isolation:" + attribute, level(goal, Level.MEDIUM),
                            goal instanceof Map<?, ?> ? weight(goal) : 1, present > 0 && present < minimum ? 1 : 0);
                }
            }
        });
    }

    private void stability() {
        Object settings = policy.settings("stability");
        if (isOff(settings) || seminar.baseline().isEmpty()) {
            return;
        }
        Plan published = seminar.baseline().get();
        long moves = 0;
        long again = 0;
        for (Participant person : seminar.participants()) {
            String home = published.groupOf(person.id()).orElse("");
            boolean known = seminar.groups().stream().anyMatch(group -> group.id().equals(home));
            if (known && !home.equals(groupOf(person).id())) {
                moves++;
                again += texts(settings, "moved").contains(person.id()) ? 1 : 0;
                boolean frozen = texts(settings, "frozen").contains(person.id())
                        || texts(settings, "frozenGroups").contains(home);
                charge("stability:frozen", Level.HARD, 1, frozen ? 1 : 0);
            }
        }
        charge("stability", level(settings, Level.MEDIUM), weight(settings), moves);
        if (number(settings, "again", 1) > 0) {
            charge("stability:again", level(settings, Level.MEDIUM), number(settings, "again", 1), again);
        }
        long most = number(settings, "maxMoves", Integer.MAX_VALUE);
        charge("stability:maxMoves", Level.HARD, 1, Math.max(0, moves - most));
    }

    private void remix() {
        Object settings = policy.settings("remix");
        long met = 0;
        for (Plan session : isOff(settings) ? List.<Plan>of() : seminar.previous()) {
            for (Participant a : counted()) {
                for (Participant b : counted()) {
                    met += !a.id().equals(b.id()) && groupOf(a).id().equals(groupOf(b).id())
                            && session.groupOf(a.id()).isPresent()
                            && session.groupOf(a.id()).equals(session.groupOf(b.id())) ? 1 : 0;
                }
            }
        }
        charge("remix", level(settings, Level.SOFT), weight(settings), met / 2);
    }

    private void preference() {
        Object settings = policy.settings("preference");
        if (isOff(settings)) {
            return;
        }
        for (Participant person : seminar.participants()) {
            if (!wishes.isLeximin()) {
                charge("preference", level(settings, Level.SOFT), weight(settings), disappointment(person));
            } else if (!person.preferences().isEmpty()) {
                long cost = Objects.requireNonNull(wishes.leximin().get(disappointment(person)));
                charge("preference", Level.MEDIUM, weight(settings), cost);
            }
        }
    }

    /** What the group somebody sits in costs by its rank among the wishes. */
    private long disappointment(Participant person) {
        return wishes.price(person, groupOf(person).id());
    }

    private void expertise() {
        Object settings = policy.settings("expertise");
        if (isOff(settings)) {
            return;
        }
        for (Participant person : seminar.participants()) {
            List<String> brings = person.values("expertise");
            List<String> wanted = groupOf(person).expertise();
            boolean wasted = !brings.isEmpty() && !wanted.isEmpty() && brings.stream().noneMatch(wanted::contains);
            charge("expertise", level(settings, Level.SOFT), weight(settings), wasted ? 1 : 0);
        }
    }

    private void balance() {
        EvenTargets targets = EvenTargets.of(seminar.groups(), counted().size());
        forEachAttribute("balance", (attribute, goal) -> {
            for (String value : values(counted(), attribute)) {
                List<Participant> holders = holders(counted(), attribute, value);
                for (int g = 0; g < seminar.groups().size(); g++) {
                    long whole = counted().size() * targets.parts();
                    long share = holders.size() * targets.sizes()[g];
                    charge("balance:" + attribute, level(goal, Level.SOFT), weight(goal),
                            square(excess(holders.stream().filter(in(seminar.groups().get(g))).count(),
                                    share / whole, Math.ceilDiv(share, whole))));
                }
            }
        });
    }

    private void equity() {
        List<Participant> wishers = seminar.participants().stream()
                .filter(person -> !person.preferences().isEmpty()).toList();
        long all = wishers.stream().mapToLong(this::disappointment).sum();
        forEachAttribute("equity", (attribute, goal) -> {
            for (String value : values(seminar.participants(), attribute)) {
                List<Participant> segment = holders(wishers, attribute, value);
                long own = segment.stream().mapToLong(this::disappointment).sum();
                long above = own * wishers.size() - all * segment.size();
                charge("equity:" + attribute, level(goal, Level.SOFT), weight(goal),
                        above <= 0 ? 0 : Math.ceilDiv(above, (long) wishers.size()));
            }
        });
    }

    /** Something done for one attribute's goal. */
    private interface GoalVisitor {
        void visit(String attribute, Object goal);
    }

    /** The attributes of a criterion that somebody has and that are not switched off. */
    private void forEachAttribute(String criterion, GoalVisitor visitor) {
        Object settings = policy.settings(criterion);
        if (isOff(settings)) {
            return;
        }
        Set<String> known = new TreeSet<>();
        seminar.participants().forEach(person -> known.addAll(person.attributes().keySet()));
        ((Map<?, ?>) settings).forEach((attribute, goal) -> {
            List<String> parts = Arrays.stream(attribute.toString().split(" x ")).map(String::strip).toList();
            if (!isOff(goal) && known.containsAll(parts)) {
                visitor.visit(String.join(" x ", parts), goal);
            }
        });
    }

    /** Every value of an attribute or crossing that one of these people carries. */
    private static Set<String> values(List<Participant> people, String attribute) {
        Set<String> values = new TreeSet<>();
        people.forEach(person -> values.addAll(carried(person, attribute)));
        return values;
    }

    private static List<Participant> holders(List<Participant> people, String attribute, String value) {
        return people.stream().filter(person -> carried(person, attribute).contains(value)).toList();
    }

    /**
     * {@return the values somebody carries, those of a crossing joined by {@code x}; empty if there are none}
     *
     * @param person    the person
     * @param attribute an attribute, or several crossed, such as {@code gender x region}
     */
    public static List<String> carried(Participant person, String attribute) {
        String[] parts = attribute.split(" x ", 2);
        if (parts.length == 1) {
            return person.values(attribute.strip());
        }
        List<String> crossed = new ArrayList<>();
        for (String first : person.values(parts[0].strip())) {
            carried(person, parts[1]).forEach(rest -> crossed.add(first + " x " + rest));
        }
        return crossed;
    }

    private List<Participant> counted() {
        return seminar.participants().stream().filter(Participant::counted).toList();
    }

    private WorkingGroup groupOf(Participant person) {
        String id = plan.groupOf(person.id()).orElseThrow();
        return seminar.groups().stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
    }

    private Predicate<Participant> in(WorkingGroup group) {
        return person -> plan.groupOf(person.id()).orElseThrow().equals(group.id());
    }

    private static long excess(long count, long lower, long upper) {
        return Math.max(0, Math.max(lower - count, count - upper));
    }

    private static long square(long number) {
        return number * number;
    }
}
