package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.explanation.Explainer;
import org.workinggroups.solver.io.OutputFile;
import org.workinggroups.solver.io.OutputFolder;
import org.workinggroups.solver.io.TradeOffReader;
import org.workinggroups.solver.privacy.OutputKind;
import org.workinggroups.solver.report.ModeratorSheet;
import org.workinggroups.solver.report.PublicEdition;
import org.workinggroups.solver.report.Report;
import org.workinggroups.solver.report.ReportContent;
import org.workinggroups.solver.tradeoff.Frontier;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A plan as pages to look at. */
final class ReportCommand implements Callable<Integer> {

    private final PositionalParamSpec plan = Arguments.plan("0");
    private final OptionSpec seminar = Arguments.seminarOfPlan();
    private final OptionSpec out = Arguments.path("--out", "FILE", "Where to write (default: report.html, public.html "
            + "or the folder moderators, beside the plan).", false);
    private final OptionSpec alternatives = Arguments.flag("--alternatives",
            "Tell of everybody what it would take in the other groups; takes seconds.");
    private final OptionSpec tradeOff = Arguments.path("--trade-off", "DIR",
            "Draw the curve of this folder, which tradeoff has written.", false);
    private final OptionSpec open = Arguments.flag("--public",
            "The edition for the public: shares and counts only, small counts suppressed.");
    private final OptionSpec moderator = Arguments.flag("--moderator",
            "A page for the moderator of each group, without contact data.");
    private final Terminal terminal;
    private final CommandSpec spec;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "report", "Make a plan into pages to look at and to print. Each is one "
                + "file that needs nothing else.", plan, seminar, out, alternatives, tradeOff)
                .addArgGroup(ArgGroupSpec.builder().exclusive(true).addArg(open).addArg(moderator).build());
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        PlanSubject subject = PlanSubject.of(Optional.ofNullable(seminar.<Path>getValue()), plan.<Path>getValue());
        subject.tellIfChanged(err, new Failures(terminal.progressStyle()));
        AllocationResult result = subject.result();
        Path target = out.getValue() == null ? beside() : out.getValue();
        Path folder = isGiven(moderator) ? target : Arguments.folderOf(spec, target);
        OutputFolder.at(folder).write(pages(subject, result, target), result.seminar().privacy());
        err.println("Written to " + target);
        return ExitStatus.DONE;
    }

    private Path beside() {
        Path path = plan.getValue();
        String name = isGiven(moderator) ? "moderators" : isGiven(open) ? "public.html" : "report.html";
        return Files.isDirectory(path) ? path.resolve(name) : path.resolveSibling(name);
    }

    private Map<String, OutputFile> pages(PlanSubject subject, AllocationResult result, Path target) {
        if (isGiven(moderator)) {
            Map<String, OutputFile> pages = new LinkedHashMap<>();
            ModeratorSheet.all(result).forEach((name, page) -> pages.put(name, new OutputFile(OutputKind.MODERATOR,
                    page)));
            return pages;
        }
        return Map.of(target.getFileName().toString(), isGiven(open)
                ? new OutputFile(OutputKind.PUBLIC, PublicEdition.html(result))
                : new OutputFile(OutputKind.PLAN, report(subject, result)));
    }

    private byte[] report(PlanSubject subject, AllocationResult result) {
        Explainer explainer = Allocator.builder().build().explain(subject.files().seminar(),
                subject.files().origins(), subject.plan().plan());
        Optional<Frontier> frontier = Optional.ofNullable(tradeOff.<Path>getValue())
                .map(folder -> TradeOffReader.read(folder, subject.files().seminar()));
        return Report.html(new ReportContent(result, explainer.plan(),
                isGiven(alternatives) ? explainer.everybody() : explainer.everybodyAtHand(),
                List.copyOf(subject.plan().changes()), subject.plan().version(), frontier,
                subject.plan().provenance().lottery()));
    }

    private static boolean isGiven(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
