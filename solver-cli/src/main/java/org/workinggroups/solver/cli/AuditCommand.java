package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.audit.AuditQuestion;
import org.workinggroups.solver.audit.FairnessAudit;
import org.workinggroups.solver.io.AuditWriter;
import org.workinggroups.solver.io.PlanVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Whether a plan treated the segments of the participants alike. */
final class AuditCommand implements Callable<Integer> {

    private static final long MOST = 1_000_000;

    private final PositionalParamSpec plan = Arguments.plan("0");
    private final OptionSpec seminar = Arguments.seminarOfPlan();
    private final OptionSpec attribute = Arguments.words("--attribute", "NAME", "1", "Judge the segments of this attribute "
            + "or crossing (\"gender x region\") only; may be repeated (default: every attribute, and the crossings of "
            + "the policy).");
    private final OptionSpec minimum = Arguments.number("--minimum", "N",
            "Judge no segment with fewer people who stated a wish (default: ${DEFAULT-VALUE}).", 5L);
    private final OptionSpec draws = Arguments.number("--draws", "N", "How many arrangements are drawn where there are too "
            + "many to count (default: ${DEFAULT-VALUE}).", 20_000L);
    private final OptionSpec seed = Arguments.number("--seed", "N", "Draws them (default: ${DEFAULT-VALUE}).", 1L);
    private final OptionSpec json = Arguments.flag("--json", "Print what was found as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "audit", "Say who fared how, and whether chance would have it so. For each "
                + "attribute: wishes met, their mean cost, a permutation test; who was moved, who is alone, and who is in "
                + "each group.", plan, seminar, attribute, minimum, draws, seed, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PlanSubject subject = PlanSubject.of(Optional.ofNullable(seminar.<Path>getValue()), plan.getValue());
        subject.tellIfChanged(spec.commandLine().getErr(), new Failures(terminal.progressStyle()));
        FairnessAudit audit = Allocator.builder().build().audit(subject.files().seminar(), subject.files().origins(),
                subject.plan().plan(), subject.plan().version().map(PlanVersion::moved), question());
        PrintWriter out = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            out.print(new String(AuditWriter.json(audit), StandardCharsets.UTF_8));
        } else {
            new AuditText(audit, terminal.resultStyle()).lines().forEach(out::println);
        }
        return ExitStatus.DONE;
    }

    private AuditQuestion question() {
        long least = minimum.<Long>getValue();
        long drawn = draws.<Long>getValue();
        if (least < 1 || least > MOST || drawn < 1 || drawn > MOST) {
            throw new ParameterException(spec.commandLine(), "--minimum and --draws are from 1 to " + MOST
                    + ". Maybe --minimum 5 --draws 20000 was meant");
        }
        return new AuditQuestion(Arguments.words(attribute), (int) least, AuditQuestion.STANDARD.level(), (int) drawn,
                seed.<Long>getValue());
    }
}
