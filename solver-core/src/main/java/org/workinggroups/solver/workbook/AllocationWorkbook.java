package org.workinggroups.solver.workbook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.evaluation.GroupProfile;
import org.workinggroups.solver.io.InputDigest;
import org.workinggroups.solver.privacy.Disclosure;
import org.workinggroups.solver.update.PlacementChange;

/**
 * Writes what came of a solve as {@code allocation.xlsx}: a sheet of all placements, a summary, and a sheet for each
 * group; see {@code docs/formats.md}. Relations are not in it. Equal results are equal files.
 */
public final class AllocationWorkbook {

    private final AllocationResult result;
    private final String digest;
    private final List<Placement> placements;

    private AllocationWorkbook(AllocationResult full) {
        this.result = Disclosure.of(full);
        this.digest = InputDigest.of(full.seminar());
        Plan plan = result.plan().orElseThrow(() ->
                new IllegalArgumentException("There is no plan to write. Maybe the status was not looked at."));
        Map<String, Participant> people = result.seminar().participants().stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
        this.placements = plan.placements().entrySet().stream()
                .map(placement -> new Placement(Objects.requireNonNull(people.get(placement.getKey())),
                        placement.getValue())).toList();
    }

    /**
     * {@return the workbook}
     *
     * @param result a result that has a plan
     * @throws IllegalArgumentException if there is no plan
     * @throws IllegalStateException    if fastexcel is not on the class path
     */
    public static byte[] of(AllocationResult result) {
        return of(result, List.of());
    }

    /**
     * {@return the workbook of an update, with a sheet of whom it affects}
     *
     * @param result  a result that has a plan
     * @param changes who moves, comes and goes
     * @throws IllegalArgumentException if there is no plan
     * @throws IllegalStateException    if fastexcel is not on the class path
     */
    public static byte[] of(AllocationResult result, List<PlacementChange> changes) {
        WorkbookBytes.requireAvailable();
        AllocationWorkbook workbook = new AllocationWorkbook(result);
        return WorkbookBytes.of(book -> workbook.write(book, changes));
    }

    private void write(Workbook workbook, List<PlacementChange> changes) {
        SheetNames names = new SheetNames();
        PlacementsSheet all = new PlacementsSheet(workbook, names.next(PlacementsSheet.NAME));
        all.write(placements, new SummarySheet(workbook, names.next(SummarySheet.NAME), result, digest).write());
        if (!changes.isEmpty()) {
            new ChangesSheet(workbook, names.next(ChangesSheet.NAME)).write(result.seminar(), changes);
        }
        Map<String, WorkingGroup> groups = result.seminar().groups().stream()
                .collect(Collectors.toMap(WorkingGroup::id, Function.identity()));
        Map<String, List<Placement>> members = placements.stream()
                .collect(Collectors.groupingBy(Placement::group));
        for (GroupProfile profile : result.scorecard().orElseThrow().groups()) {
            new GroupSheet(workbook, names.next(profile.group())).write(
                    Objects.requireNonNull(groups.get(profile.group())), profile,
                    members.getOrDefault(profile.group(), List.of()));
        }
    }
}
