package org.workinggroups.solver.report;

import java.util.List;
import org.workinggroups.solver.AllocationResult;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.evaluation.RankProfile;
import org.workinggroups.solver.evaluation.Scorecard;

/**
 * The plan in a sentence and a few figures.
 *
 * @param good     whether every hard rule is kept
 * @param sentence what is known about the plan
 * @param figures  the figures
 */
record Verdict(boolean good, String sentence, List<Figure> figures) {

    /** A figure: the number, what it counts, and what it is to be compared with. */
    record Figure(String number, String label, String detail) {
    }

    static Verdict of(AllocationResult result, Scorecard scorecard) {
        return new Verdict(scorecard.isFeasible(), sentence(result, scorecard), List.of(people(result, scorecard),
                wishes(scorecard.ranks()), balance(scorecard), score(result, scorecard.score())));
    }

    private static String sentence(AllocationResult result, Scorecard scorecard) {
        if (!scorecard.isFeasible()) {
            return "This plan breaks rules that must hold, or leaves people out.";
        }
        return result.status() == Status.OPTIMAL
                ? "Every rule that must hold is kept, and it is proven that no plan is better."
                : "Every rule that must hold is kept. A better plan may exist; the last figure tells how much better at most.";
    }

    private static Figure people(AllocationResult result, Scorecard scorecard) {
        long staff = result.seminar().participants().stream().filter(person -> !person.counted()).count();
        int all = result.seminar().participants().size();
        return new Figure(Long.toString(all - staff), "participants", "in " + scorecard.groups().size() + " groups"
                + (staff == 0 ? "" : ", with " + staff + " staff"));
    }

    private static Figure wishes(RankProfile ranks) {
        return new Figure(Labels.share(ranks.at(1), ranks.stated()), "first choices met",
                ranks.at(1) + " of " + ranks.stated() + " who stated a wish");
    }

    private static Figure balance(Scorecard scorecard) {
        int cells = scorecard.groups().stream().mapToInt(group -> group.values().size()).sum();
        int misses = scorecard.groups().stream().mapToInt(group -> group.misses().size()).sum();
        return new Figure(Labels.share(cells - misses, cells), "of shares are fair",
                misses + " of " + cells + " counts are outside");
    }

    private static Figure score(AllocationResult result, Score score) {
        Score bound = result.bound();
        String name = score.medium() > 0 || bound.medium() > 0 ? "medium points" : "points missed";
        boolean medium = !name.equals("points missed");
        long gap = medium ? score.medium() - bound.medium() : score.soft() - bound.soft();
        return new Figure(Long.toString(medium ? score.medium() : score.soft()), name, gap == 0
                ? "no plan can miss fewer" : "no plan can miss fewer than "
                        + (medium ? bound.medium() : bound.soft()));
    }
}
