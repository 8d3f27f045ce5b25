package org.workinggroups.solver.generate;

/** Ids such as {@code P007}: padded, so that they sort in any program. */
final class Ids {

    private Ids() {
    }

    /**
     * The id of one row.
     *
     * @param letter what the id begins with
     * @param index  the row, from 0
     * @param count  how many rows there are
     * @param least  the least number of digits
     */
    static String of(String letter, int index, int count, int least) {
        String digits = Integer.toString(index + 1);
        int width = Math.max(least, Integer.toString(count).length());
        return letter + "0".repeat(width - digits.length()) + digits;
    }
}
