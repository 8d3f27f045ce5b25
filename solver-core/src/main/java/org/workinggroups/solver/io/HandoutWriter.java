package org.workinggroups.solver.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.privacy.Disclosure;

/**
 * Writes the tables a secretariat hands on: to the program that mails everybody, and to the printer of badges. CSV in
 * UTF-8 with a byte order mark, because spreadsheets take it for something else without one; see
 * {@code docs/formats.md}.
 */
public final class HandoutWriter {

    private static final String MODERATOR = "moderator";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Plan plan;
    private final List<Participant> placed;
    private final Map<String, WorkingGroup> groups;
    private final Separator separator;
    private final boolean chathamHouse;

    private HandoutWriter(AllocationResult full, Separator separator) {
        AllocationResult result = Disclosure.of(full);
        this.chathamHouse = result.seminar().privacy().chathamHouse();
        this.plan = result.plan().orElseThrow(() ->
                new IllegalArgumentException("There is no plan to write. Maybe the status was not looked at."));
        Map<String, Participant> people = result.seminar().participants().stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
        this.placed = plan.placements().keySet().stream().map(people::get).toList();
        this.groups = result.seminar().groups().stream()
                .collect(Collectors.toMap(WorkingGroup::id, Function.identity()));
        this.separator = separator;
    }

    /**
     * {@return what a letter to each participant needs: id, name, email, group, topic, room, moderator} Several
     * moderators of one group stand in one cell, with commas between them. Under the Chatham House Rule only id, name
     * and email.
     *
     * @param result    a result that has a plan
     * @param separator between the cells
     * @throws IllegalArgumentException if there is no plan
     */
    public static byte[] mailMerge(AllocationResult result, Separator separator) {
        HandoutWriter writer = new HandoutWriter(result, separator);
        Map<String, String> moderators = writer.moderators();
        return writer.table(List.of("id", "name", "email"), List.of("group", "topic", "room", "moderator"),
                (person, group) -> List.of(person.id(), person.name(), person.email(), group.id(), group.topic(),
                        group.room(), moderators.getOrDefault(group.id(), "")));
    }

    /**
     * {@return what stands on a badge: id, name, institution, partner, role, group, room} Under the Chatham House Rule
     * neither group nor room.
     *
     * @param result    a result that has a plan
     * @param separator between the cells
     * @throws IllegalArgumentException if there is no plan
     */
    public static byte[] badges(AllocationResult result, Separator separator) {
        return new HandoutWriter(result, separator).table(
                List.of("id", "name", "institution", AsemAttributes.PARTNER, Participant.ROLE),
                List.of("group", "room"),
                (person, group) -> List.of(person.id(), person.name(), text(person, "institution"),
                        text(person, AsemAttributes.PARTNER), text(person, Participant.ROLE), group.id(),
                        group.room()));
    }

    /** The names of each group's moderators; somebody without a name goes by the id. */
    private Map<String, String> moderators() {
        return placed.stream().filter(person -> person.values(Participant.ROLE).contains(MODERATOR))
                .collect(Collectors.groupingBy(person -> plan.placements().get(person.id()), Collectors.mapping(
                        person -> person.name().isEmpty() ? person.id() : person.name(), Collectors.joining(", "))));
    }

    /** The columns of the person, and those of the group unless nobody may learn who sits where. */
    private byte[] table(List<String> person, List<String> membership,
            BiFunction<Participant, WorkingGroup, List<String>> cells) {
        List<String> header = new ArrayList<>(person);
        header.addAll(chathamHouse ? List.of() : membership);
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        placed.forEach(who -> rows.add(cells.apply(who, groups.get(plan.placements().get(who.id()))).stream()
                .limit(header.size()).map(FormulaGuard::guard).toList()));
        return (BYTE_ORDER_MARK + CsvText.table(rows, separator)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Participant person, String attribute) {
        return String.join(", ", person.values(attribute));
    }
}
