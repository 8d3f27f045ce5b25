package org.workinggroups.solver.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.oracle.RandomSeminars;
import org.workinggroups.solver.recount.Recount;

/** What holds whatever happens to whatever seminar. The fewest moves are counted again by trying every plan. */
class UpdateProperties {

    private final Allocator allocator = Allocator.builder().build();

    @Provide
    Arbitrary<Long> seeds() {
        return RandomSeminars.seeds();
    }

    /** A chain of changes and updates, as they come in one night. */
    @Property(seed = "61", tries = 60)
    void limitsHoldAndTheScorecardIsAFreshCount(@ForAll("seeds") long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Seminar seminar = RandomSeminars.seminar(seed, 8, 3).withoutBaseline();
        Plan plan = RandomSeminars.plan(seminar, seed);
        for (int night = 0; night < 3; night++) {
            seminar = changed(seminar, random);
            UpdateLimits limits = limits(seminar, random);
            PlanUpdate update;
            try {
                update = allocator.update(seminar, plan, limits);
            } catch (InvalidSeminarException e) {
                return;
            }
            if (update.plan().isEmpty()) {
                return;
            }
            check(update, plan, limits);
            plan = update.plan().get();
            seminar = update.seminar().withoutBaseline();
        }
    }

    private void check(PlanUpdate update, Plan before, UpdateLimits limits) {
        Plan after = update.plan().orElseThrow();
        assertThat(Recount.score(update.seminar(), after))
                .isEqualTo(allocator.evaluate(update.seminar(), after).score()).extracting(Score::hard).isEqualTo(0L);
        assertThat(update.moves()).isEqualTo(moves(update.seminar(), before, after))
                .isLessThanOrEqualTo(limits.maxMoves().orElse(Integer.MAX_VALUE));
        assertThat(update.changes()).noneMatch(change -> limits.frozen().contains(change.participant())
                && change.kind() == PlacementChange.Kind.MOVED && !change.cause().endsWith("is closed"));
        if (limits.freeze()) {
            assertThat(update.moves()).isZero();
        }
        if (!limits.asksForMore()) {
            assertThat(update.moves()).isEqualTo(update.leastMoves().orElseThrow());
        }
    }

    /** Every plan is tried: none with fewer moves keeps the hard rules. */
    @Property(seed = "62", tries = 60)
    void noPlanWithFewerMovesKeepsTheHardRules(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 6, 3).withoutBaseline();
        Seminar free = seminar.withPolicy(seminar.policy().with("stability", "off"));
        Plan published = RandomSeminars.plan(free, seed);

        PlanUpdate update = allocator.update(free, published, UpdateLimits.LEAST);

