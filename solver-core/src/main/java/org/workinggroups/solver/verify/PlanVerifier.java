package org.workinggroups.solver.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workinggroups.solver.Status;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.NaturalOrder;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.PlanRules;
import org.workinggroups.solver.domain.Score;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.evaluation.RankProfile;
import org.workinggroups.solver.io.InputDigest;
import org.workinggroups.solver.io.PlanClaims;
import org.workinggroups.solver.io.PlanEvidence;
import org.workinggroups.solver.io.PlanFile;
import org.workinggroups.solver.io.PlanSeal;
import org.workinggroups.solver.io.SolveRecord;
import org.workinggroups.solver.recount.Check;
import org.workinggroups.solver.recount.Recount;
import org.workinggroups.solver.recount.Verification;

/**
 * Verifies a plan against its seminar without the criteria, the terms or the search: what the file says of the plan is
 * counted again by {@link Recount}.
 */
public final class PlanVerifier {

    /** The attributes whose segments every plan tells, as {@code docs/formats.md} says. */
    private static final List<String> SEGMENTED = List.of("gender", "region", "sector", "institutionType");

    private final PlanEvidence evidence;
    private final Seminar seminar;
    private final List<Check> checks = new ArrayList<>();

    private PlanVerifier(PlanEvidence evidence, Seminar seminar) {
        this.evidence = evidence;
        this.seminar = seminar;
    }

    /**
     * Verifies.
     *
     * @param evidence the plan's file
     * @param seminar  the seminar, whose policy has no errors
     * @param baseline the plan it says it updates, if it is at hand
     */
    public static Verification verify(PlanEvidence evidence, Seminar seminar, Optional<PlanFile> baseline) {
        PlanVerifier verifier = new PlanVerifier(evidence, seminar);
        verifier.seal();
        verifier.input();
        verifier.baseline(baseline);
        if (verifier.placements()) {
            verifier.scores();
            verifier.counts();
            evidence.file().provenance().lottery().ifPresent(draw ->
                    verifier.checks.add(DrawCheck.of(draw, evidence.file(), seminar)));
        }
        return new Verification(verifier.checks);
    }

    private void check(String subject, boolean holds, String words) {
        checks.add(new Check(subject, holds, words));
    }

    private void seal() {
        check("file", evidence.file().seal() == PlanSeal.State.INTACT, switch (evidence.file().seal()) {
            case INTACT -> "as it was written";
            case BROKEN -> "changed after it was written: its digest does not fit";
            case NONE -> "without a digest, so nobody can tell whether it is as it was written";
        });
    }

    private void input() {
        boolean same = evidence.file().inputDigest().equals(Optional.of(InputDigest.of(seminar)))
                && evidence.file().seminar().orElse("").equals(seminar.title());
        Map<String, String> now = InputDigest.parts(seminar);
        Set<String> changed = new LinkedHashSet<>(evidence.claims().inputParts().keySet());
        changed.addAll(now.keySet());
        changed.removeIf(part -> now.getOrDefault(part, "").equals(evidence.claims().inputParts().get(part)));
        check("seminar", same && changed.isEmpty(), same && changed.isEmpty() ? "the one the plan was made from"
                : "not the one the plan was made from: " + (changed.isEmpty() ? "its title or relations differ"
                        : String.join(", ", changed) + " differ"));
    }

    private void baseline(Optional<PlanFile> given) {
        Optional<String> stated = evidence.file().version().map(version -> version.baseline());
        if (stated.isPresent() && given.isPresent()) {
            boolean same = given.get().digest().equals(stated.get());
            check("baseline", same, same ? "the plan that was updated"
                    : "not the plan that was updated, or changed since");
            changes(given.get().plan());
        } else if (stated.isPresent()) {
            check("baseline", true, "not looked at: version " + evidence.file().number() + " updates the plan "
                    + stated.get());
        } else if (given.isPresent()) {
            check("baseline", false, "the plan says that it updates no other");
        }
    }

    /** Who moved, is new or left, by the two plans alone. */
    private void changes(Plan before) {
        Plan after = evidence.file().plan();
        SortedSet<String> so = new TreeSet<>(NaturalOrder.INSTANCE);
        Stream.concat(before.placements().keySet().stream(), after.placements().keySet().stream())
                .filter(id -> !before.groupOf(id).equals(after.groupOf(id)))
                .forEach(id -> so.add(change(id, before.groupOf(id).orElse(""), after.groupOf(id).orElse(""))));
        SortedSet<String> stated = new TreeSet<>(NaturalOrder.INSTANCE);
        evidence.file().version().orElseThrow().changes().forEach(change ->
                stated.add(change(change.participant(), change.from(), change.to())));
        check("changes", so.equals(stated), so.equals(stated) ? so.size() + " people moved, new or gone, as stated"
                : "not those between the two plans");
    }

    private static String change(String id, String from, String to) {
        return id + "\n" + from + "\n" + to;
    }

    private boolean placements() {
        int strangers = PlanRules.problems(seminar, evidence.file().plan()).size();
        long missing = seminar.participants().stream()
                .filter(person -> evidence.file().plan().groupOf(person.id()).isEmpty()).count();
        boolean whole = strangers == 0 && missing == 0;
        check("placements", whole, whole ? seminar.participants().size() + " participants, each in one group"
                : missing + " participants are in no group, " + strangers + " placements fit nobody or no group");
        return whole;
    }

