package org.workinggroups.solver.resilience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Attributes;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.update.PlanUpdate;
import org.workinggroups.solver.update.SeminarChange;
import org.workinggroups.solver.update.SeminarChanges;

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
     */
    public ResilienceStudy(Seminar seminar, Plan plan, Question question,
            BiFunction<Seminar, Plan, PlanUpdate> repair) {
        this.seminar = seminar.withoutBaseline();
        this.plan = plan;
        this.question = question;
        this.repair = repair;
        this.model = new ModelCompiler().compile(this.seminar, question.seed());
        this.tally = new Tally(model, model.indexes(plan));
        this.minimums = new Minimums(model);
    }

    /** The answers. */
    public Resilience answer() {
        List<Absence> single = model.participants().stream().map(Participant::id).sorted(NaturalOrder.INSTANCE)
                .map(id -> absence("", List.of(id))).flatMap(Optional::stream).toList();
        List<Absence> blocs = blocs().entrySet().stream().map(bloc -> absence(bloc.getKey(), bloc.getValue()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Absence absence) -> -absence.people().size())).toList();
        return new Resilience(single, blocs, mornings(), new Standbys(model, minimums, tally).find());
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
        AllocationModel without = new ModelCompiler().compile(fewer, question.seed());
        boolean hard = !without.score(new Tally(without, without.indexes(Plan.of(left)))).isFeasible();
        Set<String> broken = new LinkedHashSet<>(minimums.lost(tally, tally(people)));
        if (!hard) {
            return broken.isEmpty() ? Optional.empty()
                    : Optional.of(new Absence(bloc, people, List.copyOf(broken), OptionalInt.of(0), true));
        }
        if (broken.isEmpty()) {
            broken.add("a rule that must hold");
        }
        PlanUpdate update = repair.apply(fewer, Plan.of(left));
        return Optional.of(new Absence(bloc, people, List.copyOf(broken), update.leastMoves(), update.proven()));
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
        List<Minimums.Minimum> all = minimums.all();
        int[] kept = new int[all.size()];
        for (int morning = 0; morning < question.mornings(); morning++) {
            boolean[] absent = draws.next();
            int[] groupOf = tally.placements();
            IntStream.range(0, groupOf.length).filter(p -> absent[p]).forEach(p -> groupOf[p] = -1);
            Tally came = new Tally(model, groupOf);
            Arrays.setAll(kept, i -> kept[i] + (Minimums.count(all.get(i), came) >= all.get(i).required() ? 1 : 0));
        }
        return IntStream.range(0, kept.length).mapToObj(i -> new MorningShare(minimums.group(all.get(i).term()),
                all.get(i).term().rule(), all.get(i).required(), Minimums.count(all.get(i), tally), kept[i],
                question.mornings())).sorted(Comparator.comparingInt(MorningShare::kept)).toList();
    }
}
