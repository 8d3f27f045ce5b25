package org.workinggroups.solver.benchmarks.plain;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.stream.IntStream;
import org.workinggroups.solver.model.AllocationModel;

/** Who sits where, and the rules: Timefold's planning solution. */
@PlanningSolution
public final class SeatingPlan {

    private List<Integer> groups;
    private List<Seat> seats;
    private List<Rules.Placement> placements;
    private List<Rules.Membership> memberships;
    private List<Rules.Count> counts;
    private List<Rules.Pair> pairs;
    private List<Rules.Share> shares;
    private HardMediumSoftScore score;

    /** For Timefold. */
    public SeatingPlan() {
    }

    SeatingPlan(AllocationModel model) {
        Rules rules = Rules.of(model);
        this.groups = IntStream.range(0, model.groupCount()).boxed().toList();
        this.seats = IntStream.range(0, model.participantCount()).mapToObj(Seat::new).toList();
        this.placements = rules.placements();
        this.memberships = rules.memberships();
        this.counts = rules.counts();
        this.pairs = rules.pairs();
        this.shares = rules.shares();
    }

    /** Group index by participant index; -1 where there is none. */
    int[] groupOf() {
        return seats.stream().mapToInt(seat -> seat.getGroup() == null ? -1 : seat.getGroup()).toArray();
    }

    /** Indexes of the groups. */
    @ValueRangeProvider
    public List<Integer> getGroups() {
        return groups;
    }

    /** For Timefold. */
    public void setGroups(List<Integer> groups) {
        this.groups = groups;
    }

    /** Every participant's seat. */
    @PlanningEntityCollectionProperty
    public List<Seat> getSeats() {
        return seats;
    }

    /** For Timefold. */
    public void setSeats(List<Seat> seats) {
        this.seats = seats;
    }

    /** What each seat costs in each group. */
    @ProblemFactCollectionProperty
    public List<Rules.Placement> getPlacements() {
        return placements;
    }

    /** For Timefold. */
    public void setPlacements(List<Rules.Placement> placements) {
        this.placements = placements;
    }

    /** Who carries what. */
    @ProblemFactCollectionProperty
    public List<Rules.Membership> getMemberships() {
        return memberships;
    }

    /** For Timefold. */
    public void setMemberships(List<Rules.Membership> memberships) {
        this.memberships = memberships;
    }

    /** What each count of each column costs in each group. */
    @ProblemFactCollectionProperty
    public List<Rules.Count> getCounts() {
        return counts;
    }

    /** For Timefold. */
    public void setCounts(List<Rules.Count> counts) {
        this.counts = counts;
    }

    /** Who should, or should not, share a group. */
    @ProblemFactCollectionProperty
    public List<Rules.Pair> getPairs() {
        return pairs;
    }

    /** For Timefold. */
    public void setPairs(List<Rules.Pair> pairs) {
        this.pairs = pairs;
    }

    /** Costs of sums over everybody. */
    @ProblemFactCollectionProperty
    public List<Rules.Share> getShares() {
        return shares;
    }

    /** For Timefold. */
    public void setShares(List<Rules.Share> shares) {
        this.shares = shares;
    }

    /** The penalties with a minus, since Timefold maximises. */
    @PlanningScore
    public HardMediumSoftScore getScore() {
        return score;
    }

    /** For Timefold. */
    public void setScore(HardMediumSoftScore score) {
        this.score = score;
    }
}
