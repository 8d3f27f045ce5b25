package org.workinggroups.solver.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.workinggroups.solver.workbook.SeminarTemplate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Begins a seminar: settings with remarks and an empty workbook for the registrations. */
final class TemplateCommand implements Callable<Integer> {

    private final PositionalParamSpec folder = Arguments.file("0", "DIR", "Folder of the new seminar.");
    private final CommandSpec spec;

    TemplateCommand() {
        this.spec = Arguments.command(this, "template", "Begin a seminar with empty files to fill in. Writes "
                + "seminar.yaml with remarks and registrations.xlsx with lists to pick from; replaces nothing.",
                folder);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Path target = folder.getValue();
        SeminarTemplate.write(target);
        spec.commandLine().getOut().println("seminar.yaml and registrations.xlsx were written to " + target
                + ". Both explain themselves.");
        return ExitStatus.DONE;
    }
}
