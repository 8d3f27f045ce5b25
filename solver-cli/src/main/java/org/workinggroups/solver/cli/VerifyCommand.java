package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.io.PlanEvidence;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.io.VerificationWriter;
import org.workinggroups.solver.recount.Check;
import org.workinggroups.solver.recount.Verification;
import org.workinggroups.solver.verify.PlanVerifier;
import org.workinggroups.solver.verify.Replay;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Whether a plan is what its file says. */
final class VerifyCommand implements Callable<Integer> {

    private final PositionalParamSpec plan = Arguments.file("0", "PLAN", "allocation.json, or its folder.");
    private final PositionalParamSpec seminar = Arguments.file("1", "SEMINAR",
            "The seminar the plan was made from: its folder, or its seminar.yaml.");
    private final OptionSpec baseline = Arguments.path("--baseline", "PLAN",
            "The plan that this one updates, to be compared with the digest of it.", false);
    private final OptionSpec replay = Arguments.flag("--replay", "Make the plan again, and compare byte by byte; takes "
            + "as long as making it did.");
    private final OptionSpec json = Arguments.flag("--json", "Print what was found as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "verify", "Check that a plan is what its file says. Digests, hard rules and "
                + "score are computed again, by a count that has nothing of the solver; the exit status is 2 if anything "
                + "does not hold.", plan, seminar, baseline, replay, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PlanEvidence evidence = PlanEvidence.read(plan.getValue());
        SeminarFiles files = SeminarReader.read(seminar.getValue());
        Allocator.builder().build().check(files.seminar(), files.origins());
        Optional<PlanFile> updated = Optional.ofNullable(baseline.<Path>getValue()).map(PlanReader::readFile);
        Verification found = PlanVerifier.verify(evidence, files.seminar(), updated);
        if (replay.<Boolean>getValue()) {
            found = with(found, evidence, files);
        }
        print(found);
        return found.holds() ? ExitStatus.DONE : ExitStatus.WRONG_INPUT;
    }

    private static Verification with(Verification found, PlanEvidence evidence, SeminarFiles files) {
        try (Interruption interruption = new Interruption()) {
            List<Check> checks = new ArrayList<>(found.checks());
            checks.add(Replay.of(evidence, files.seminar(), files.origins(), interruption::isRequested));
            return new Verification(checks);
        }
    }

    private void print(Verification found) {
        PrintWriter out = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            out.print(new String(VerificationWriter.json(found), StandardCharsets.UTF_8));
            return;
        }
        Style style = terminal.resultStyle();
        TextTable table = new TextTable(3, List.of("Checked", "Holds", "Found"));
        found.checks().forEach(check -> table.row(check.subject(), check.holds() ? "yes" : "NO", check.words()));
        table.lines(style).forEach(out::println);
        out.println();
        out.println(found.holds() ? style.good("Verified") + ": the plan is what its file says."
                : style.bad("Not verified") + ": the plan is not what its file says, or this is not its seminar.");
    }
}
