package org.workinggroups.solver.extension;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * What a criterion is given to put its costs into: the seminar, and four kinds of cost. A cost is a whole number, 0 or
 * more, in units of the criterion's own; times the weight of its line it is points of the score. Each cost has a rule
 * in plain words, by ids and not by names, which people read where it is missed.
 *
 * <p>For use within {@link OwnCriterion#compile} only, by one thread.
 */
public interface Terms {

    /**
     * A line of the scorecard.
     *
     * @param id     the criterion's id, with a part where it has several, such as {@code colleagues:institution}
     * @param level  how strictly it binds; a plan that misses a hard line is no plan
     * @param weight what one unit costs in the score, from 1 to 1,000,000,000
     */
    record Line(String id, Level level, long weight) {

        /**
         * Checks the weight.
         *
         * @throws IllegalArgumentException if the weight is out of range
         */
        public Line {
            if (weight < 1 || weight > 1_000_000_000) {
                throw new IllegalArgumentException("The weight of " + id + " is from 1 to 1,000,000,000, not " + weight
                        + ". Maybe settings.weight() was meant.");
            }
        }
    }

    /** People whose number in each group matters, such as all who carry one value of an attribute. */
    interface Column {

        /** {@return what the column is about, such as {@code gender}} */
        String attribute();

        /** {@return the value carried, such as {@code F}; empty for the column of everybody} */
        String value();

        /** {@return who carries it, in the order of {@link Terms#participants}} */
        List<Participant> members();
    }

    /** {@return the seminar} */
    Seminar seminar();

    /** {@return the people, in an order drawn by the seed that has nothing to do with rows or ids} */
    List<Participant> participants();

    /** {@return the groups, in natural order of their ids} */
    List<WorkingGroup> groups();

    /**
     * {@return the criterion's one line at a level; the same line at every call}
     *
     * @param level  whether it must hold, comes before other goals, or is traded
     * @param weight points for each unit of cost, from 1 to 1,000,000,000
     * @throws IllegalArgumentException if it has another weight already
     */
    Line line(Level level, long weight);

    /**
     * {@return one of several lines of the criterion}
     *
     * @param part   tells the lines apart, such as the attribute it is about
     * @param level  whether it must hold, comes before other goals, or is traded
     * @param weight points for each unit of cost, from 1 to 1,000,000,000
     * @throws IllegalArgumentException if it has another weight already
     */
    Line line(String part, Level level, long weight);

    /**
     * {@return a column for each value of an attribute, or of a crossing such as {@code gender x region}, of the people
     * who count for balance, in natural order of the values; none if nobody has the attribute}
     *
     * @param attribute the attribute's name
     */
    List<Column> columns(String attribute);

    /** {@return everybody who counts for sizes and balance} */
    Column everybody();

    /**
     * {@return the fair share of a column in a group, rounded down and up: as much of it as the group is of everybody}
     *
     * @param column who is shared out
     * @param group  the group
     */
    SizeRange fairShare(Column column, WorkingGroup group);

    /**
     * A cost of where one person sits.
     *
     * @param line   the line of the scorecard that the cost is counted on
     * @param rule   names the rule in explanations, such as {@code size of WG1}
     * @param person whose place it is
     * @param cost   the cost of each group
     * @throws IllegalArgumentException if the person is not in the seminar, or a cost is negative
     */
    void placement(Line line, String rule, Participant person, ToLongFunction<WorkingGroup> cost);

    /**
     * A cost of how many of a column sit in one group. Convex costs (each person further off costs at least as much
     * more as the one before) make proofs fast.
     *
     * @param line   the line of the scorecard that the cost is counted on
     * @param rule   names the rule in explanations, such as {@code size of WG1}
     * @param group  where they are counted
     * @param column who is counted
     * @param cost   the cost of each number, from 0 to all members
     * @throws IllegalArgumentException if the group is not in the seminar, the column comes from elsewhere, or a cost
     *                                  is negative
     */
    void count(Line line, String rule, WorkingGroup group, Column column, IntToLongFunction cost);

    /**
     * A cost of two people sharing a group.
     *
     * @param line  the line of the scorecard that the cost is counted on
     * @param rule  names the rule in explanations, such as {@code size of WG1}
     * @param one   one of the two
     * @param other the other
     * @param cost  0 or more
     * @throws IllegalArgumentException if they are the same or not in the seminar, or the cost is negative
     */
    void together(Line line, String rule, Participant one, Participant other, long cost);

    /**
     * A cost of two people not sharing a group.
     *
     * @param line  the line of the scorecard that the cost is counted on
     * @param rule  names the rule in explanations, such as {@code size of WG1}
     * @param one   one of the two
     * @param other the other
     * @param cost  0 or more
     * @throws IllegalArgumentException if they are the same or not in the seminar, or the cost is negative
     */
    void apart(Line line, String rule, Participant one, Participant other, long cost);

    /**
     * A cost of a sum over everybody: what it exceeds an allowance by.
     *
     * @param line      the line of the scorecard that the cost is counted on
     * @param rule      names the rule in explanations, such as {@code size of WG1}
     * @param amount    what each person adds in each group, 0 or more
     * @param allowance the sum that costs nothing, 0 or more
     * @throws IllegalArgumentException if an amount or the allowance is negative
     */
    void sum(Line line, String rule, ToLongBiFunction<Participant, WorkingGroup> amount, long allowance);

    /**
     * Leaves word for the owner of the seminar, as a sentence without a full stop; nothing is wrong.
     *
     * @param message what to know
     */
    void notice(String message);
}
