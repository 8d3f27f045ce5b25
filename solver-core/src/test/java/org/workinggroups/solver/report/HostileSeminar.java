package org.workinggroups.solver.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.update.PlacementChange;

/** A seminar of invented people whose registrations try to be markup, script and template. */
final class HostileSeminar {

    static final String SCRIPT = "<script>alert(1)</script>";
    static final String IMAGE = "\"><img src=x onerror=alert(2)>";
    static final String TEMPLATE = "{{7*7}} ${7*7} !{7*7}";
    static final String QUOTE = "' onmouseover='alert(3)";
    static final String ADDRESS = "hostile@seminar.example";

    static final Seminar SEMINAR = seminar();
    static final AllocationResult RESULT = Allocator.builder().seed(3).build().allocate(SEMINAR);

    private static final PlanVersion VERSION = new PlanVersion(2, SCRIPT, IMAGE, SCRIPT, List.of(IMAGE, TEMPLATE),
            List.of(QUOTE), OptionalInt.of(1), true, List.of(new PlanVersion.Step(1, 0, 0, List.of()),
                    new PlanVersion.Step(2, 0, 0, List.of(SCRIPT))),
            List.of(new PlacementChange("P1", PlacementChange.Kind.MOVED, IMAGE, QUOTE, TEMPLATE)));

    private HostileSeminar() {
    }

    private static Seminar seminar() {
        Seminar.Builder seminar = Seminar.builder(SCRIPT)
                .group(WorkingGroup.builder(IMAGE).topic(SCRIPT).room(QUOTE).build())
                .group(WorkingGroup.builder("WG2").topic(TEMPLATE).build());
        String[] texts = {SCRIPT, IMAGE, TEMPLATE, QUOTE};
        IntStream.range(0, 16).forEach(i -> seminar.participant(Participant.builder("P" + i).name(texts[i % 4])
                .email(ADDRESS).prefers(i % 3 == 0 ? IMAGE : "WG2").attribute("gender", i % 2 == 0 ? "F" : "M")
                .attribute("sector", texts[i % 4]).attribute("expertise", texts[(i + 1) % 4])
                .attribute("role", texts[(i + 2) % 4]).attribute("partner", texts[(i + 3) % 4]).build()));
        return seminar.relation(Relation.keepApart("P1", "P2")).relation(Relation.keepTogether("P3", "P7")).build();
    }

    static byte[] report() {
        Explainer explainer = Allocator.builder().build().explain(SEMINAR, RESULT.plan().orElseThrow());
        return Report.html(new ReportContent(RESULT, explainer.plan(), explainer.everybody(), List.of(),
                Optional.of(VERSION), Optional.empty()));
    }
}
