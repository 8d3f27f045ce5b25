package org.workinggroups.solver.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.dataset.DatasetWriter;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.generate.SeminarSpecification;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Invents a seminar. */
final class GenerateCommand implements Callable<Integer> {

    private static final long MOST_PEOPLE = 1_000_000;

    private final OptionSpec edition = Arguments.word("--spec", "NAME",
            "Like a known edition, such as asem24-mongolia-2026.");
    private final OptionSpec participants = Arguments.number("--participants", "N", "So many participants ...", null);
    private final OptionSpec groups = Arguments.number("--groups", "K", "... for so many groups.", null);
    private final OptionSpec seed = Arguments.number("--seed", "N",
            "Draws everything; the same seed gives the same seminar (default: ${DEFAULT-VALUE}).", 1L);
    private final OptionSpec out = Arguments.path("--out", "DIR", "Folder of the new seminar.", true);
    private final CommandSpec spec;

    GenerateCommand() {
        this.spec = Arguments.command(this, "generate", "Invent a seminar to try things out with. Everybody in it is "
                + "fictional.", edition, participants, groups, seed, out);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Path folder = out.getValue();
        if (!isFree(folder)) {
            throw wrong("there is a seminar in " + folder
                    + " already that was not invented, and it is not replaced. Maybe another folder was meant");
        }
        Seminar seminar = generate(folder);
        spec.commandLine().getOut().println(seminar.participants().size() + " people for " + seminar.groups().size()
                + " groups, all of them invented, written to " + folder);
        return ExitStatus.DONE;
    }

    /** Whether nothing real would be lost: only an invented seminar may be replaced by another. */
    private static boolean isFree(Path folder) {
        Path settings = folder.resolve("seminar.yaml");
        if (!Files.exists(settings)) {
            return !Files.exists(folder.resolve("registrations.csv"));
        }
        try (BufferedReader reader = Files.newBufferedReader(settings)) {
            String first = reader.readLine();
            return first != null && first.startsWith("# Everybody in this seminar is fictional");
        } catch (IOException e) {
            return false;
        }
    }

    private Seminar generate(Path folder) {
        if (isOfSize() == (edition.getValue() != null)) {
            throw wrong("either --spec NAME or --participants N and --groups K is needed. The names are "
                    + String.join(", ", SeminarSpecification.names()));
        }
        try {
            return DatasetWriter.write(folder, isOfSize()
                    ? SeminarSpecification.ofSize(people(participants), people(groups))
                    : SeminarSpecification.named(edition.getValue()), seed.<Long>getValue());
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private boolean isOfSize() {
        return participants.getValue() != null && groups.getValue() != null;
    }

    private int people(OptionSpec option) {
        long number = option.<Long>getValue();
        if (number < 1 || number > MOST_PEOPLE) {
            throw wrong(option.longestName() + " " + number + " is not between 1 and " + MOST_PEOPLE);
        }
        return (int) number;
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
