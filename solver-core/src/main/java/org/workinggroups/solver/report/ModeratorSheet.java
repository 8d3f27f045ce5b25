package org.workinggroups.solver.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.privacy.Disclosure;

/**
 * Writes a page for the moderator of each group, to be printed on one sheet; see {@code docs/report.md}. There are no
 * addresses, ids or relations in it, nothing sensitive, and under the Chatham House Rule no names.
 */
public final class ModeratorSheet {

    private ModeratorSheet() {
    }

    /**
     * {@return a page for each group, by file name, in the order of the groups}
     *
     * @param result a result that has a plan
     * @throws IllegalArgumentException if there is no plan
     * @throws IllegalStateException    if jte is not on the class path
     */
    // jte passes over its interceptor, of which there is none
    @SuppressWarnings("NullAway")
    public static Map<String, byte[]> all(AllocationResult result) {
        String title = Report.title(result);
        Page.requireAvailable();
        Plan plan = result.plan().orElseThrow();
        Seminar seminar = Disclosure.of(result).seminar();
        Set<String> inNeed = result.seminar().participants().stream().filter(person -> !person.needs().isEmpty())
                .map(Participant::id).collect(Collectors.toSet());
        Map<String, byte[]> pages = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (WorkingGroup group : seminar.groups()) {
            List<Participant> people = seminar.participants().stream()
                    .filter(person -> plan.groupOf(person.id()).filter(group.id()::equals).isPresent())
                    .sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.id(), b.id())).toList();
            pages.put(fileName(group.id(), taken), Page.of((output, page) -> JtemoderatorGenerated.render(output, null,
                    page, new ModeratorView(group, people,
                    people.stream().filter(person -> inNeed.contains(person.id())).count(),
                    !seminar.privacy().chathamHouse())), "For the moderator", title));
        }
        return pages;
    }

    /** A group's id as a file's name: letters, digits and dashes, and different from all others in any case. */
    private static String fileName(String id, Set<String> taken) {
        String plain = id.replaceAll("[^\\p{L}\\p{Nd}-]+", "_");
        String name = plain;
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            name = plain + "_" + next;
        }
        return name + ".html";
    }
}
