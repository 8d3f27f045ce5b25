package org.workinggroups.solver.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarGenerator;
import org.workinggroups.solver.generate.SeminarSpecification;
import org.workinggroups.solver.io.SeminarWriter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Invents a seminar. */
@Command(name = "generate", sortOptions = false, description = {"Invent a seminar to try things out with.",
    "Everybody in it is fictional."})
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Shape shape;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "Draws everything; the same seed gives the same seminar (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder of the new seminar.")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    /** What the seminar looks like: like a known one, or of some size. */
    static final class Shape {
        @Option(names = "--spec", paramLabel = "NAME", required = true,
                description = "One of the known editions: ${COMPLETION-CANDIDATES}.",
                completionCandidates = Specifications.class)
        private String specification;

        @ArgGroup(exclusive = false)
        private Size size;
    }

    /** A seminar of any size. */
    static final class Size {
        @Option(names = "--participants", paramLabel = "N", required = true,
                description = "How many participants.")
        private int participants;

        @Option(names = "--groups", paramLabel = "K", required = true, description = "How many groups.")
        private int groups;
    }

    /** The names of the known editions. */
    static final class Specifications implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SeminarSpecification.names().iterator();
        }
    }

    @Override
    public Integer call() {
        for (String file : new String[] {"seminar.yaml", "registrations.csv"}) {
            if (Files.exists(out.resolve(file))) {
                throw new ParameterException(spec.commandLine(), "there is a seminar in " + out
                        + " already, and it is not replaced. Maybe another folder was meant");
            }
        }
        Seminar seminar = generate();
        SeminarWriter.write(out, seminar, "Invented by: " + invocation() + "\nEverybody in it is fictional.");
        spec.commandLine().getOut().println(seminar.participants().size() + " people for " + seminar.groups().size()
                + " groups, all of them invented, written to " + out);
        return ExitStatus.DONE;
    }

    private Seminar generate() {
        try {
            return new SeminarGenerator(seed).generate(shape.size == null
                    ? SeminarSpecification.named(shape.specification)
                    : SeminarSpecification.ofSize(shape.size.participants, shape.size.groups));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private String invocation() {
        return "workgroups generate " + (shape.size == null ? "--spec " + shape.specification
                : "--participants " + shape.size.participants + " --groups " + shape.size.groups) + " --seed " + seed;
    }
}
