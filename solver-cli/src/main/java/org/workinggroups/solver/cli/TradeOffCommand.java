package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.OutputFile;
import org.workinggroups.solver.io.OutputFolder;
import org.workinggroups.solver.io.Provenance;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.io.Separator;
import org.workinggroups.solver.io.TradeOffReader;
import org.workinggroups.solver.io.TradeOffWriter;
import org.workinggroups.solver.privacy.OutputKind;
import org.workinggroups.solver.tradeoff.Frontier;
import org.workinggroups.solver.tradeoff.TradeOff;
import org.workinggroups.solver.tradeoff.TradeOffPoint;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What each goal costs the others. */
final class TradeOffCommand implements Callable<Integer> {

    private final PositionalParamSpec seminar = Arguments.seminar();
    private final OptionSpec out = Arguments.path("--out", "DIR",
            "Folder of the plans (default: SEMINAR/trade-off).", false);
    private final OptionSpec seed = Arguments.number("--seed", "N",
            "Draws the lots between equals (default: ${DEFAULT-VALUE}).", 1L);
    private final OptionSpec json = Arguments.flag("--json", "Print the table as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    TradeOffCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "tradeoff", "Show what each goal costs the others. Solves with other "
                + "weights and writes every plan that no other beats in first choices, disappointment and imbalance, "
                + "with the weights that give it again.", seminar, out, seed, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Allocator.warmUp();
        PrintWriter err = spec.commandLine().getErr();
        SeminarFiles files = SeminarReader.read(seminar.<Path>getValue());
        Path folder = out.getValue() == null ? beside(seminar.getValue()) : out.getValue();
        OutputFolder output = OutputFolder.at(folder);
        try (Interruption interruption = new Interruption()) {
            Allocator allocator = Allocator.builder().seed(seed.<Long>getValue())
                    .cancelledWhen(interruption::isRequested).build();
            TradeOff tradeOff = allocator.tradeOff(files.seminar(), files.origins());
            if (interruption.isRequested()) {
                err.println("Interrupted. Nothing was written.");
                return ExitStatus.DONE;
            }
            if (tradeOff.points().isEmpty()) {
                err.println("No plan keeps every hard rule. Nothing was written. "
                        + "Maybe \"workgroups check\" tells why.");
                return ExitStatus.INFEASIBLE;
            }
            output.write(outputs(allocator, files, tradeOff), files.seminar().privacy());
            print(files.seminar(), tradeOff);
            err.println("Written to " + folder);
        }
        return ExitStatus.DONE;
    }

    private static Path beside(Path subject) {
        return Files.isDirectory(subject) ? subject.resolve("trade-off") : subject.resolveSibling("trade-off");
    }

    /** Each plan, in a folder of its own, is scored by the policy that found it, which is in the folder too. */
    private static Map<String, OutputFile> outputs(Allocator allocator, SeminarFiles files, TradeOff tradeOff) {
        Map<String, OutputFile> outputs = new LinkedHashMap<>();
        outputs.put(TradeOffReader.FILE, new OutputFile(OutputKind.STUDY, TradeOffWriter.json(files.seminar(),
                tradeOff)));
        for (TradeOffPoint point : tradeOff.points()) {
            Map<String, OutputFile> plan = ResultFolder.files(allocator.adopt(files.seminar()
                    .withPolicy(point.policy()), files.origins(), point.plan()), Separator.COMMA, List.of(),
                    Optional.empty(), Optional.of(Frontier.of(tradeOff)), Provenance.NONE);
            plan.put("policy.yaml", new OutputFile(OutputKind.STUDY, TradeOffWriter.file(point.weights())));
            plan.forEach((name, file) -> outputs.put(point.number() + "/" + name, file));
        }
        return outputs;
    }

    private void print(Seminar subject, TradeOff tradeOff) {
        PrintWriter standard = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            standard.print(new String(TradeOffWriter.json(subject, tradeOff), StandardCharsets.UTF_8));
        } else {
            new TradeOffText(terminal.resultStyle()).lines(tradeOff).forEach(standard::println);
        }
    }
}
