package org.workinggroups.solver.recount;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** What each group costs each participant by the rank it has among their wishes; see "preference" in the page. */
public final class WishCosts {

    private final Seminar seminar;
    private final StatedPolicy policy;
    private final List<Long> ranks;
    private final long unlisted;

    /**
     * The costs of a seminar whose policy has no errors.
     *
     * @param seminar the seminar
     */
    public WishCosts(Seminar seminar) {
        this.seminar = seminar;
        this.policy = new StatedPolicy(seminar.policy());
        List<?> stated = StatedPolicy.list(policy.settings("preference"), "ranks");
        this.ranks = stated.isEmpty() ? List.of(0L, 1L, 3L, 6L)
                : stated.stream().map(rank -> ((Number) rank).longValue()).toList();
        this.unlisted = StatedPolicy.number(policy.settings("preference"), "unlisted", Math.max(10, ranks.getLast()));
    }

    /**
     * {@return the price of a group, 0 everywhere for whoever stated no wish}
     *
     * @param person somebody of the seminar
     * @param group  id of a group
     */
    public long price(Participant person, String group) {
        if (person.preferences().isEmpty()) {
            return 0;
        }
        int rank = person.preferences().indexOf(group);
        return rank < 0 ? unlisted : ranks.get(Math.min(rank, ranks.size() - 1));
    }

    /** Whether the worst off come first. */
    boolean isLeximin() {
        return policy.text("preference", "fairness").equals("leximin");
    }

    /** What each price counts as where the worst off come first. */
    SortedMap<Long, Long> leximin() {
        SortedSet<Long> kinds = new TreeSet<>(ranks);
        kinds.add(unlisted);
        SortedMap<Long, Long> counts = new TreeMap<>();
        for (long kind : kinds) {
            counts.put(kind, kind == 0 ? 0 : 1 + seminar.participants().stream().mapToLong(person ->
                    dearest(person, counts, kind)).sum());
        }
        return counts;
    }

    /** The most that all participants together can count. */
    long greatest() {
        return seminar.participants().stream()
                .mapToLong(person -> dearest(person, leximin(), Long.MAX_VALUE)).sum();
    }

    /** The most that a group of a price below {@code limit} counts for somebody. */
    private long dearest(Participant person, SortedMap<Long, Long> counts, long limit) {
        return seminar.groups().stream().map(WorkingGroup::id).mapToLong(group -> price(person, group))
                .filter(price -> price < limit && !person.preferences().isEmpty()).map(counts::get).max().orElse(0);
    }
}
