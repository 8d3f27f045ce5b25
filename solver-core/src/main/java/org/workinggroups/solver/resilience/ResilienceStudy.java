package org.workinggroups.solver.resilience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.extension.OwnCriterion;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Attributes;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.resilience.Absence.Appointment;
import org.workinggroups.solver.resilience.Minimums.Minimum;
import org.workinggroups.solver.update.PlanUpdate;
import org.workinggroups.solver.update.SeminarChange;
import org.workinggroups.solver.update.SeminarChanges;
import org.workinggroups.solver.update.Updater;

/** Studies one plan of one seminar. The same plan, blocs and seed give the same answers. */
public final class ResilienceStudy {

    /**
     * What is asked.
     *
     * @param blocs    attributes whose values are blocs, such as {@code partner}; the first is the one whose people
     *                 stay away together in the drawn mornings
     * @param rate     how likely each person stays away, from 0 to 1
     * @param mornings how many mornings are drawn, at least 1
     * @param seed     draws them
     */
    public record Question(List<String> blocs, double rate, int mornings, long seed) {

        /** Eight in a hundred, by partner; a thousand mornings. */
        public static final Question STANDARD = new Question(List.of("partner", "institution"), 0.08, 1000, 1);

        /** Copies the list. */
        public Question {
            blocs = List.copyOf(blocs);
        }
    }

    private final ModelCompiler compiler;
    private final Seminar seminar;
    private final Plan plan;
    private final Question question;
    private final BiFunction<Seminar, Plan, PlanUpdate> repair;
    private final AllocationModel model;
    private final Tally tally;
    private final Minimums minimums;

    /**
     * A study.
     *
     * @param seminar  the plan's seminar
     * @param plan     a plan that places everybody
     * @param question what is asked
     * @param repair   updates a plan for a seminar with fewer people
     * @param own      criteria of an embedding program
     */
    public ResilienceStudy(Seminar seminar, Plan plan, Question question,
            BiFunction<Seminar, Plan, PlanUpdate> repair, Collection<OwnCriterion> own) {
        this.compiler = ModelCompiler.with(own);
        this.seminar = seminar.withoutBaseline();
        this.plan = plan;
        this.question = question;
        this.repair = repair;
        this.model = compiler.compile(this.seminar, question.seed());
        this.tally = new Tally(model, model.indexes(plan));
        this.minimums = new Minimums(model);
    }

    /**
     * {@return the appointments of those who would take over, without changing group, the roles that hard rules demand
     * and that people who have left held} Empty if nobody need, or somewhere nobody could.
     *
     * @param seminar the seminar as it now is
     * @param plan    the plan before; whoever has left may still be in it
     * @param seed    draws the lots
     */
    public static List<Appointment> appointments(Seminar seminar, Plan plan, long seed) {
        AllocationModel model = new ModelCompiler().compile(Updater.plain(seminar), seed);
        return new Standbys(seminar, model, new Minimums(model), new Tally(model, model.indexes(plan)))
                .appointments();
    }

