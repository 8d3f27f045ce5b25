package org.workinggroups.solver.benchmarks.second;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.workinggroups.solver.benchmarks.DataSets;
import org.workinggroups.solver.benchmarks.Figures;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.benchmarks.Instance;
import org.workinggroups.solver.benchmarks.Machine;
import org.workinggroups.solver.benchmarks.ResultTable;
import org.workinggroups.solver.benchmarks.SearchTrace;
import org.workinggroups.solver.benchmarks.quality.GeneratedInstances;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.proof.Proof;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.ProofListener;
import org.workinggroups.solver.proof.Prover;
import org.workinggroups.solver.search.SearchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proofs against a second exact solver. */
@Command(name = "second-opinion", description = {"Compares proofs with SCIP's, which solves an integer programme "
        + "written straight from docs/criteria.md. Fails if the two ever contradict each other.",
        "A taste of a minute: second-opinion --generated 8 --sizes 40"})
public final class SecondOpinionCommand implements Callable<Integer> {

    @Option(names = "--generated", paramLabel = "N", defaultValue = "24",
            description = "how many instances to generate, of each size (default: ${DEFAULT-VALUE})")
    private int generated;

    @Option(names = "--sizes", split = ",", paramLabel = "N",
            description = "numbers of participants instead of 80 to 130")
    private List<Integer> sizes = List.of();

    @Option(names = "--data-sets", description = "the data sets as well")
    private boolean dataSets;

    @Option(names = "--time", paramLabel = "SECONDS", defaultValue = "60",
            description = "how long each solver may take for an instance (default: ${DEFAULT-VALUE})")
    private long seconds;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public SecondOpinionCommand() {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ResultTable table = new ResultTable(folders.results("second-opinion.csv"), "instance", "policy",
                "participants", "groups", "medium", "soft", "proofSeconds", "secondMedium", "secondSoft",
                "secondSeconds", "verdict");
        out.println(Machine.current());
        int agreed = 0;
        int contradicted = 0;
        List<Instance> instances = instances();
        for (Instance instance : instances) {
            Comparison comparison = compare(instance);
            agreed += comparison.verdict() == Verdict.AGREE ? 1 : 0;
            contradicted += comparison.verdict() == Verdict.CONTRADICT ? 1 : 0;
            table.add(comparison.row(instance));
            out.printf(Locale.ROOT, "%-22s %-10s %s in %.2f s; SCIP %s in %.2f s: %s%n", instance.name(),
                    instance.policy(), comparison.proof().score(), comparison.proof().seconds(),
                    comparison.second().score().map(Score::toString).orElse("without an answer"),
                    comparison.second().seconds(), comparison.verdict());
            out.flush();
        }
        out.printf(Locale.ROOT, "%d of %d agree, %d contradict each other, %d not proven by both in %d s%n", agreed,
                instances.size(), contradicted, instances.size() - agreed - contradicted, seconds);
        return contradicted == 0 ? 0 : 1;
    }

    private List<Instance> instances() {
        List<Instance> instances = new ArrayList<>(sizes.isEmpty() ? GeneratedInstances.first(generated) : List.of());
        sizes.forEach(size -> instances.addAll(GeneratedInstances.ofSize(size, generated)));
        if (dataSets) {
            instances.addAll(DataSets.all(folders.dataSets()));
        }
        return instances;
    }

    /** What came of a comparison. */
    enum Verdict { AGREE, CONTRADICT, OPEN }

    /** Both answers for one instance. */
    record Comparison(Proof proof, SecondOpinion second) {

        Verdict verdict() {
            boolean provenInfeasible = proof.outcome() == Proof.Outcome.INFEASIBLE;
            boolean isProven = provenInfeasible || proof.outcome() == Proof.Outcome.OPTIMAL;
            if (!isProven || !second.infeasible() && second.score().isEmpty()) {
                return Verdict.OPEN;
            }
            boolean same = provenInfeasible ? second.infeasible()
                    : second.score().filter(proof.score()::equals).isPresent();
            return same ? Verdict.AGREE : Verdict.CONTRADICT;
        }

        Object[] row(Instance instance) {
            return new Object[] {instance.name(), instance.policy(), instance.seminar().participants().size(),
                instance.seminar().groups().size(), proof.score().medium(), proof.score().soft(),
                Figures.rounded(proof.seconds(), 2), second.score().map(Score::medium).map(String::valueOf).orElse("-"),
                second.score().map(Score::soft).map(String::valueOf).orElse("-"),
                Figures.rounded(second.seconds(), 2), verdict().name().toLowerCase(Locale.ROOT)};
        }
    }

    private Comparison compare(Instance instance) {
        Duration time = Duration.ofSeconds(seconds);
        AllocationModel model = instance.compile();
        int[] plan = SearchTrace.of(FlatModel.of(model), SearchLimits.STANDARD, Instance.SEED, Score.ZERO).result()
                .plan();
        Proof proof = new Prover(ProofLimits.STANDARD.withWallClock(time)).prove(model, plan, ProofListener.NONE,
                () -> false);
        return new Comparison(proof, SecondOpinion.of(instance.seminar(), time));
    }
}
