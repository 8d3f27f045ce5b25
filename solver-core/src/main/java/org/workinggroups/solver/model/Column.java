package org.workinggroups.solver.model;

/**
 * A set of participants whose number in each group matters: one value of one attribute, everybody counted, everybody
 * who takes a seat, the holders of a role.
 *
 * @param index     position in {@link AllocationModel#columns()}
 * @param attribute what the column is about, such as {@code gender} or {@code gender x region}; {@link #SIZE} or
 *                  {@link #SEATS} for the two columns of everybody
 * @param value     the value carried, such as {@code F}; empty for the columns of everybody
 * @param counted   whether only participants who count for balance are members
 * @param members   participants' indexes, ascending
 */
public record Column(int index, String attribute, String value, boolean counted, int[] members) {

    /** The attribute of the column of everybody who counts. */
    public static final String SIZE = "counted participants";

    /** The attribute of the column of everybody who takes a seat. */
    public static final String SEATS = "seats";

    /** How many people carry the value. */
    public int size() {
        return members.length;
    }

    /** For instance {@code gender F}. */
    @Override
    public String toString() {
        return value.isEmpty() ? attribute : attribute + " " + value;
    }
}