    /** {@return the answers} */
    public Resilience answer() {
        List<Absence> single = model.participants().stream().map(Participant::id).sorted(NaturalOrder.INSTANCE)
                .map(id -> absence("", List.of(id))).flatMap(Optional::stream).toList();
        List<Absence> blocs = blocs().entrySet().stream().map(bloc -> absence(bloc.getKey(), bloc.getValue()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Absence absence) -> -absence.people().size())).toList();
        return new Resilience(single, blocs, mornings(), new Standbys(seminar, model, minimums, tally).find());
    }

    /** Blocs of two or more, in natural order of what they share. */
    private Map<String, List<String>> blocs() {
        Map<String, List<String>> blocs = new TreeMap<>(NaturalOrder.INSTANCE);
        for (String attribute : question.blocs()) {
            for (Participant person : seminar.participants()) {
                for (String value : Attributes.values(person, attribute)) {
                    blocs.computeIfAbsent(attribute + " " + value, key -> new ArrayList<>()).add(person.id());
                }
            }
        }
        blocs.values().removeIf(people -> people.size() < 2 || people.size() == seminar.participants().size());
        blocs.values().forEach(people -> people.sort(NaturalOrder.INSTANCE));
        return blocs;
    }

    /** Empty if the plan stands it. */
    private Optional<Absence> absence(String bloc, List<String> people) {
        if (people.size() >= seminar.participants().size()) {
            return Optional.empty();
        }
        List<SeminarChange> leave = people.stream()
                .<SeminarChange>map(SeminarChange.Withdraw::new).toList();
        Seminar fewer = SeminarChanges.apply(seminar, leave);
        Map<String, String> left = new TreeMap<>(plan.placements());
        left.keySet().removeAll(people);
        AllocationModel without = compiler.compile(fewer, question.seed());
        boolean hard = !without.score(new Tally(without, without.indexes(Plan.of(left)))).isFeasible();
        Set<String> broken = new LinkedHashSet<>(minimums.lost(tally, tally(people)));
        if (!hard) {
            return broken.isEmpty() ? Optional.empty()
                    : Optional.of(new Absence(bloc, people, List.copyOf(broken), List.of(), OptionalInt.of(0), true));
        }
        if (broken.isEmpty()) {
            broken.add("a rule that must hold");
        }
        PlanUpdate update = repair.apply(fewer, Plan.of(left));
        List<Appointment> appointed = update.leastMoves().isPresent() ? List.of()
                : appointments(fewer, Plan.of(left), question.seed());
        if (!appointed.isEmpty()) {
            update = repair.apply(SeminarChanges.apply(fewer, appointed.stream().<SeminarChange>map(appointment ->
                    new SeminarChange.Appoint(appointment.participant(), appointment.role())).toList()),
                    Plan.of(left));
        }
        return Optional.of(new Absence(bloc, people, List.copyOf(broken), update.leastMoves().isPresent() ? appointed
                : List.of(), update.leastMoves(), update.proven()));
    }

    private Tally tally(List<String> absent) {
        int[] groupOf = tally.placements();
        absent.forEach(id -> groupOf[model.participantIndex(id)] = -1);
        return new Tally(model, groupOf);
    }

    private List<MorningShare> mornings() {
        List<String> blocs = model.participants().stream().map(person -> question.blocs().isEmpty() ? ""
                : Attributes.values(person, question.blocs().getFirst()).stream().findFirst().orElse("")).toList();
        NoShows draws = new NoShows(question.rate(), blocs, question.seed());
        List<Minimum> all = minimums.all();
        int[] kept = new int[all.size()];
        Map<String, Integer> groups = new TreeMap<>(NaturalOrder.INSTANCE);
        int undisturbed = 0;
        for (int morning = 0; morning < question.mornings(); morning++) {
            Tally came = came(draws.next());
            Set<String> disturbed = new HashSet<>();
            for (int i = 0; i < kept.length; i++) {
                boolean holds = Minimums.count(all.get(i), came) >= all.get(i).required();
                kept[i] += holds ? 1 : 0;
                if (!holds) {
                    disturbed.add(minimums.group(all.get(i).term()));
                }
            }
            all.stream().map(minimum -> minimums.group(minimum.term())).distinct()
                    .forEach(group -> groups.merge(group, disturbed.contains(group) ? 0 : 1, Integer::sum));
            undisturbed += disturbed.isEmpty() ? 1 : 0;
        }
        return shares(all, kept, groups, undisturbed);
    }

    private Tally came(boolean[] absent) {
        int[] groupOf = tally.placements();
        IntStream.range(0, groupOf.length).filter(p -> absent[p]).forEach(p -> groupOf[p] = -1);
        return new Tally(model, groupOf);
    }

    /** First all groups together, then each with all that it needs, then rule by rule; the least often kept first. */
    private List<MorningShare> shares(List<Minimum> all, int[] kept, Map<String, Integer> groups, int undisturbed) {
        int mornings = question.mornings();
        List<MorningShare> shares = new ArrayList<>();
        if (groups.size() > 1) {
            shares.add(new MorningShare("", "all that every group needs", all.size(), held(all, ""), undisturbed,
                    mornings));
        }
        groups.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(group -> shares.add(new MorningShare(
                group.getKey(), "all that it needs", (int) all.stream().filter(minimum -> minimums.group(minimum.term())
                        .equals(group.getKey())).count(), held(all, group.getKey()), group.getValue(), mornings)));
        IntStream.range(0, kept.length).mapToObj(i -> new MorningShare(minimums.group(all.get(i).term()),
                all.get(i).term().rule(), all.get(i).required(), Minimums.count(all.get(i), tally), kept[i], mornings))
                .sorted(Comparator.comparingInt(MorningShare::kept)).forEach(shares::add);
        return shares;
    }

    /** How many of a group's rules, or of all, the plan keeps when everybody comes. */
    private int held(List<Minimum> all, String group) {
        return (int) all.stream().filter(minimum -> group.isEmpty() || minimums.group(minimum.term()).equals(group))
                .filter(minimum -> Minimums.count(minimum, tally) >= minimum.required()).count();
    }
}
