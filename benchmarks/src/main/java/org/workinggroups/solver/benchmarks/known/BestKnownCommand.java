package org.workinggroups.solver.benchmarks.known;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.workinggroups.solver.benchmarks.Commit;
import org.workinggroups.solver.benchmarks.DataSets;
import org.workinggroups.solver.benchmarks.Folders;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.FlatModel;
import org.workinggroups.solver.proof.Proof;
import org.workinggroups.solver.proof.ProofLimits;
import org.workinggroups.solver.proof.ProofListener;
import org.workinggroups.solver.proof.Prover;
import org.workinggroups.solver.search.PlanSearch;
import org.workinggroups.solver.search.SearchLimits;
import org.workinggroups.solver.search.SearchListener;
import org.workinggroups.solver.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for better plans than those known, proves them, and keeps what is better in {@code best-known.json}. */
@Command(name = "best-known", description = "Searches and proves every data set, and keeps the score in its "
        + "best-known.json where it is better than the one there.")
public final class BestKnownCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "NAME",
            description = "data sets, by part of their names (default: all of which a plan is known)")
    private List<String> names = List.of();

    @Option(names = "--seed", defaultValue = "1", description = "the search's seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--prove", paramLabel = "SECONDS", defaultValue = "60",
            description = "how long each proof may take (default: ${DEFAULT-VALUE})")
    private long seconds;

    @Option(names = "--again", description = "forget what is known: the data set or the criteria have changed")
    private boolean again;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    public BestKnownCommand() {
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Path folder : chosen()) {
            BestKnown found = find(folder);
            boolean isNew = again || !Files.exists(folder.resolve(BestKnown.FILE))
                    || BestKnown.read(folder).isBetteredBy(found);
            if (isNew) {
                found.write(folder);
            }
            out.println(folder.getFileName() + ": " + found.score() + (found.isProven() ? ", proven" : ", not proven")
                    + (isNew ? "; kept" : "; nothing new"));
            out.flush();
        }
        return 0;
    }

    /** A new data set has to be named: that nothing is known of one can also mean that it has no plan. */
    private List<Path> chosen() {
        return names.isEmpty() ? DataSets.folders(folders.dataSets())
                : DataSets.everyFolder(folders.dataSets()).stream().filter(folder -> names.stream()
                        .anyMatch(folder.getFileName().toString()::contains)).toList();
    }

    private BestKnown find(Path folder) {
        AllocationModel model = new ModelCompiler().compile(SeminarReader.read(folder).seminar(), seed);
        SearchResult found = new PlanSearch(SearchLimits.STANDARD, seed).search(FlatModel.of(model),
                SearchListener.NONE, score -> false, () -> false);
        ProofLimits limits = ProofLimits.STANDARD.withWallClock(Duration.ofSeconds(seconds)).withSeed(seed);
        Proof proof = new Prover(limits).prove(model, found.plan(), ProofListener.NONE, () -> false);
        return new BestKnown(proof.score(), proof.outcome() == Proof.Outcome.OPTIMAL, seed, Commit.current());
    }
}
