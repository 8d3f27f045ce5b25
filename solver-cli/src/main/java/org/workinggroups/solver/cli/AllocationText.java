package org.workinggroups.solver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.AllocationResult.Ending;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.evaluation.Scorecard;
import org.workinggroups.solver.lottery.Draw;
import org.workinggroups.solver.privacy.Disclosure;

/** What came of a solve as people read it. */
final class AllocationText {

    private final AllocationResult result;
    private final Scorecard scorecard;
    private final Optional<Draw> lottery;
    private final Style style;

    AllocationText(AllocationResult result, Optional<Draw> lottery, Style style) {
        this.result = result;
        this.lottery = lottery;
        this.scorecard = Disclosure.of(result).scorecard().orElseThrow();
        this.style = style;
    }

    /** The whole text. */
    List<String> lines() {
        ScorecardText text = new ScorecardText(result.seminar(), scorecard, style);
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(result.seminar().title()));
        lines.addAll(text.topics());
        section(lines, text.groups());
        section(lines, verdict());
        section(lines, text.criteria());
        section(lines, text.segments());
        return lines;
    }

    private static void section(List<String> lines, List<String> section) {
        lines.add("");
        lines.addAll(section);
    }

    private List<String> verdict() {
        List<String> lines = new ArrayList<>();
        lines.add("Score    " + ScorecardText.points(scorecard.score()) + " (0 is perfect)");
        lines.add("Bound    " + ScorecardText.points(result.bound()) + ": no plan can do better than that");
        lines.add("Status   " + status());
        if (result.ending() == Ending.TIME_LIMIT) {
            lines.add("Ending   " + style.attention("stopped by the clock") + limits()
                    + ": more time or a faster machine may give another, better plan");
        } else if (result.ending() == Ending.INTERRUPTED) {
            lines.add("Ending   " + style.attention("interrupted") + ": this is the best plan found until then");
        }
        lines.add("Seed     " + result.seed() + " drew the lots between equals");
        lottery.ifPresent(draw -> lines.add("Lottery  " + draw.best().size() + " of " + draw.runs()
                + " seeds came to an equally good plan, " + draw.different() + " of them different; seed " + draw.seed()
                + " drew that of seed " + draw.drawn()));
        return lines;
    }

    private String limits() {
        String search = " (search " + Durations.text(result.settings().searchTime());
        return search + result.settings().proofTime().map(time -> ", proof " + Durations.text(time)).orElse("") + ")";
    }

    private String status() {
        if (result.status() == Status.OPTIMAL) {
            return style.good("OPTIMAL") + ": proven, no plan is better";
        }
        return style.attention("FEASIBLE") + ": every hard rule is kept; " + gap(scorecard.score(), result.bound());
    }

    private static String gap(Score score, Score bound) {
        long medium = score.medium() - bound.medium();
        long soft = score.soft() - bound.soft();
        if (medium > 0) {
            return "a better plan may exist, better by at most " + medium + " medium points";
        }
        if (bound.soft() == 0) {
            return "a better plan may exist, how much better is not known";
        }
        return String.format(Locale.ROOT, "a better plan may exist, better by at most %d soft points (%.1f%%)", soft,
                100.0 * soft / Math.max(1, score.soft()));
    }
}
