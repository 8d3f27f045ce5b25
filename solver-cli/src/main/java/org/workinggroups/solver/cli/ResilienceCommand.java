package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.io.ResilienceWriter;
import org.workinggroups.solver.resilience.Absence;
import org.workinggroups.solver.resilience.MorningShare;
import org.workinggroups.solver.resilience.Resilience;
import org.workinggroups.solver.resilience.ResilienceStudy.Question;
import org.workinggroups.solver.resilience.Standby;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** What if they don't come? */
final class ResilienceCommand implements Callable<Integer> {

    private static final Duration PROOF = Duration.ofSeconds(2);

    private final PositionalParamSpec plan = Arguments.plan("0");
    private final OptionSpec seminar = Arguments.seminarOfPlan();
    private final OptionSpec blocs = Arguments.words("--bloc", "ATTRIBUTE", "1", "People who share a value of this "
            + "attribute may stay away together; may be repeated (default: partner, institution).");
    private final OptionSpec rate = Arguments.number("--rate", "PERCENT", "How many in a hundred do not come "
            + "(default: ${DEFAULT-VALUE}).", 8L);
    private final OptionSpec mornings = Arguments.number("--mornings", "N", "How many mornings are drawn "
            + "(default: ${DEFAULT-VALUE}).", 1000L);
    private final OptionSpec seed = Arguments.number("--seed", "N", "Draws them (default: ${DEFAULT-VALUE}).", 1L);
    private final OptionSpec json = Arguments.flag("--json", "Print the answers as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    ResilienceCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "resilience", "Say what breaks if people do not come. One by one, by "
                + "blocs, and on many mornings drawn by lot; with the moves that would repair it, and who could step "
                + "in.", plan, seminar, blocs, rate, mornings, seed, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Allocator.warmUp();
        PlanSubject subject = PlanSubject.of(Optional.ofNullable(seminar.<Path>getValue()), plan.getValue());
        subject.tellIfChanged(spec.commandLine().getErr(), new Failures(terminal.progressStyle()));
        Question question = question();
        Seminar plain = subject.files().seminar().withoutBaseline();
        Resilience answer = Allocator.builder().seed(question.seed()).prove(PROOF).build().resilience(plain,
                subject.files().origins(), subject.plan().plan(), question);
        PrintWriter out = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            out.print(new String(ResilienceWriter.json(answer), StandardCharsets.UTF_8));
        } else {
            lines(answer).forEach(out::println);
        }
        return ExitStatus.DONE;
    }

    private Question question() {
        long percent = rate.<Long>getValue();
        long drawn = mornings.<Long>getValue();
        if (percent < 0 || percent > 100 || drawn < 1 || drawn > 1_000_000) {
            throw new ParameterException(spec.commandLine(), "--rate is from 0 to 100 and --mornings from 1 to "
                    + "1000000. Maybe --rate 8 --mornings 1000 was meant");
        }
        List<String> named = Arguments.words(blocs);
        return new Question(named.isEmpty() ? Question.STANDARD.blocs() : named, percent / 100.0, (int) drawn,
                seed.<Long>getValue());
    }

    private List<String> lines(Resilience answer) {
        Style style = terminal.resultStyle();
        List<String> lines = new ArrayList<>();
        section(lines, "If one person does not come", absences(answer.single()));
        section(lines, "If a bloc does not come", absences(answer.blocs()));
        TextTable shares = new TextTable(2, List.of("Group", "Rule", "Needs", "Has", "Mornings kept"));
        for (MorningShare share : answer.mornings()) {
            shares.row(share.group().isEmpty() ? "All" : share.group(), share.rule(), share.required(), share.has(),
                    String.format(Locale.ROOT, "%.1f%%", 100 * share.share()));
        }
        section(lines, "Of the mornings drawn", shares.lines(style));
        TextTable standbys = new TextTable(4, List.of("Group", "Role", "Now", "Could step in"));
        for (Standby standby : answer.standby()) {
            standbys.row(standby.group(), standby.role(), String.join(", ", standby.holders()),
                    standby.standby().isEmpty() ? "nobody" : String.join(", ", standby.standby()));
        }
        section(lines, "Roles that hang on few", standbys.lines(style));
        return lines;
    }

    private void section(List<String> lines, String heading, List<String> section) {
        lines.add((lines.isEmpty() ? "" : "\n") + terminal.resultStyle().bold(heading));
        lines.addAll(section);
    }

    private List<String> absences(List<Absence> absences) {
        if (absences.isEmpty()) {
            return List.of("no rule breaks");
        }
        TextTable table = new TextTable(3, List.of("Absent", "Moves that repair", "Broken"));
        for (Absence absence : absences) {
            table.row(absence.bloc().isEmpty() ? absence.people().getFirst()
                    : absence.bloc() + " (" + absence.people().size() + ")", repair(absence),
                    String.join("; ", absence.broken()));
        }
        return table.lines(terminal.resultStyle());
    }

    private static String repair(Absence absence) {
        String moves = absence.repair().isPresent() ? String.valueOf(absence.repair().getAsInt()) : "none would";
        if (!absence.appointed().isEmpty()) {
            moves += absence.appointed().stream().map(appointment -> appointment.participant() + " as "
                    + appointment.role()).collect(Collectors.joining(", ", " with ", ""));
        }
        return absence.proven() ? moves : moves + " (not proven)";
    }
}