        int fewest = fewest(free, published);
        if (update.proven()) {
            assertThat(update.leastMoves().orElse(-1)).isEqualTo(fewest);
        } else if (update.plan().isPresent()) {
            assertThat(update.moves()).isGreaterThanOrEqualTo(fewest);
        }
    }

    /** Two come late. If there is room for them as everybody sits, everybody stays, whatever the soft goals say. */
    @Property(seed = "63", tries = 60)
    void whereThereIsRoomForNewcomersNobodyMoves(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 8, 3).withoutBaseline();
        Map<String, String> published = new TreeMap<>(RandomSeminars.plan(seminar, seed).placements());
        List<String> late = seminar.participants().stream().limit(2).map(Participant::id).toList();
        boolean room = seminar.groups().stream().anyMatch(first -> seminar.groups().stream().anyMatch(second -> {
            published.put(late.getFirst(), first.id());
            published.put(late.getLast(), second.id());
            return Recount.score(seminar, Plan.of(published)).hard() == 0;
        }));
        published.keySet().removeAll(late);
        if (room) {
            PlanUpdate update = allocator.update(seminar, Plan.of(published), UpdateLimits.LEAST);

            assertThat(update.leastMoves()).hasValue(0);
            assertThat(update.plan().orElseThrow().placements()).containsAllEntriesOf(published);
        }
    }

    /** No rung has more moves than it may, or is worse than the one below; the plan is the lowest rung. */
    @Property(seed = "64", tries = 40)
    void everyRungIsAtLeastAsGoodAsTheOneBelow(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 8, 3).withoutBaseline();
        Plan published = RandomSeminars.plan(seminar, seed);

        PlanUpdate update = allocator.update(seminar, published, UpdateLimits.LEAST.withLadder(4));

        for (int i = 0; i < update.ladder().size(); i++) {
            Rung rung = update.ladder().get(i);
            assertThat(rung.moves()).isEqualTo(moves(seminar, published, rung.plan())).isLessThanOrEqualTo(rung.most());
            assertThat(Recount.score(seminar, rung.plan())).isEqualTo(rung.score());
            if (i > 0) {
                assertThat(rung.score()).isLessThanOrEqualTo(update.ladder().get(i - 1).score());
            }
        }
        update.plan().ifPresent(plan -> assertThat(plan).isEqualTo(update.ladder().getFirst().plan()));
    }

    @Property(seed = "65", tries = 30)
    void withNothingChangedNobodyMoves(@ForAll("seeds") long seed) {
        Seminar seminar = RandomSeminars.seminar(seed, 8, 3).withoutBaseline();
        allocator.allocate(seminar).plan().ifPresent(plan ->
                assertThat(allocator.update(seminar, plan, UpdateLimits.LEAST).plan()).contains(plan));
    }

    /**
     * Somebody leaves, the plan is updated, and the person comes back. Not where the policy freezes a group: whoever the
     * first update moved into it may not go back.
     */
    @Property(seed = "66", tries = 20)
    void undoneAChangeTheScoreIsNoWorse(@ForAll("seeds") long seed) {
        Seminar drawn = RandomSeminars.seminar(seed, 8, 3).withoutBaseline();
        Seminar seminar = drawn.withPolicy(drawn.policy().with("stability", "off"));
        Plan first = allocator.allocate(seminar).plan().orElse(null);
        if (first == null || seminar.participants().size() < 3) {
            return;
        }
        Seminar fewer;
        PlanUpdate between;
        try {
            fewer = SeminarChanges.apply(seminar, List.of(new SeminarChange.Withdraw(
                    seminar.participants().getFirst().id())));
            between = allocator.update(fewer, first, UpdateLimits.LEAST);
        } catch (InvalidSeminarException e) {
            return;
        }
        if (between.plan().isPresent()) {
            PlanUpdate back = allocator.update(seminar, Origins.of(seminar), between.plan().get(), UpdateLimits.LEAST,
                    List.of(first));
            assertThat(allocator.evaluate(seminar, back.plan().orElseThrow()).score())
                    .isLessThanOrEqualTo(allocator.evaluate(seminar, first).score());
        }
    }

    private static Seminar changed(Seminar seminar, SplittableRandom random) {
        String somebody = pick(seminar.participants(), random).id();
        String other = pick(seminar.participants(), random).id();
        SeminarChange change = switch (random.nextInt(5)) {
            case 0 -> new SeminarChange.Withdraw(somebody);
            case 1 -> new SeminarChange.Add(Participant.builder("N" + random.nextInt(1_000_000)).build());
            case 2 -> new SeminarChange.Pin(somebody, pick(seminar.groups(), random).id());
            case 3 -> new SeminarChange.Apart(somebody, other);
            default -> new SeminarChange.Close(pick(seminar.groups(), random).id());
        };
        try {
            return SeminarChanges.apply(seminar, List.of(change));
        } catch (InvalidSeminarException e) {
            return seminar;
        }
    }

    private static UpdateLimits limits(Seminar seminar, SplittableRandom random) {
        UpdateLimits limits = switch (random.nextInt(4)) {
            case 0 -> UpdateLimits.LEAST.withMaxMoves(random.nextInt(3));
            case 1 -> UpdateLimits.LEAST.withFreeze(true);
            case 2 -> new UpdateLimits(UpdateLimits.LEAST.maxMoves(), OptionalLong.of(random.nextInt(4)), false,
                    List.of(), List.of(), 0);
            default -> UpdateLimits.LEAST;
        };
        return random.nextInt(3) == 0 && seminar.participants().size() > 1
                ? limits.withFrozen(List.of(seminar.participants().getLast().id())) : limits;
    }

    private static <T> T pick(List<T> items, SplittableRandom random) {
        return items.get(random.nextInt(items.size()));
    }

    private static int moves(Seminar seminar, Plan before, Plan after) {
        return (int) after.placements().entrySet().stream().filter(placement -> before.groupOf(placement.getKey())
                .filter(home -> !home.equals(placement.getValue()) && seminar.groups().stream()
                        .anyMatch(group -> group.id().equals(home))).isPresent()).count();
    }

    /** The fewest moves of any plan that keeps the hard rules; -1 if none does. */
    private static int fewest(Seminar seminar, Plan published) {
        int fewest = -1;
        List<Map<String, String>> plans = List.of(new TreeMap<>());
        for (Participant person : seminar.participants()) {
            List<Map<String, String>> longer = new ArrayList<>();
            plans.forEach(plan -> seminar.groups().forEach(group -> {
                Map<String, String> placed = new TreeMap<>(plan);
                placed.put(person.id(), group.id());
                longer.add(placed);
            }));
            plans = longer;
        }
        for (Map<String, String> placements : plans) {
            Plan plan = Plan.of(placements);
            int moves = moves(seminar, published, plan);
            if ((fewest < 0 || moves < fewest) && Recount.score(seminar, plan).hard() == 0) {
                fewest = moves;
            }
        }
        return fewest;
    }
}
