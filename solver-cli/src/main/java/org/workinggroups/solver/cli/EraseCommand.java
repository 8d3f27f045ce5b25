package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.io.AllocationWriter;
import org.workinggroups.solver.io.ErasedPlan;
import org.workinggroups.solver.io.Erasure;
import org.workinggroups.solver.io.OutputFile;
import org.workinggroups.solver.io.Separator;
import org.workinggroups.solver.privacy.OutputKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Erases people from a seminar and everything that lies in its folder. */
final class EraseCommand implements Callable<Integer> {

    private final PositionalParamSpec seminar = Arguments.seminar();
    private final PositionalParamSpec ids = PositionalParamSpec.builder().index("1..*").arity("1..*").type(List.class)
            .auxiliaryTypes(String.class).paramLabel("ID").description("Who is to be erased.").required(true).build();
    private final Terminal terminal;
    private final CommandSpec spec;

    EraseCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "erase", "Erase people from the seminar, its plans, their versions and "
                + "logs, as far as they lie in the seminar's folder. Plans are counted and sealed again, and record that "
                + "somebody was erased, not who.", seminar, ids);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Set<String> people = new LinkedHashSet<>(ids.<List<String>>getValue());
        Erasure erasure = Erasure.of(seminar.<Path>getValue(), people);
        Erasure.Done done = erasure.write(EraseCommand::files);
        PrintWriter out = spec.commandLine().getOut();
        done.changed().forEach(file -> out.println("changed  " + file));
        done.deleted().forEach(file -> out.println("deleted  " + file));
        out.flush();
        new Failures(terminal.progressStyle()).problems(spec.commandLine().getErr(), done.left().stream()
                .map(file -> Problem.notice(Place.in(file.toString()), "",
                        "somebody erased is named here still; this file is not one that erase changes", "")).toList());
        return ExitStatus.DONE;
    }

    private static Map<String, OutputFile> files(ErasedPlan plan) {
        Map<String, OutputFile> files = ResultFolder.files(plan.result().orElseThrow(), Separator.COMMA, plan.changes(),
                plan.version(), Optional.empty(), plan.provenance());
        files.put("allocation.json", new OutputFile(OutputKind.WHOLE_PLAN, AllocationWriter.json(
                plan.result().orElseThrow(), plan.changes(), plan.version(), plan.erasures(), plan.provenance())));
        return files;
    }
}
