package org.workinggroups.solver.benchmarks.update;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.benchmarks.Statistics;
import org.workinggroups.solver.domain.Origins;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.resilience.ResilienceStudy.Question;
import org.workinggroups.solver.update.PlanUpdate;
import org.workinggroups.solver.update.UpdateLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Time of updates of a published plan, of the ladder, and of a study of absences. */
@Command(name = "update", description = {"Time of updates: the seven steps of datasets/late-changes, each from the "
        + "plan of the one before, with its proof (aims: 1 s, with the ladder up to ten moves 5 s), and of resilience."})
public final class UpdateCommand implements Callable<Integer> {

    private static final List<String> STEPS = List.of("step-1-late-nominations", "step-2-visas", "step-3-adviser",
            "step-4-keep-apart", "step-5-cancellations", "step-6-network", "step-7-morning");

    @Option(names = "--times", paramLabel = "N", defaultValue = "3",
            description = "how often each is measured (default: ${DEFAULT-VALUE})")
    private int times;

    @Option(names = "--rungs", paramLabel = "N", defaultValue = "10",
            description = "moves of the ladder (default: ${DEFAULT-VALUE})")
    private int rungs;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    private final Allocator allocator = Allocator.builder().prove(Duration.ofSeconds(10)).build();

    /** Created by picocli. */
    public UpdateCommand() {
    }

    /** What came of a job, and how long it took. */
    private record Timed<T>(T result, double first, double median) {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ResultTable table = new ResultTable(folders.results("update.csv"), "step", "participants", "moves", "proven",
                "firstSeconds", "medianSeconds", "rungs", "ladderFirstSeconds", "ladderMedianSeconds",
                "resilienceSeconds");
        out.println(Machine.current());
        Path folder = folders.dataSets().resolve("late-changes");
        Plan plan = PlanReader.read(folder.resolve("published"));
        for (String step : STEPS) {
            Seminar seminar = SeminarReader.read(folder.resolve(step)).seminar();
            Plan published = plan;
            Timed<PlanUpdate> least = timed(() -> allocator.update(seminar, published, UpdateLimits.LEAST));
            Timed<PlanUpdate> ladder = timed(() -> allocator.update(seminar, published,
                    UpdateLimits.LEAST.withLadder(rungs)));
            plan = least.result().plan().orElseThrow();
            Plan updated = plan;
            double resilience = timed(() -> allocator.resilience(seminar, Origins.of(seminar), updated,
                    Question.STANDARD)).median();
            int people = seminar.participants().size();
            table.add(step, people, least.result().moves(), least.result().proven(), Figures.rounded(least.first(), 2),
                    Figures.rounded(least.median(), 2), rungs, Figures.rounded(ladder.first(), 2),
                    Figures.rounded(ladder.median(), 2), Figures.rounded(resilience, 2));
            out.printf(Locale.ROOT, "%s, %d people: %d moves%s in %.2f s (the first time %.2f s); with the ladder to "
                    + "%d %.2f s (%.2f s); resilience %.2f s%n", step, people, least.result().moves(),
                    least.result().proven() ? ", proven," : "", least.median(), least.first(), rungs, ladder.median(),
                    ladder.first(), resilience);
            out.flush();
        }
        return 0;
    }

    private <T> Timed<T> timed(Supplier<T> job) {
        List<Double> seconds = new ArrayList<>();
        T result = null;
        for (int i = 0; i < Math.max(1, times); i++) {
            long start = System.nanoTime();
            result = job.get();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return new Timed<>(result, seconds.getFirst(),
                Statistics.median(seconds.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
