package org.workinggroups.solver.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.bound.ReducedCosts;
import org.workinggroups.solver.cores.ParallelRuns;
import org.workinggroups.solver.cores.ParallelRuns.Run;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.search.PartedImprovement.Improved;

/**
 * The improvement phase: rounds of independent runs. A round of annealing gives good plans at once; in the rounds after
 * it each run goes on from its own by parallel tempering, which takes longer to be good and then finds more; where all
 * that counts is who meets whom, the second run {@linkplain Redivision divides} groups anew instead, and later both do.
 * Where there are very many people that would take too long, and the best plan is improved {@linkplain PartedImprovement
 * part by part}. Each run is a function of the seed, its number and what the runs before its round found, and the best
 * is picked in their order, so the result does not depend on how many threads they ran on.
 */
final class Improvement implements AutoCloseable {

    /** Runs of a round, on any machine; a machine with one core takes twice as long for the same plan. */
    static final int RUNS = 2;
    private static final double GROWTH = 1.3;
    private static final int LAST_GROWTH = 12;
    /** Tempering goes on where it stopped: a round is only when its plan is looked at. */
    private static final int LAST_TEMPERED_GROWTH = 5;
    /** Finding them takes a fifth of a second on a slow machine, which the rounds of a usual search do not pay for. */
    private static final int FIRST_WITH_DOUBLE_SWAPS = 6;
    /** Where groups are divided anew, by then tempering has decided what divisions of two groups do not, such as who is many. */
    private static final int FIRST_WITHOUT_TEMPERING = 12;
    private static final long EVALUATIONS_PER_UNIT = 200;
    private static final long CONSTRUCTION_EVALUATIONS = 20_000;
    /** The weights a run begins with, in typical steps. */
    static final double MEDIUM = 1;
    static final double HARD = 4;
    /** Where a run begins and ends, in typical steps: what matters happens at about a twelfth. */
    private static final double HOTTEST = 0.2;
    static final double COOLEST = 0.025;
    /**
     * With fewer units each round anneals anew, from twice as hot as the one before, since the typical step of a
     * handful of people says little; with more units, walks would stay too far from anywhere for too long.
     */
    private static final int FEWEST_TEMPERED = 20;
    private static final int MOST_TEMPERED = 400;
    /** With more units than this not even the first round looks at all of them at once. */
    private static final int MOST_AT_ONCE = 2000;
    private static final int MOST_DOUBLINGS = 6;

    private final FlatModel space;
    private final long seed;
    private final TypicalStep step;
    private final long typicalStep;
    private final BooleanSupplier stopped;
    private final ParallelRuns runs;
    private final long baseEvaluations;
    /** Not needed for the construction, which is to be there at once, nor for parts, which have their own. */
    private Neighbours neighbours;
    private final List<Continued> continued = new ArrayList<>();
    private double[] reducedCosts = {};
    private List<Found> first = List.of();
    private @Nullable Incumbent constructed;
    private @Nullable PartedImprovement parted;
    private long evaluations;

    Improvement(FlatModel space, long seed, long baseEvaluations, BooleanSupplier stopped) {
        this.space = space;
        this.seed = seed;
        this.baseEvaluations = baseEvaluations;
        this.runs = new ParallelRuns(stopped);
        this.stopped = runs::isStopped;
        this.neighbours = Neighbours.none(space);
        this.step = TypicalStep.of(space, new SearchRandom(seed, -2));
        this.typicalStep = step.whole();
    }

    /** How many moves all rounds so far priced. */
    long evaluations() {
        return evaluations;
    }

    /**
     * A plan that keeps the hard rules if that comes easily: built and improved with rules as near-walls. With very many
     * people, improving takes longer than a first plan should.
     */
    Incumbent construct() {
        Incumbent found = new Incumbent(space.units);
        constructed = found;
        if (space.movable.length > MOST_TEMPERED) {
            SearchState state = new SearchState(space);
            state.weigh(new RuleWeights(space, typicalStep, 2 * HARD, 16 * HARD).costs());
            Construction.run(state, new SearchRandom(seed, 0));
            found.offer(state);
            if (found.score().isFeasible()) {
                return found;
            }
        }
        Annealing run = annealing(0, found, new RuleWeights(space, typicalStep, 2 * HARD, 16 * HARD));
        run.run(new Schedule(HOTTEST / 2 * typicalStep, COOLEST * typicalStep, CONSTRUCTION_EVALUATIONS));
        evaluations += run.evaluations();
        return found;
    }

