package org.workinggroups.solver.feasibility;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.CountTerm;
import org.workinggroups.solver.model.PairTerm;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.ShareTerm;
import org.workinggroups.solver.model.Term;

/** The terms that must cost nothing, by kind. */
final class HardRules {

    private final AllocationModel model;
    private final List<List<PlacementTerm>> placements = new ArrayList<>();
    private final List<PairTerm> apart = new ArrayList<>();
    private final List<PairTerm> together = new ArrayList<>();
    private final List<ShareTerm> shares = new ArrayList<>();
    private final SortedMap<Integer, ColumnRules> columns = new TreeMap<>();

    HardRules(AllocationModel model) {
        this.model = model;
        for (int p = 0; p < model.participantCount(); p++) {
            placements.add(new ArrayList<>());
        }
        model.terms().stream().filter(term -> term.objective().level() == Level.HARD).forEach(this::add);
    }

    private void add(Term term) {
        switch (term) {
            case PlacementTerm placement -> placements.get(placement.participant()).add(placement);
            case PairTerm pair -> (pair.together() ? apart : together).add(pair);
            case ShareTerm share -> shares.add(share);
            case CountTerm count -> columns.computeIfAbsent(count.column().index(),
                    index -> new ColumnRules(count.column(), model.groupCount())).add(count);
        }
    }

    AllocationModel model() {
        return model;
    }

    /** The rules about where one participant may sit. */
    List<PlacementTerm> placements(int participant) {
        return placements.get(participant);
    }

    /** Pairs that must not share a group. */
    List<PairTerm> apart() {
        return apart;
    }

    /** Pairs that must share a group. */
    List<PairTerm> together() {
        return together;
    }

    /** Sums that must not exceed their allowance. */
    List<ShareTerm> shares() {
        return shares;
    }

    /** The rules about counts, by column. */
    List<ColumnRules> columns() {
        return List.copyOf(columns.values());
    }
}
