package org.workinggroups.solver.workbook;

import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * Seven invented gardeners in two groups whose ids are no names for sheets, allocated once. Everybody is pinned, so
 * that the plan is known: three women share a room, and three men and a note-taker the other.
 */
final class GardenSeminar {

    static final String WATER = "Water: wells & [springs]";
    static final String WOOD = "-Wood";

    static final Seminar SEMINAR = Seminar.builder("Garden seminar")
            .group(WorkingGroup.builder(WATER).topic("Wells, wet and dry").room("Blue Room").capacity(8).build())
            .group(WorkingGroup.builder(WOOD).topic("=SUM(trees)").build())
            .participant(person("P1", "Ada Reed", "F", WATER).prefers(WATER).build())
            .participant(person("P2", "=HYPERLINK(\"http://x.example\")", "F", WATER).prefers(WOOD).build())
            .participant(person("P10", "@Bo", "F", WATER).attribute("role", "moderator").build())
            .participant(person("@P3", "Chen\u0007 _x0041_ \uD83C\uDF33", "M", WOOD).prefers(WATER, WOOD).build())
            .participant(person("'=P4", "Đặng Ý \uD800", "M", WOOD).attribute("role", "rapporteur").build())
            .participant(person("P5", "-Evan", "M", WOOD).attribute("institution", "+Trees").build())
            .participant(person("S1", "\tKim\r\nRivera", "F", WOOD).counted(false)
                    .attribute("role", "note-taker").build())
            .relation(Relation.keepApart("P1", "P5"))
            .relation(Relation.keepTogether("P1", "P2"))
            .policy(Policy.STANDARD).build();

    static final AllocationResult RESULT = Allocator.builder().seed(1).build().allocate(SEMINAR);

    private GardenSeminar() {
    }

    private static Participant.Builder person(String id, String name, String gender, String group) {
        return Participant.builder(id).name(name).attribute("gender", gender).pin(group)
                .email("garden@seminar.example");
    }
}
