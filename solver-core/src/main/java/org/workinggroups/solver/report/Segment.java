package org.workinggroups.solver.report;

/**
 * A piece of a stacked bar.
 *
 * @param colour    class of its colour
 * @param text      what stands in it
 * @param x         where it begins, in percent of the picture's width
 * @param width     how wide it is, the same
 * @param middle    where its text stands, the same
 * @param bandStart where its fair share begins, the same; empty if it has none
 * @param bandEnd   where its fair share ends; empty if it has none
 * @param misses    whether it misses its fair share
 */
record Segment(String colour, String text, String x, String width, String middle, String bandStart, String bandEnd,
        boolean misses) {
}
