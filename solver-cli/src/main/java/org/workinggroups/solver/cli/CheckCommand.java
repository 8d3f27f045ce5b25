package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.ChangeLog;
import org.workinggroups.solver.io.OutputFile;
import org.workinggroups.solver.io.OutputFolder;
import org.workinggroups.solver.io.ProblemWriter;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarInspection;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.privacy.OutputKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Every problem of the input, and whether its rules can be kept, before anything is solved. */
final class CheckCommand implements Callable<Integer> {

    private final PositionalParamSpec seminar = Arguments.seminar();
    private final OptionSpec json = Arguments.flag("--json", "Print the problems as JSON.");
    private final OptionSpec log = Arguments.path("--log", "FILE", "Write every cell that was read as something other "
            + "than it says to a CSV file, for the secretariat only.", false);
    private final Terminal terminal;
    private final CommandSpec spec;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "check", "Find what is wrong with the input, by file, row and column. "
                + "Solves nothing, writes nothing but the log.", seminar, log, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        String summary = "";
        SeminarInspection inspection = SeminarReader.inspect(seminar.<Path>getValue());
        problems.addAll(inspection.problems());
        if (inspection.files().isPresent()) {
            SeminarFiles files = inspection.files().get();
            problems.addAll(Allocator.builder().build().check(files.seminar(), files.origins()));
            summary = summary(files.seminar());
        }
        if (log.<Path>getValue() != null) {
            Path file = log.getValue();
            OutputFolder.at(Arguments.folderOf(spec, file)).write(Map.of(file.getFileName().toString(),
                    new OutputFile(OutputKind.LOG, inspection.log().csv())), Privacy.STANDARD);
        }
        print(problems, inspection.log(), summary);
        return ExitStatus.of(problems);
    }

    private void print(List<Problem> problems, ChangeLog changes, String summary) {
        PrintWriter out = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            out.print(new String(ProblemWriter.json(problems, changes), StandardCharsets.UTF_8));
            new Failures(terminal.progressStyle()).problems(spec.commandLine().getErr(),
                    problems.stream().filter(ProblemWriter::isAboutTies).toList());
            return;
        }
        new Failures(terminal.progressStyle()).problems(spec.commandLine().getErr(), problems);
        spec.commandLine().getErr().flush();
        new ChangeLogText(changes).lines().forEach(out::println);
        long wrong = problems.stream().filter(problem -> problem.severity() != Problem.Severity.NOTICE).count();
        out.println(wrong == 0 ? summary + ": no problem found"
                : wrong + (wrong == 1 ? " problem" : " problems") + " found");
    }

    private static String summary(Seminar seminar) {
        return counted(seminar.participants().size(), " participant") + ", "
                + counted(seminar.groups().size(), " group") + ", " + counted(seminar.relations().size(), " relation");
    }

    private static String counted(int count, String noun) {
        return count + noun + (count == 1 ? "" : "s");
    }
}
