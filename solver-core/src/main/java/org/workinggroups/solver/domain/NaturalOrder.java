package org.workinggroups.solver.domain;

import java.util.Comparator;

/**
 * The order in which people expect ids to stand: runs of digits compare as numbers, so {@code WG2} comes before
 * {@code WG10}. Independent of the locale; consistent with {@code equals}.
 */
public final class NaturalOrder implements Comparator<String> {

    /** The one instance. */
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {
    }

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = endOfDigits(a, i);
            int endB = endOfDigits(b, j);
            int difference;
            if (endA > i && endB > j) {
                difference = compareNumbers(a, i, endA, b, j, endB);
                i = endA;
                j = endB;
            } else {
                difference = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (difference != 0) {
                return difference;
            }
        }
        int byLength = Integer.compare(a.length() - i, b.length() - j);
        return byLength != 0 ? byLength : a.compareTo(b);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, int fromA, int toA, String b, int fromB, int toB) {
        int startA = skipZeros(a, fromA, toA);
        int startB = skipZeros(b, fromB, toB);
        int byLength = Integer.compare(toA - startA, toB - startB);
        if (byLength != 0) {
            return byLength;
        }
        for (int i = startA, j = startB; i < toA; i++, j++) {
            if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }
}
