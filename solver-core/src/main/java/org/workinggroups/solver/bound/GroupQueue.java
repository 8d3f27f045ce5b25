package org.workinggroups.solver.bound;

/**
 * Groups waiting in the order of a number each: a binary heap (J. W. J. Williams, 1964). Of equal numbers, any may be
 * first. Not thread-safe.
 */
final class GroupQueue {

    private final int[] groups;
    private final double[] numbers;
    private int length;

    /** @param most groups that wait at once */
    GroupQueue(int most) {
        this.groups = new int[most];
        this.numbers = new double[most];
    }

    void clear() {
        length = 0;
    }

    /** The group with the smallest number; there must be one. */
    int first() {
        return groups[0];
    }

    /** The smallest number. */
    double smallest() {
        return numbers[0];
    }

    void add(int group, double number) {
        int at = length++;
        while (at > 0 && number < numbers[(at - 1) / 2]) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, group, number);
    }

    void removeFirst() {
        length--;
        if (length > 0) {
            sink(groups[length], numbers[length]);
        }
    }

    /** The first group waits on, with another number. */
    void renumberFirst(double number) {
        sink(groups[0], number);
    }

    /** Puts a group where the first was, or further back. */
    private void sink(int group, double number) {
        int at = 0;
        for (int child = smallerChild(at); child < length && numbers[child] < number; child = smallerChild(at)) {
            move(child, at);
            at = child;
        }
        put(at, group, number);
    }

    private int smallerChild(int at) {
        int child = 2 * at + 1;
        return child + 1 < length && numbers[child + 1] < numbers[child] ? child + 1 : child;
    }

    private void move(int from, int to) {
        put(to, groups[from], numbers[from]);
    }

    private void put(int at, int group, double number) {
        groups[at] = group;
        numbers[at] = number;
    }
}
