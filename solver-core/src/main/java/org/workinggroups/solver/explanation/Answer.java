package org.workinggroups.solver.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Attributes;

/**
 * The two sentences that answer "Why am I not in my first choice?". They may be told to the person: they use the
 * person's own data and counts. Whatever hard rule is in the way that is not about the person alone, be it a full room
 * or a tie between people, the words are the same, so that they give nothing away.
 */
final class Answer {

    private static final int MOST_COUNTS = 2;

    private final AllocationModel model;
    private final Wording wording;
    private final Differences differences;

    Answer(AllocationModel model, Wording wording, Differences differences) {
        this.model = model;
        this.wording = wording;
        this.differences = differences;
    }

    List<String> of(Participant person, String group, List<Alternative> alternatives) {
        List<String> first = atHand(person, group);
        return group.isEmpty() ? first : List.of(first.getFirst(), why(person, alternatives));
    }

    /** The sentence that needs no other plan: which wish the group was. */
    List<String> atHand(Participant person, String group) {
        return List.of(group.isEmpty() ? wording.text("answer.unplaced") : where(person, group));
    }

    private String where(Participant person, String group) {
        if (person.preferences().isEmpty()) {
            return wording.text("answer.none", group);
        }
        String first = person.preferences().getFirst();
        int rank = person.rankOf(group);
        long others = model.participants().stream().filter(other -> other.rankOf(first) == 1).count();
        return rank == 1 ? wording.text("answer.first", group)
                : wording.text(rank == 0 ? "answer.unlisted" : "answer.rank", first, group, others, rank,
                        wording.number(others));
    }

    private String why(Participant person, List<Alternative> alternatives) {
        Optional<Alternative> first = alternatives.stream().filter(alternative -> alternative.rank() == 1).findFirst();
        if (first.isEmpty()) {
            return elsewhere(alternatives);
        }
        String group = first.get().group();
        if (first.get().difference().isEmpty()) {
            return first.get().reason();
        }
        PlanDifference difference = first.get().difference().get();
        if (isBetter(difference)) {
            return wording.text("answer.better", group);
        }
        return difference.after().equals(difference.before()) ? wording.text("answer.equal", group)
                : wording.text("answer.cost", group, wording.clauses(clauses(person, difference)));
    }

    /** For whoever has their first choice, or wished nothing. */
    private String elsewhere(List<Alternative> alternatives) {
        return alternatives.stream().filter(alternative -> alternative.difference().isPresent())
                .filter(alternative -> isBetter(alternative.difference().get())).findFirst()
                .map(alternative -> wording.text("answer.better", alternative.group()))
                .orElseGet(() -> wording.text("answer.best"));
    }

    private static boolean isBetter(PlanDifference difference) {
        return difference.after().compareTo(difference.before()) < 0;
    }

    /** What of the cost may be told: counts of what the person carries too, counts of others' wishes, the sum. */
    private List<String> clauses(Participant person, PlanDifference difference) {
        List<String> clauses = new ArrayList<>();
        difference.counts().stream().filter(change -> change.added() > 0 && isOwn(person, change.after()))
                .sorted(Comparator.comparing(change -> change.after().level()))
                .limit(MOST_COUNTS).map(CountChange::sentence).forEach(clauses::add);
        clauses.addAll(differences.wishes(difference.wishes(), "others"));
        clauses.add(inAll(difference.medium(), difference.soft()));
        return clauses;
    }

    /** By how much the plan would be worse; medium points may buy soft ones, never the other way round. */
    private String inAll(long medium, long soft) {
        String softly = wording.text("points.soft", Math.abs(soft));
        if (medium <= 0) {
            return wording.text("answer.points", softly);
        }
        String mediumly = wording.text("points.medium", medium);
        return soft < 0 ? wording.text("answer.points.mixed", mediumly, softly)
                : wording.text("answer.points", soft == 0 ? mediumly : wording.list(List.of(mediumly, softly)));
    }

    private static boolean isOwn(Participant person, GroupCount count) {
        return count.value().isEmpty()
                || Attributes.values(person, count.attribute()).contains(count.value());
    }
}
