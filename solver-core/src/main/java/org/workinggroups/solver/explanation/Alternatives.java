package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.explanation.Alternative.Finding;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.model.PlacementTerm;
import org.workinggroups.solver.model.Tally;
import org.workinggroups.solver.search.NearbySearch;
import org.workinggroups.solver.search.SearchResult;

/** Looks for the best plans that seat somebody elsewhere: from the plan as it is, with that person held there. */
final class Alternatives {

    /** Moves priced for one person in one group: some milliseconds. */
    private static final long MOVES = 10_000;

    private final AllocationModel model;
    private final Wording wording;
    private final Differences differences;
    private final int[] plan;
    private final FlatModel flat;
    private final NearbySearch search;

    Alternatives(AllocationModel model, Wording wording, Differences differences, int[] plan, long seed) {
        this.model = model;
        this.wording = wording;
        this.differences = differences;
        this.plan = plan;
        this.flat = FlatModel.of(model);
        this.search = new NearbySearch(flat, seed);
    }

    /** The best plan found for each group but the person's own, in the order of the groups. */
    List<Alternative> of(int participant) {
        List<Alternative> alternatives = new ArrayList<>();
        for (int g = 0; g < model.groupCount(); g++) {
            if (g != plan[participant]) {
                alternatives.add(of(participant, g));
            }
        }
        return List.copyOf(alternatives);
    }

    private Alternative of(int participant, int group) {
        Optional<String> ownRule = ownRule(participant, group);
        if (ownRule.isPresent()) {
            return none(participant, group, Finding.FORBIDDEN, wording.text("answer.own", groupId(group),
                    ownRule.get()));
        }
        if (flat.allows(flat.unitOf[participant], group)) {
            SearchResult found = search(participant, group);
            if (found.score().isFeasible()) {
                return new Alternative(groupId(group), rank(participant, group), Finding.FOUND, "",
                        Optional.of(model.plan(found.plan())),
                        Optional.of(differences.to(new Tally(model, found.plan()), participant, true)));
            }
        }
        return none(participant, group, Finding.NONE_FOUND, wording.text("answer.closed", groupId(group)));
    }

    /** Whoever is tied to the person comes along. */
    private SearchResult search(int participant, int group) {
        int[] start = plan.clone();
        BitSet held = new BitSet();
        for (int member : flat.members[flat.unitOf[participant]]) {
            start[member] = group;
            held.set(member);
        }
        return search.search(start, held, MOVES);
    }

    /** A hard rule about this person alone that forbids a group. */
    private Optional<String> ownRule(int participant, int group) {
        return model.terms().stream().filter(term -> term instanceof PlacementTerm placement
                && placement.participant() == participant && placement.costs()[group] > 0
                && placement.objective().level() == Level.HARD).map(term -> term.rule()).findFirst();
    }

    private Alternative none(int participant, int group, Finding finding, String reason) {
        return new Alternative(groupId(group), rank(participant, group), finding, reason, Optional.empty(),
                Optional.empty());
    }

    private int rank(int participant, int group) {
        return model.participants().get(participant).rankOf(groupId(group));
    }

    private String groupId(int group) {
        return model.groups().get(group).id();
    }
}
