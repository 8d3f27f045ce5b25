package org.workinggroups.solver.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.workinggroups.solver.Allocator;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.io.PlanReader;
import org.workinggroups.solver.io.ScorecardWriter;
import org.workinggroups.solver.io.SeminarFiles;
import org.workinggroups.solver.io.SeminarReader;
import org.workinggroups.solver.privacy.Masking;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The scorecard of any plan, also one made by hand. */
final class EvaluateCommand implements Callable<Integer> {

    private final PositionalParamSpec seminar = Arguments.seminar();
    private final PositionalParamSpec plan = Arguments.plan("1");
    private final OptionSpec json = Arguments.flag("--json", "Print the scorecard as JSON.");
    private final Terminal terminal;
    private final CommandSpec spec;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = Arguments.command(this, "evaluate", "Score any plan, also one made by hand. Broken rules are "
                + "reported, not refused: the exit status is 0.", seminar, plan, json);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        SeminarFiles files = SeminarReader.read(seminar.<Path>getValue());
        Scorecard scorecard = Allocator.builder().build().evaluate(Masking.of(files.seminar()), files.origins(),
                PlanReader.read(plan.<Path>getValue()));
        new Failures(terminal.progressStyle()).problems(spec.commandLine().getErr(), ties(scorecard));
        PrintWriter out = spec.commandLine().getOut();
        if (json.<Boolean>getValue()) {
            out.print(new String(ScorecardWriter.json(files.seminar(), scorecard), StandardCharsets.UTF_8));
        } else {
            lines(files.seminar(), scorecard).forEach(out::println);
        }
        return ExitStatus.DONE;
    }

    /** Broken ties between people, by ids: for the eyes at this screen, and in no result. */
    private static List<Problem> ties(Scorecard scorecard) {
        return scorecard.violations().stream().filter(violation -> Relation.Kind.isCriterion(violation.criterion()))
                .map(violation -> Problem.conflict(Place.named(violation.criterion()), "",
                        "the plan breaks the rule that " + violation.rule(), "")).toList();
    }

    private List<String> lines(Seminar subject, Scorecard scorecard) {
        Style style = terminal.resultStyle();
        ScorecardText text = new ScorecardText(subject, scorecard, style);
        List<String> lines = new ArrayList<>(List.of(style.bold(subject.title())));
        lines.addAll(text.topics());
        section(lines, text.violations());
        section(lines, text.groups());
        section(lines, List.of("Score    " + ScorecardText.points(scorecard.score()) + " (0 is perfect)",
                "Status   " + (scorecard.isFeasible() ? style.good("every hard rule is kept")
                        : style.bad("this plan cannot be used: it breaks hard rules or leaves people out"))));
        section(lines, text.criteria());
        section(lines, text.segments());
        return lines;
    }

    private static void section(List<String> lines, List<String> section) {
        if (!section.isEmpty()) {
            lines.add("");
            lines.addAll(section);
        }
    }
}
