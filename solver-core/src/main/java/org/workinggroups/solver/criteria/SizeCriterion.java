package org.workinggroups.solver.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.workinggroups.solver.domain.GroupNumbers;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.Column;
import org.workinggroups.solver.model.Fraction;
import org.workinggroups.solver.model.ModelBuilder;
import org.workinggroups.solver.model.Objective;

/**
 * How many sit in each group. Hard: nobody outside min and max, no more people than seats. Soft: the target band, and
 * the quota of the target size.
 */
final class SizeCriterion implements Criterion {

    @Override
    public String id() {
        return "size";
    }

    @Override
    public Object defaultSettings() {
        return Map.of("weight", 1);
    }

    @Override
    public void compile(Settings settings, ModelBuilder model) {
        limits(model);
        Level level = settings.level(Level.SOFT, Level.MEDIUM);
        if (!settings.isOff()) {
            targets(model, model.objective(id(), level, settings.weight()));
            noticeImpossibleBand(settings, model);
        }
    }

    private void limits(ModelBuilder model) {
        Objective objective = model.objective(id(), Level.HARD, 1);
        Column counted = model.countedColumn();
        Column seats = model.seatsColumn();
        for (int g = 0; g < model.groupCount(); g++) {
            WorkingGroup group = model.groups().get(g);
            SizeRange size = group.size();
            model.count(objective, group.id() + " takes " + size + " participants", g, counted,
                    CountCosts.squaredExcess(counted.size(), size.lower(), size.upper()));
            model.count(objective, "the room of " + group.id() + " has " + group.capacity() + " seats", g, seats,
                    CountCosts.squaredExcess(seats.size(), 0, group.capacity()));
        }
    }

    private void targets(ModelBuilder model, Objective objective) {
        Column counted = model.countedColumn();
        for (int g = 0; g < model.groupCount(); g++) {
            WorkingGroup group = model.groups().get(g);
            SizeRange band = group.target().orElse(SizeRange.ANY);
            Fraction target = model.targetSizes().get(g);
            long lower = target.floorOf(1, 1);
            long upper = target.ceilOf(1, 1);
            model.count(objective, group.id() + " aims at " + new SizeRange((int) lower, (int) upper)
                    + " participants", g, counted, CountCosts.sum(
                            CountCosts.squaredExcess(counted.size(), band.lower(), band.upper()),
                            CountCosts.squaredExcess(counted.size(), lower, upper)));
        }
    }

    private void noticeImpossibleBand(Settings settings, ModelBuilder model) {
        List<SizeRange> bands = model.groups().stream().map(group -> group.target().orElse(SizeRange.ANY)).toList();
        long lower = bands.stream().mapToLong(SizeRange::lower).sum();
        long upper = bands.stream().mapToLong(SizeRange::upper).sum();
        int counted = model.countedCount();
        if (counted < lower || counted > upper) {
            double mean = (double) counted / model.groupCount();
            model.notice(settings.notice("", String.format(Locale.ROOT,
                    "%d participants in %d groups are %.1f a group: the target bands (%s in all) cannot hold, so every "
                            + "plan misses them; %s", counted, model.groupCount(), mean, new SizeRange((int) lower,
                                    (int) Math.min(upper, SizeRange.UNLIMITED)), GroupNumbers.advice(counted, bands)),
                    ""));
        }
    }
}
