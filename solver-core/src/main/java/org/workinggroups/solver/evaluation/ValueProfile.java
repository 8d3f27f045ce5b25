package org.workinggroups.solver.evaluation;

/**
 * One value of one attribute in one group.
 *
 * @param attribute  an attribute or crossing, such as {@code gender}
 * @param value      such as {@code F}
 * @param count      how many in the group carry it
 * @param lowerQuota the fair share rounded down
 * @param upperQuota the fair share rounded up
 */
public record ValueProfile(String attribute, String value, int count, int lowerQuota, int upperQuota) {

    /** {@return by how many persons the count misses its quota: negative below it, positive above it, 0 within} */
    public int miss() {
        return count < lowerQuota ? count - lowerQuota : Math.max(0, count - upperQuota);
    }
}
