package org.workinggroups.solver.lottery;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Score;

/**
 * A draw among the equally best plans of several seeds. The drawn ticket is number SHA-256("workgroups lottery SEED of
 * M") modulo M, counted from 0 in the order of the seeds, where M tickets are equally good; so whoever knows the
 * published seed can draw again.
 *
 * @param seed      the published seed; the first of the seeds that were tried
 * @param runs      how many seeds were tried: {@code seed}, {@code seed} + 1, ...
 * @param score     the best score found
 * @param best      the seeds that came to it, in order
 * @param different how many different plans those are
 * @param drawn     the seed whose plan was drawn
 * @param chances   of everybody, in natural order of the ids: how many of the equally good plans seat the person in each
 *                  group. For the organisers only; of who shares a group with whom it says nothing
 */
public record Draw(long seed, int runs, Score score, List<Long> best, int different, long drawn,
        SortedMap<String, SortedMap<String, Integer>> chances) {

    /** Copies the collections. */
    public Draw {
        best = List.copyOf(best);
        chances = Collections.unmodifiableSortedMap(chances);
    }

    /**
     * Draws.
     *
     * @param seed    the published seed
     * @param tickets what each seed came to, at least one
     * @return the draw
     */
    public static Draw of(long seed, List<Ticket> tickets) {
        Score score = tickets.stream().map(Ticket::score).min(Comparator.naturalOrder()).orElseThrow();
        List<Ticket> best = new ArrayList<>(tickets);
        best.removeIf(ticket -> !ticket.score().equals(score));
        best.sort(Comparator.comparingLong(Ticket::seed));
        return new Draw(seed, tickets.size(), score, best.stream().map(Ticket::seed).toList(),
                (int) best.stream().map(Ticket::plan).distinct().count(),
                best.get(number(seed, best.size())).seed(), chances(best));
    }

    /** Which of {@code count} equally good tickets a published seed draws, from 0. */
    static int number(long seed, int count) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("workgroups lottery " + seed + " of " + count).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).mod(BigInteger.valueOf(count)).intValueExact();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static SortedMap<String, SortedMap<String, Integer>> chances(List<Ticket> best) {
        SortedMap<String, SortedMap<String, Integer>> chances = new TreeMap<>(NaturalOrder.INSTANCE);
        for (Ticket ticket : best) {
            ticket.plan().placements().forEach((person, group) -> chances
                    .computeIfAbsent(person, id -> new TreeMap<>(NaturalOrder.INSTANCE)).merge(group, 1, Integer::sum));
        }
        return chances;
    }

    /**
     * {@return a person's chance of a group, from 0 to 1}
     *
     * @param person id of the participant
     * @param group  id of the group
     */
    public double chance(String person, String group) {
        return (double) chances.getOrDefault(person, Collections.emptySortedMap()).getOrDefault(group, 0) / best.size();
    }

    /**
     * {@return the same draw without the chances of some people}
     *
     * @param people ids of these people
     */
    public Draw without(Set<String> people) {
        return with(person -> people.contains(person) ? null : person);
    }

    /**
     * {@return the same draw under other ids}
     *
     * @param ids the other id by the id; whoever has none is left out
     */
    public Draw renamed(Map<String, String> ids) {
        return with(ids::get);
    }

    /** With the chances of whoever gets an id. */
    private Draw with(UnaryOperator<String> idOf) {
        SortedMap<String, SortedMap<String, Integer>> others = new TreeMap<>(NaturalOrder.INSTANCE);
        chances.forEach((person, groups) -> Optional.ofNullable(idOf.apply(person))
                .ifPresent(id -> others.put(id, groups)));
        return new Draw(seed, runs, score, best, different, drawn, others);
    }
}
