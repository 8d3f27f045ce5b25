package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.SolveSettings;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableReader;
import org.workinggroups.solver.table.TableSettings;
import org.workinggroups.solver.workbook.AllocationWorkbook;

/** Whatever people and groups are called, every output says so, and our own reader finds it unchanged. */
class WorkbookProperties {

    @Provide
    Arbitrary<Seminar> seminars() {
        return Seminars.any();
    }

    @Property(seed = "1", tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aPlanComesBackFromItsWorkbook(@ForAll("seminars") Seminar seminar) throws IOException {
        AllocationResult result = everybodyInTurn(seminar);
        byte[] workbook = AllocationWorkbook.of(result);

        Problems problems = new Problems();
        assertThat(PlanReader.read("allocation.xlsx", workbook, problems)).isEqualTo(result.plan().orElseThrow());
        problems.throwIfAny();
        try (XSSFWorkbook second = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Map<String, String> names = new TreeMap<>();
            for (Row row : second.getSheetAt(0)) {
                names.put(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue());
            }
            names.remove("id");
            assertThat(names).isEqualTo(seminar.participants().stream()
                    .collect(Collectors.toMap(Participant::id, Participant::name)));
        }
    }

    @Property(seed = "2", tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aNameComesBackFromTheHandouts(@ForAll("seminars") Seminar seminar, @ForAll Separator separator) {
        AllocationResult result = everybodyInTurn(seminar);
        Map<String, Participant> people = seminar.participants().stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));

        for (byte[] file : List.of(HandoutWriter.mailMerge(result, separator),
                HandoutWriter.badges(result, separator))) {
            Problems problems = new Problems();
            Table table = TableReader.read("handout.csv", file, TableSettings.STANDARD, header -> true, problems)
                    .orElseThrow();
            problems.throwIfAny();
            assertThat(table.rows()).hasSameSizeAs(people.keySet()).allSatisfy(row -> {
                assertThat(row.cells()).hasSize(7).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
                Participant person = people.get(FormulaGuard.unguard(row.raw(0)));
                assertThat(FormulaGuard.unguard(row.raw(1))).isEqualTo(person.name());
            });
        }
    }

    /** A plan as good as any, for a policy that suits every seminar. */
    private static AllocationResult everybodyInTurn(Seminar seminar) {
        Seminar plain = seminar.withPolicy(Policy.STANDARD);
        Map<String, String> placements = new TreeMap<>();
        for (Participant person : plain.participants()) {
            placements.put(person.id(), plain.groups().get(placements.size() % plain.groups().size()).id());
        }
        Plan plan = Plan.of(placements);
        return new AllocationResult(plain, Status.FEASIBLE, Optional.of(plan),
                Optional.of(Allocator.builder().build().evaluate(plain, plan)), Score.ZERO, List.of(), List.of(),
                List.of(), 1, new SolveSettings(Duration.ofSeconds(1), 1, 1, 1, Optional.empty()),
                AllocationResult.Ending.COMPLETED);
    }
}