    private void scores() {
        SortedMap<Recount.Line, Long> penalties = Recount.penalties(seminar, evidence.file().plan());
        List<String> broken = penalties.keySet().stream().filter(line -> line.level() == Level.HARD)
                .map(line -> line.id() + " " + penalties.get(line)).toList();
        check("hard rules", broken.isEmpty(), broken.isEmpty() ? "every one is kept" : "broken: "
                + String.join(", ", broken));
        SolveRecord stated = evidence.file().solve().orElseThrow();
        Score score = Recount.score(seminar, evidence.file().plan());
        check("score", score.equals(stated.score()), score.equals(stated.score()) ? score.toString()
                : "counted again " + score + ", stated " + stated.score());
        criteria(penalties);
        boolean proven = stated.bound().equals(stated.score());
        boolean consistent = stated.bound().compareTo(stated.score()) <= 0
                && evidence.claims().gap().equals(Optional.of(new Score(score.hard() - stated.bound().hard(),
                        score.medium() - stated.bound().medium(), score.soft() - stated.bound().soft())))
                && proven == (stated.status() == Status.OPTIMAL) && stated.status() != Status.INFEASIBLE;
        check("bound", consistent, "stated " + stated.bound() + ", status " + stated.status()
                + (consistent ? "" : ", which does not go together with the score"));
    }

    private void criteria(SortedMap<Recount.Line, Long> counted) {
        Map<String, Long> stated = new LinkedHashMap<>();
        evidence.claims().criteria().stream().filter(line -> line.penalty() != 0)
                .forEach(line -> stated.put(line.id() + " " + line.level(), line.penalty()));
        Map<String, Long> again = new LinkedHashMap<>();
        counted.forEach((line, penalty) -> again.put(line.id() + " " + line.level().label(), penalty));
        Set<String> lines = new LinkedHashSet<>(stated.keySet());
        lines.addAll(again.keySet());
        List<String> wrong = lines.stream().filter(line -> !stated.getOrDefault(line, 0L)
                        .equals(again.getOrDefault(line, 0L))).map(line -> line + ": counted again "
                        + again.getOrDefault(line, 0L) + ", stated " + stated.getOrDefault(line, 0L)).toList();
        boolean sums = Arrays.stream(Level.values()).allMatch(level -> points(level)
                == evidence.file().solve().orElseThrow().score().at(level));
        check("criteria", wrong.isEmpty() && sums, !wrong.isEmpty() ? String.join("; ", wrong)
                : evidence.claims().criteria().size() + " lines counted again"
                        + (sums ? "" : ", whose points do not add up to the score"));
    }

    private long points(Level level) {
        return evidence.claims().criteria().stream().filter(line -> line.level().equals(level.label()))
                .mapToLong(line -> line.weight() * line.penalty()).sum();
    }

    private void counts() {
        List<String> wrong = new ArrayList<>();
        if (!ranks(seminar.participants()).equals(evidence.claims().ranks())) {
            wrong.add("wishes met");
        }
        SortedMap<String, PlanClaims.GroupClaim> groups = new TreeMap<>(NaturalOrder.INSTANCE);
        seminar.groups().forEach(group -> groups.put(group.id(), group(members(group.id()))));
        if (!groups.equals(evidence.claims().groups())) {
            wrong.add("group sizes");
        }
        if (!evidence.claims().values().stream().allMatch(this::isSo)) {
            wrong.add("values of a group");
        }
        if (!segments().equals(evidence.claims().segments())) {
            wrong.add("wishes met by segment");
        }
        if (!wishes().equals(evidence.claims().wishes())) {
            wrong.add("ranks of the wishes");
        }
        check("counts", wrong.isEmpty(), wrong.isEmpty() ? "group sizes and wishes counted again"
                : "not as stated: " + String.join(", ", wrong));
    }

    private List<Participant> members(String group) {
        return seminar.participants().stream()
                .filter(person -> evidence.file().plan().groupOf(person.id()).equals(Optional.of(group))).toList();
    }

    private PlanClaims.GroupClaim group(List<Participant> members) {
        return new PlanClaims.GroupClaim((int) members.stream().filter(Participant::counted).count(), members.size(),
                ranks(members));
    }

    private List<Integer> ranks(List<Participant> people) {
        RankProfile profile = RankProfile.of(people, evidence.file().plan());
        List<Integer> ranks = new ArrayList<>(profile.byRank());
        ranks.add(profile.unlisted());
        ranks.add(profile.none());
        return ranks;
    }

    /** Values that only a quota looks at are counted with staff, all others without. */
    private boolean isSo(PlanClaims.ValueClaim claim) {
        List<Participant> holders = members(claim.group()).stream()
                .filter(person -> Recount.carried(person, claim.attribute()).contains(claim.value())).toList();
        return claim.count() == holders.size()
                || claim.count() == holders.stream().filter(Participant::counted).count();
    }

    private SortedMap<String, List<Integer>> segments() {
        SortedMap<String, List<Integer>> segments = new TreeMap<>(NaturalOrder.INSTANCE);
        for (String attribute : SEGMENTED) {
            seminar.participants().stream().flatMap(person -> person.values(attribute).stream()).distinct()
                    .forEach(value -> segments.put(attribute + " " + value, ranks(seminar.participants().stream()
                            .filter(person -> person.values(attribute).contains(value)).toList())));
        }
        return segments;
    }

    private Map<String, Optional<Integer>> wishes() {
        return seminar.participants().stream().collect(Collectors.toMap(Participant::id, person ->
                person.preferences().isEmpty() ? Optional.<Integer>empty()
                        : Optional.of(person.rankOf(evidence.file().plan().groupOf(person.id()).orElseThrow()))));
    }
}
