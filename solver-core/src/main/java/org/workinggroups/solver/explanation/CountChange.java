package org.workinggroups.solver.explanation;

/**
 * A count that would cost more or less than now.
 *
 * @param before   as it is
 * @param after    as it would be
 * @param sentence what would change, in words
 */
public record CountChange(GroupCount before, GroupCount after, String sentence) {

    /** {@return what the change adds to the penalty, in the criterion's units; negative if it would be better} */
    public long added() {
        return after.penalty() - before.penalty();
    }
}
