package org.workinggroups.solver.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.lottery.Draw;

/**
 * Everybody's chance of each group in a lottery. It tells of one person at a time; who shared a group with whom in
 * which plan cannot be read from it.
 *
 * @param sentence how the plan was drawn
 * @param groups   ids of the groups
 * @param rows     everybody, in natural order of the ids
 */
record ChanceTable(String sentence, List<String> groups, List<Row> rows) {

    /**
     * One person.
     *
     * @param id      the person's id
     * @param name    the person's name; may be empty
     * @param chances in the order of the groups, such as {@code 35%}
     */
    record Row(String id, String name, List<String> chances) {
    }

    static ChanceTable of(Draw draw, Seminar seminar) {
        List<String> groups = seminar.groups().stream().map(WorkingGroup::id).toList();
        String sentence = String.format(Locale.ROOT, "%d seeds, from %d on, were tried. %d of them came to an equally good "
                + "plan, and %d of those plans differ. The published seed %d drew the plan of seed %d.", draw.runs(),
                draw.seed(), draw.best().size(), draw.different(), draw.seed(), draw.drawn());
        Map<String, String> names = seminar.participants().stream()
                .collect(Collectors.toMap(Participant::id, Participant::name));
        return new ChanceTable(sentence, groups, draw.chances().keySet().stream()
                .map(id -> new Row(id, names.getOrDefault(id, ""), chances(draw, id, groups))).toList());
    }

    private static List<String> chances(Draw draw, String id, List<String> groups) {
        return groups.stream().map(group -> chance(draw.chance(id, group))).toList();
    }

    private static String chance(double chance) {
        return chance == 0 ? "–" : String.format(Locale.ROOT, "%.0f%%", 100 * chance);
    }
}
