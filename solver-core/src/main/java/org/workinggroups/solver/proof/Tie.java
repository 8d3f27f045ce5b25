package org.workinggroups.solver.proof;

import java.util.EnumMap;
import java.util.Map;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.PairTerm;

/** Everything that depends on whether two units share a group; both ends may be the same unit. */
final class Tie {

    private final int first;
    private final int second;
    private boolean apart;
    private final Map<Level, Long> costTogether = new EnumMap<>(Level.class);
    private final Map<Level, Long> costApart = new EnumMap<>(Level.class);

    Tie(int first, int second) {
        this.first = first;
        this.second = second;
    }

    void add(PairTerm term) {
        if (term.objective().level() == Level.HARD) {
            apart |= term.together();
        } else {
            (term.together() ? costTogether : costApart).merge(term.objective().level(),
                    Math.multiplyExact(term.objective().weight(), term.cost()), Math::addExact);
        }
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }

    /** Whether hard terms keep the two apart. */
    boolean isApart() {
        return apart;
    }

    /** Whether the two are one unit, so that they share a group in every plan. */
    boolean isLoop() {
        return first == second;
    }

    /** What it costs in every plan; {@link Ceilings#NONE} if hard terms keep a unit apart from itself. */
    long floor(Level level) {
        if (isLoop()) {
            return apart ? Ceilings.NONE : costTogether(level);
        }
        return apart ? costApart(level) : Math.min(costTogether(level), costApart(level));
    }

    /** Weighted cost of sharing a group. */
    long costTogether(Level level) {
        return costTogether.getOrDefault(level, 0L);
    }

    /** Weighted cost of not sharing a group. */
    long costApart(Level level) {
        return costApart.getOrDefault(level, 0L);
    }
}