    /** The best plan of one round, counted from 0; later rounds take longer. */
    Incumbent round(int round) {
        if (round == 0 && constructed != null && space.movable.length > MOST_AT_ONCE) {
            parted = parted(constructed);
        }
        if (round == 1 && !stopped.getAsBoolean()) {
            prepare();
        }
        if (parted != null) {
            return improve(parted, round);
        }
        if (round == FIRST_WITH_DOUBLE_SWAPS && !continued.isEmpty() && step.areOthersDear() && !stopped.getAsBoolean()) {
            runs.all(List.of(new Run<>(() -> Optional.of(DoubleSwapFinder.find(space, seed, stopped)),
                    Optional::<DoubleSwaps>empty))).getFirst().filter(swaps -> swaps.count() > 0)
                    .ifPresent(swaps -> continued.forEach(run -> run.tryDoubleSwaps(swaps)));
        }
        neighbours = round == 0 ? Neighbours.of(space, seed) : neighbours;
        List<Run<Found>> tasks = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            tasks.add(continued.isEmpty() ? annealed(i, round) : continued.get(i).goesOn(round, continued.getFirst()));
        }
        List<Found> done = runs.all(tasks);
        evaluations += done.stream().mapToLong(Found::evaluations).sum();
        first = round == 0 ? done : first;
        return best(done);
    }

    private static Incumbent best(List<Found> found) {
        return found.stream().map(Found::incumbent).min(Comparator.comparing(Incumbent::score)).orElseThrow();
    }

    /** What the rounds after the first need. */
    private void prepare() {
        Incumbent best = parted == null ? best(first) : parted.incumbent();
        int size = space.movable.length;
        if (size >= FEWEST_TEMPERED) {
            reducedCosts = runs.all(List.of(new Run<>(() -> ReducedCosts.of(space, best.score(), stopped),
                    () -> new double[0]))).getFirst();
        }
        if (size > MOST_TEMPERED) {
            neighbours = Neighbours.none(space);
            parted = parted(best);
        } else if (size >= FEWEST_TEMPERED) {
            for (int i = 0; i < RUNS; i++) {
                continued.add(new Continued(i, first.get(i).incumbent().groupOf()));
            }
        }
    }

    private PartedImprovement parted(Incumbent start) {
        return new PartedImprovement(space, start.groupOf(), step, reducedCosts, seed, stopped);
    }

    /** Every run takes every other part. */
    private Incumbent improve(PartedImprovement parted, int round) {
        List<int[]> parts = parted.parts(round);
        long moves = RUNS * length(round) / parts.size();
        List<Run<List<Improved>>> tasks = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            int run = i;
            List<Improved> improved = Collections.synchronizedList(new ArrayList<>());
            tasks.add(new Run<>(() -> {
                IntStream.range(0, parts.size()).filter(part -> part % RUNS == run)
                        .takeWhile(part -> !stopped.getAsBoolean())
                        .forEach(part -> improved.add(parted.improve(parts.get(part), round, part, moves)));
                return improved;
            }, () -> List.of(improved.toArray(Improved[]::new))));
        }
        List<Improved> done = runs.all(tasks).stream().flatMap(List::stream).toList();
        evaluations += done.stream().mapToLong(Improved::evaluations).sum();
        return parted.adopt(done);
    }

    /** The best plan of a run so far and how many moves it priced in this round, 0 if it has not ended. */
    private record Found(Incumbent incumbent, long evaluations) {
    }

    private long length(int round) {
        long size = Math.max(baseEvaluations, EVALUATIONS_PER_UNIT * space.movable.length);
        return (long) (size * StrictMath.pow(GROWTH, Math.min(round, LAST_GROWTH)));
    }

    private Run<Found> annealed(int run, int round) {
        Incumbent found = new Incumbent(space.units);
        return new Run<>(() -> {
            Annealing annealing = annealing(1 + round * RUNS + run, found,
                    new RuleWeights(space, typicalStep, MEDIUM, HARD));
            double heat = space.movable.length < FEWEST_TEMPERED ? 1 << Math.min(round, MOST_DOUBLINGS) : 1;
            annealing.run(new Schedule(heat * HOTTEST * typicalStep, COOLEST * typicalStep, length(round)));
            return new Found(found, annealing.evaluations());
        }, () -> new Found(found.copy(), 0));
    }

    private Annealing annealing(int number, Incumbent incumbent, RuleWeights weights) {
        return new Annealing(space, neighbours, incumbent, weights, null, new SearchRandom(seed, number), stopped);
    }

    @Override
    public void close() {
        runs.close();
    }

    /** A run that every round takes further. */
    private final class Continued {
        private final int number;
        private final int[] start;
        private final Incumbent found = new Incumbent(space.units);
        private @Nullable ResumableSearch search;

        Continued(int number, int[] start) {
            this.number = number;
            this.start = start;
        }

        /** Knows the leader's plan as it is before the round. */
        Run<Found> goesOn(int round, Continued leader) {
            Optional<int[]> better = leader.found.score().compareTo(found.score()) < 0
                    ? Optional.of(leader.found.groupOf().clone()) : Optional.empty();
            return new Run<>(() -> {
                ResumableSearch resumed = search(round);
                better.ifPresent(resumed::takeOver);
                long before = resumed.evaluations();
                resumed.run(length(Math.min(round, LAST_TEMPERED_GROWTH)));
                return new Found(found.copy(), resumed.evaluations() - before);
            }, () -> new Found(found.copy(), 0));
        }

        void tryDoubleSwaps(DoubleSwaps swaps) {
            if (search != null) {
                search.tryDoubleSwaps(swaps);
            }
        }

        /** Made by the run itself, as it takes a while. */
        private ResumableSearch search(int round) {
            boolean divides = (number > 0 || round >= FIRST_WITHOUT_TEMPERING) && neighbours.areByCompany()
                    && BestDivision.isPossible(space);
            if (search == null) {
                search = divides ? redivision(start) : tempering();
            } else if (divides && search instanceof Tempering) {
                search = redivision(found.groupOf().clone());
            }
            return search;
        }

        private Tempering tempering() {
            return new Tempering(space, neighbours, found, start, new RuleWeights(space, typicalStep, MEDIUM, HARD), step,
                    reducedCosts, seed, 1 + number, stopped);
        }

        private Redivision redivision(int[] from) {
            return new Redivision(space, found, from, new RuleWeights(space, typicalStep, 2 * HARD, 16 * HARD),
                    new SearchRandom(seed, -3 - number), stopped);
        }
    }
}
