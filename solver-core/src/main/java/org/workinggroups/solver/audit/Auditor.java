package org.workinggroups.solver.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.RankProfile;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.evaluation.SegmentRanks;
import org.workinggroups.solver.model.Attributes;
import org.workinggroups.solver.recount.WishCosts;

/** Audits one plan that places everybody. Used once. */
public final class Auditor {

    private static final List<String> LOOKED_AT_FOR_LONE = List.of("gender", "region", "sector", "institutionType");
    private static final String ISOLATION = "isolation:";

    private final Seminar seminar;
    private final Plan plan;
    private final Scorecard scorecard;
    private final Set<String> moved;
    private final AuditQuestion question;
    private final List<Participant> wishers;
    private final Map<String, Long> costs = new TreeMap<>();

    /**
     * An audit.
     *
     * @param seminar   the seminar
     * @param plan      a plan that places everybody
     * @param scorecard the plan's scorecard
     * @param moved     ids of everybody who was moved in updates
     * @param question  how closely to look
     */
    public Auditor(Seminar seminar, Plan plan, Scorecard scorecard, Collection<String> moved,
            AuditQuestion question) {
        this.seminar = seminar;
        this.plan = plan;
        this.scorecard = scorecard;
        this.moved = new HashSet<>(moved);
        this.question = question;
        this.wishers = seminar.participants().stream().filter(person -> !person.preferences().isEmpty()).toList();
        WishCosts prices = new WishCosts(seminar);
        wishers.forEach(person -> costs.put(person.id(), prices.price(person, plan.groupOf(person.id()).orElseThrow())));
    }

    /** {@return what is found} */
    public FairnessAudit audit() {
        List<SegmentAudit> segments = new ArrayList<>();
        for (String attribute : once(attributes())) {
            segmentsOf(attribute, seminar.participants()).forEach((value, people) ->
                    segments.add(measured(attribute, value, people)));
        }
        return new FairnessAudit(question, judged(segments), moved.stream().sorted(NaturalOrder.INSTANCE).toList(),
                lone(), scorecard.groups());
    }

    private Collection<String> attributes() {
        if (!question.attributes().isEmpty()) {
            return question.attributes();
        }
        Set<String> attributes = new TreeSet<>(NaturalOrder.INSTANCE);
        seminar.participants().forEach(person -> attributes.addAll(person.attributes().keySet()));
        for (Object settings : seminar.policy().settings().values()) {
            if (settings instanceof Map<?, ?> map) {
                map.keySet().stream().map(Object::toString).filter(key -> key.contains(Attributes.CROSSING))
                        .map(key -> String.join(Attributes.CROSSING, Attributes.parts(key))).forEach(attributes::add);
            }
        }
        return attributes;
    }

    /** A crossing is the same in any order of its attributes. */
    private static Collection<String> once(Collection<String> attributes) {
        Map<Set<String>, String> once = new LinkedHashMap<>();
        attributes.forEach(attribute -> once.putIfAbsent(Set.copyOf(Attributes.parts(attribute)), attribute));
        return once.values();
    }

    private static Map<String, List<Participant>> segmentsOf(String attribute, Collection<Participant> people) {
        Map<String, List<Participant>> segments = new TreeMap<>(NaturalOrder.INSTANCE);
        people.forEach(person -> Attributes.values(person, attribute).forEach(value ->
                segments.computeIfAbsent(value, key -> new ArrayList<>()).add(person)));
        return segments;
    }

    private SegmentAudit measured(String attribute, String value, List<Participant> people) {
        Set<Participant> members = new HashSet<>(people);
        Predicate<Participant> isMember = members::contains;
        List<Participant> inside = wishers.stream().filter(isMember).toList();
        List<Participant> outside = wishers.stream().filter(isMember.negate()).toList();
        boolean judged = inside.size() >= question.minimum() && !outside.isEmpty();
        return new SegmentAudit(new SegmentRanks(attribute, value, RankProfile.of(people, plan)), people.size(),
                (int) people.stream().filter(person -> moved.contains(person.id())).count(), mean(inside), mean(outside),
                judged ? Optional.of(chance(isMember, person -> "")) : Optional.empty(),
                judged ? Optional.of(chance(isMember, person -> person.preferences().getFirst())) : Optional.empty(),
                1, 1, Verdict.NOT_JUDGED);
    }

    private double mean(List<Participant> people) {
        return people.stream().mapToLong(person -> costs.get(person.id())).average().orElse(0);
    }

    /** How often chance gives so much, where lots are dealt among people of the same stratum. */
    private Chance chance(Predicate<Participant> isMember, Function<Participant, String> stratum) {
        Map<String, List<Participant>> strata = new LinkedHashMap<>();
        wishers.stream().sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.id(), b.id())).forEach(person -> strata
                .computeIfAbsent(stratum.apply(person), key -> new ArrayList<>()).add(person));
        long observed = wishers.stream().filter(isMember).mapToLong(person -> costs.get(person.id())).sum();
        return new PermutationTest(strata.values().stream().map(people -> new Stratum(people.stream()
                .mapToLong(person -> costs.get(person.id())).toArray(),
                (int) people.stream().filter(isMember).count())).toList(), observed)
                .chance(question.draws(), question.seed());
    }

    private List<SegmentAudit> judged(List<SegmentAudit> segments) {
        List<SegmentAudit> tested = segments.stream().filter(segment -> segment.any().isPresent()).toList();
        double[] any = Holm.adjusted(tested.stream().map(segment -> segment.any().orElseThrow().p()).toList());
        double[] alike = Holm.adjusted(tested.stream().map(segment -> segment.alike().orElseThrow().p()).toList());
        List<SegmentAudit> judged = new ArrayList<>();
        int next = 0;
        for (SegmentAudit segment : segments) {
            judged.add(segment.any().isEmpty() ? segment : judged(segment, any[next], alike[next]));
            next += segment.any().isEmpty() ? 0 : 1;
        }
        return judged;
    }

    private SegmentAudit judged(SegmentAudit segment, double any, double alike) {
        return new SegmentAudit(segment.ranks(), segment.people(), segment.moved(), segment.cost(), segment.others(),
                segment.any(), segment.alike(), any, alike, Verdict.of(segment.cost() > segment.others(),
                        any < question.level(), alike < question.level()));
    }

    /** By the attributes whose lone minorities the policy minds; by the usual ones if it minds none. */
    private List<LonePerson> lone() {
        List<String> minded = scorecard.criteria().stream().filter(line -> line.id().startsWith(ISOLATION))
                .map(line -> line.id().substring(ISOLATION.length())).toList();
        List<Participant> counted = seminar.participants().stream().filter(Participant::counted).toList();
        List<LonePerson> lone = new ArrayList<>();
        for (String attribute : minded.isEmpty() ? LOOKED_AT_FOR_LONE : minded) {
            segmentsOf(attribute, counted).forEach((value, people) -> {
                Map<String, Integer> byGroup = new TreeMap<>(NaturalOrder.INSTANCE);
                people.forEach(person -> byGroup.merge(plan.groupOf(person.id()).orElseThrow(), 1, Integer::sum));
                byGroup.forEach((group, count) -> {
                    if (count == 1 && people.size() > 1) {
                        lone.add(new LonePerson(group, attribute, value, people.size() - 1));
                    }
                });
            });
        }
        return lone;
    }
}
