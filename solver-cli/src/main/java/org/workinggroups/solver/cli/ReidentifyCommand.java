package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.KeyFile;
import org.workinggroups.solver.io.OutputFile;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.SolveRecord;
import org.workinggroups.solver.privacy.OutputKind;
import org.workinggroups.solver.privacy.PseudonymKey;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Brings a plan of a pseudonymised seminar back. */
final class ReidentifyCommand implements Callable<Integer> {

    private final PositionalParamSpec plan = Arguments.plan("0");
    private final OptionSpec key = Arguments.path("--key", "FILE", "The key that pseudonymise wrote.", true);
    private final OptionSpec seminar = Arguments.path("--seminar", "SEMINAR", "The seminar that was pseudonymised, if "
            + "it lies neither above the plan or the key nor beside them.", false);
    private final OptionSpec out = Arguments.path("--out", "DIR",
            "Folder of the result (default: reidentified, beside the key).", false);
    private final OptionSpec separator = Arguments.separator();
    private final CommandSpec spec;

    ReidentifyCommand() {
        this.spec = Arguments.command(this, "reidentify", "Bring a plan of a pseudonymised seminar back. Writes what "
                + "allocate writes, or a table of ids and groups where the seminar is not found.", plan, key, seminar,
                out, separator);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Path keyFile = key.<Path>getValue().toAbsolutePath();
        ResultFolder folder = ResultFolder.at(out.getValue() != null ? out.getValue()
                : keyFile.resolveSibling("reidentified"));
        PseudonymKey known = KeyFile.read(keyFile);
        PlanFile pseudonymised = PlanReader.readFile(plan.getValue());
        PlanFile back = back(pseudonymised, known);
        Optional<PlanSubject> subject = PlanSubject.find(Optional.ofNullable(seminar.<Path>getValue()), back,
                List.of(keyFile, plan.<Path>getValue()));
        if (subject.isPresent()) {
            folder.write(subject.get().result(), separator.getValue(), back.provenance());
        } else {
            folder.output().write(Map.of("allocation.csv", new OutputFile(OutputKind.PLAN,
                    AllocationWriter.table(back.plan()))), Privacy.STANDARD);
            err.println("The seminar was not found, so only ids and groups were written. Maybe --seminar names it.");
        }
        err.println("Written to " + folder.path());
        return ExitStatus.DONE;
    }

    /** The plan under the true ids; its solve is that of the seminar, if it was a solve of the pseudonymised one. */
    private PlanFile back(PlanFile pseudonymised, PseudonymKey known) {
        Plan reidentified;
        try {
            reidentified = known.reidentified(pseudonymised.plan());
        } catch (IllegalArgumentException e) {
            throw new InvalidSeminarException(List.of(Problem.error(Place.named("PLAN"), String.valueOf(e.getMessage()),
                    "the key does not know this id", "the key belongs to another seminar")));
        }
        Optional<SolveRecord> solve = pseudonymised.solve().filter(record -> pseudonymised.inputDigest()
                .filter(known.pseudonymisedDigest()::equals).isPresent());
        return new PlanFile(reidentified, Optional.empty(), Optional.of(known.inputDigest()), solve, List.of(),
                pseudonymised.digest(), pseudonymised.seal(), Optional.empty(), List.of(),
                pseudonymised.provenance().renamed(known.ids()));
    }
}
