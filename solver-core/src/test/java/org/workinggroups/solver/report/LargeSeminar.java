package org.workinggroups.solver.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.io.PlanVersion;
import org.workinggroups.solver.io.RecordedChange;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.tradeoff.Frontier;
import org.workinggroups.solver.tradeoff.Measures;
import org.workinggroups.solver.update.PlacementChange;

/** The invented seminar of 123 participants, dealt out to the groups like cards, so that there is much to tell. */
final class LargeSeminar {

    static final Seminar SEMINAR = SeminarReader.read(folder()).seminar();
    static final Plan PLAN = plan();
    static final AllocationResult RESULT = Allocator.builder().build().adopt(SEMINAR,
            Origins.of(SEMINAR), PLAN);

    private LargeSeminar() {
    }

    private static Path folder() {
        Path inside = Path.of("../datasets/asem19-tromso-2019");
        return Files.isDirectory(inside) ? inside : Path.of("datasets/asem19-tromso-2019");
    }

    private static Plan plan() {
        Map<String, String> placements = new TreeMap<>();
        for (Participant person : SEMINAR.participants()) {
            placements.put(person.id(), SEMINAR.groups().get(placements.size() % SEMINAR.groups().size()).id());
        }
        return Plan.of(placements);
    }

    /** The third version of the plan, with a ladder and every kind of change. */
    private static final PlanVersion VERSION = new PlanVersion(3, "sha256:0", "sha256:1", "The steering committee",
            List.of("P099 does not come", "a confidential rule was added"), List.of("P003"), OptionalInt.of(1), true,
            List.of(new PlanVersion.Step(1, 0, 310, List.of()),
                    new PlanVersion.Step(2, 0, 300, List.of("preference 10 less")),
                    new PlanVersion.Step(3, 0, 300, List.of())),
            List.of(new PlacementChange("P003", PlacementChange.Kind.MOVED, "WG1", "WG2", "WG2 lost its rapporteur"),
                    new PlacementChange("P004", PlacementChange.Kind.NEW, "", "WG1", ""),
                    new PlacementChange("P099", PlacementChange.Kind.LEFT, "WG2", "", "")));

    /** The fullest report there is: alternatives of everybody, changes by hand, a new version, a trade-off. */
    static byte[] report() {
        Explainer explainer = Allocator.builder().build().explain(SEMINAR, PLAN);
        Frontier frontier = new Frontier(List.of(new Frontier.Point(1, new Measures(70, 300, 80, 0), ""),
                new Frontier.Point(2, new Measures(75, 260, 110, 0), "5 more first choices cost 30 points of imbalance"),
                new Frontier.Point(3, new Measures(80, 240, 190, 0), "5 more first choices cost 80 points of imbalance")),
                false);
        return Report.html(new ReportContent(RESULT, explainer.plan(), explainer.everybody(), List.of(
                new RecordedChange("P001", "WG1", "WG2", "asked for by the host")), Optional.of(VERSION),
                Optional.of(frontier)));
    }
}
