package org.workinggroups.solver.proof;

import java.util.SplittableRandom;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * Tiny models with terms of every kind and level, also such as no criterion makes today: tables with humps and holes,
 * shares at the medium level, pairs that are asked to be both together and apart.
 */
final class RandomModels {

    private final SplittableRandom random;

    private RandomModels(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static AllocationModel draw(long seed) {
        return new RandomModels(seed).draw();
    }

    private AllocationModel draw() {
        Seminar.Builder seminar = Seminar.builder("Tiny");
        int people = 2 + random.nextInt(6);
        int groups = 1 + random.nextInt(3);
        for (int g = 0; g < groups; g++) {
            seminar.group(WorkingGroup.builder("WG" + (g + 1)).build());
        }
        for (int p = 0; p < people; p++) {
            seminar.participant(Participant.builder("P" + p).attribute("colour", "c" + random.nextInt(3))
                    .attribute("shape", "s" + random.nextInt(2)).build());
        }
        ModelBuilder model = new ModelBuilder(seminar.build(), random.nextInt(100));
        int terms = 3 + random.nextInt(18);
        for (int i = 0; i < terms; i++) {
            addTerm(model, people, groups);
        }
        return model.build();
    }

    private void addTerm(ModelBuilder model, int people, int groups) {
        Level level = new Level[] {Level.HARD, Level.MEDIUM, Level.SOFT, Level.SOFT}[random.nextInt(4)];
        long weight = 1 + random.nextInt(3);
        Objective objective = model.objective("any:" + weight, level, weight);
        int likelihood = level == Level.HARD ? 4 : 2;
        switch (random.nextInt(8)) {
            case 0, 1 -> model.placement(objective, "placement", random.nextInt(people), costs(groups, likelihood));
            case 2, 3, 4 -> {
                String attribute = random.nextInt(2) == 0 ? "colour" : "shape";
                Column column = random.nextInt(3) == 0 ? model.countedColumn()
                        : model.columns(attribute, true).getFirst();
                model.count(objective, "count", random.nextInt(groups), column, costs(column.size() + 1, likelihood));
            }
            case 5, 6 -> {
                int a = random.nextInt(people);
                int b = (a + 1 + random.nextInt(people - 1)) % people;
                model.pair(objective, "pair", a, b, random.nextInt(4), random.nextInt(2) == 0);
            }
            default -> share(model, objective, people, groups);
        }
    }

    private void share(ModelBuilder model, Objective objective, int people, int groups) {
        long[][] amounts = new long[people][];
        for (int p = 0; p < people; p++) {
            amounts[p] = random.nextInt(4) == 0 ? null : costs(groups, 2);
            for (int g = 0; amounts[p] != null && g < groups; g++) {
                amounts[p][g] -= random.nextInt(4);
            }
        }
        model.share(objective, "share", amounts, random.nextInt(6) - 1, 1 + random.nextInt(3));
    }

    /** Costs of 0 to 6; one in {@code likelihood} is not 0. */
    private long[] costs(int length, int likelihood) {
        long[] costs = new long[length];
        for (int i = 0; i < length; i++) {
            costs[i] = random.nextInt(likelihood) == 0 ? random.nextInt(7) : 0;
        }
        return costs;
    }
}
