package org.workinggroups.solver.workbook;

import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.evaluation.GroupProfile;

/** One group: who is in the room, those with a role on top, and below how the group compares with its fair share. */
final class GroupSheet {

    private static final Cell[] ROOM_LIST = {Cell.header("role"), Cell.header("name"), Cell.header("id"),
        Cell.header("partner"), Cell.header("institution")};
    private static final Cell[] PROFILE = {Cell.header("attribute"), Cell.header("value"), Cell.numberHeader("here"),
        Cell.numberHeader("fair share"), Cell.header("outside the fair share")};
    private static final double[] WIDTHS = {20, 38, 12, 13, 56};
    private static final List<String> ROLES = List.of("moderator", "lead-rapporteur", "rapporteur", "note-taker");

    private final Sheet sheet;

    GroupSheet(Workbook workbook, String name) {
        sheet = new Sheet(workbook, name, WIDTHS);
    }

    /** Writes the sheet. */
    void write(WorkingGroup group, GroupProfile profile, List<Placement> members) {
        sheet.title(group.topic().isEmpty() ? group.id() : group.id() + "  " + group.topic());
        sheet.note(facts(group, profile));
        sheet.gap();
        int header = sheet.next();
        sheet.row(ROOM_LIST);
        sheet.freeze(0);
        members.stream().sorted(Comparator.comparingInt(GroupSheet::precedence)
                .thenComparing(GroupSheet::roles, NaturalOrder.INSTANCE)
                .thenComparing(member -> member.person().id(), NaturalOrder.INSTANCE)).forEach(this::member);
        sheet.filter(header, ROOM_LIST.length);
        sheet.section("Profile against the fair share");
        sheet.row(PROFILE);
        sheet.repeatHeader();
        profile.values().forEach(value -> sheet.row(Cell.text(value.attribute()), Cell.wrapped(value.value()),
                Fairness.count(value), Fairness.band(value), Fairness.miss(value)));
        sheet.finish();
    }

    private void member(Placement member) {
        sheet.row(Cell.text(roles(member)), Cell.text(member.person().name()), Cell.text(member.person().id()),
                Cell.text(member.text("partner")), Cell.wrapped(member.text("institution")));
    }

    private static String facts(WorkingGroup group, GroupProfile profile) {
        int staff = profile.seats() - profile.counted();
        return (group.room().isEmpty() ? "" : "Room: " + group.room() + "     ")
                + profile.counted() + " participants" + (staff == 0 ? "" : " and " + staff + " staff")
                + (group.capacity() == SizeRange.UNLIMITED ? "" : " on " + group.capacity() + " seats")
                + ", target " + Sizes.text(profile.targetSize());
    }

    private static String roles(Placement member) {
        return String.join(", ", member.roles());
    }

    /** Moderators first, whoever has no role last. */
    private static int precedence(Placement member) {
        return member.roles().stream().mapToInt(role -> ROLES.contains(role) ? ROLES.indexOf(role) : ROLES.size())
                .min().orElse(ROLES.size() + 1);
    }
}
