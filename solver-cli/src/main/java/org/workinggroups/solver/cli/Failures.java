package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.util.List;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong: on standard error, in plain words, a line each. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Style style;

    Failures(Style style) {
        this.style = style;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(style.bad("workgroups:") + " " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("\"" + command.getCommandSpec().qualifiedName() + " --help\" tells what is possible.");
        return ExitStatus.WRONG_INPUT;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof InvalidSeminarException invalid) {
            return problems(command.getErr(), invalid.problems());
        }
        return defect(command.getErr(), e);
    }

    /** Prints problems, a line each. */
    int problems(PrintWriter err, List<Problem> problems) {
        problems.forEach(problem -> err.println(line(problem)));
        return ExitStatus.of(problems);
    }

    /** A problem on one line. */
    String line(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> style.bad("error:") + " " + problem;
            case CONFLICT -> style.bad("conflict:") + " " + problem;
            case NOTICE -> style.attention("notice:") + " " + problem;
        };
    }

    /** A defect of ours, told without any text that could hold participants' data. */
    int defect(PrintWriter err, Throwable e) {
        if (e instanceof OutOfMemoryError) {
            err.println(style.bad("workgroups:") + " memory ran out. Maybe WORKGROUPS_JAVA_OPTIONS=-Xmx4g helps.");
        } else {
            StackTraceElement[] trace = e.getStackTrace();
            err.println(style.bad("workgroups:") + " a defect of this program: " + e.getClass().getSimpleName()
                    + (trace.length == 0 ? "" : " at " + trace[0]) + ". Nothing in your files causes it; please report "
                    + "this line. WORKGROUPS_DEBUG=1 shows more.");
        }
        if ("1".equals(System.getenv("WORKGROUPS_DEBUG"))) {
            e.printStackTrace(err);
        }
        return ExitStatus.DEFECT;
    }
}
