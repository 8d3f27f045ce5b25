package org.workinggroups.solver.io;

/**
 * The largest input that is taken; for tables see {@link org.workinggroups.solver.table.TableLimits}. A real seminar
 * stays far below; a damaged or hostile file is refused quickly and in plain words instead of filling the memory.
 */
final class Limits {

    /** Bytes of {@code seminar.yaml}. */
    static final int MOST_YAML_BYTES = 5_000_000;

    /** Bytes of a JSON file. */
    static final int MOST_JSON_BYTES = 50_000_000;

    /** Characters of one text, and of a line of {@code seminar.yaml}. */
    static final int LONGEST_TEXT = 100_000;

    /** Characters of the id of a participant or group. */
    static final int LONGEST_ID = 100;

    /** Keys, values and brackets of {@code seminar.yaml}. */
    static final int MOST_YAML_TOKENS = 200_000;

    /** Keys, values and brackets of a JSON file. */
    static final int MOST_JSON_TOKENS = 4_000_000;

    /** Levels of indentation or brackets. */
    static final int DEEPEST = 50;

    /** Working groups of a seminar. */
    static final int MOST_GROUPS = 200;

    /** Any number of people: a target, a bound, a capacity. */
    static final int GREATEST_SIZE = 1_000_000;

    /** The weight of a relation, whatever its sign. */
    static final long GREATEST_WEIGHT = 1_000_000_000L;

    /** Rows of the relations. */
    static final int MOST_RELATIONS = 10_000;

    /** Pairs of people that all relations name together. */
    static final int MOST_PAIRS = 1_000_000;

    /** Pairs of characters that are compared to guess which id was meant. */
    static final long MOST_COMPARISONS = 200_000_000L;

    private Limits() {
    }
}
