package org.workinggroups.solver.dataset;

import java.util.List;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** The ways in which people write the groups they wish. */
final class WishStyles {

    private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th");

    private final List<WorkingGroup> groups;
    private int next;

    WishStyles(Seminar seminar) {
        this.groups = seminar.groups();
    }

    /** The wishes in the usual form, {@code WG1 > WG3}. */
    static String usual(List<String> wishes) {
        return String.join(" > ", wishes);
    }

    /** The wishes in the style whose turn it is; of those who wish several groups, every other uses the usual form. */
    String next(List<String> wishes) {
        int style = next++;
        if (wishes.size() > 1) {
            return style % 2 == 0 ? numbers(wishes) : usual(wishes);
        }
        int number = number(wishes.getFirst());
        return switch (style % 5) {
            case 0 -> Integer.toString(number);
            case 1 -> "Working Group " + number;
            case 2 -> ORDINALS.get(number - 1) + " group";
            case 3 -> groups.get(number - 1).topic();
            default -> usual(wishes);
        };
    }

    /** For instance {@code 1 / 3}. */
    String numbers(List<String> wishes) {
        return wishes.stream().map(group -> Integer.toString(number(group))).collect(Collectors.joining(" / "));
    }

    /** The number of a group that does not exist. */
    int missing() {
        return groups.size() + 2;
    }

    private int number(String group) {
        return groups.stream().map(WorkingGroup::id).toList().indexOf(group) + 1;
    }
}
