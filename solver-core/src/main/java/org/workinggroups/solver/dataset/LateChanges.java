package org.workinggroups.solver.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/**
 * What happens to a seminar between the day its plan is published and the morning it begins: seven steps, each of them
 * told as the secretariat is told it, and as the whole seminar that comes of it.
 */
final class LateChanges {

    static final String ID = "late-changes";

    /** The attribute that says in whose place somebody can step. */
    static final String SUBSTITUTE = "substitute";

    /** The attribute that names the network somebody belongs to. */
    static final String NETWORK = "network";

    private static final String RAPPORTEUR = "rapporteur";
    private static final String NETWORK_NAME = "Open Rivers Network";
    private static final int NETWORK_SIZE = 6;
    private static final String FIRST_GROUP = "WG1";
    private static final String BEREFT_GROUP = "WG2";
    private static final String WITHDRAWN = "withdrawn.csv";
    private static final String LATE = "late.csv";

    private final Seminar before;
    private final String host;
    private final Newcomers newcomers;
    private final Bystanders bystanders;
    private final List<Participant> network;
    private final Map<String, Participant> substitutes = new LinkedHashMap<>();
    private final List<ChangeStep> steps = new ArrayList<>();
    private Seminar now;

    private LateChanges(Seminar generated, String host, Seminar others) {
        this.host = host;
        this.newcomers = new Newcomers(generated, others);
        this.bystanders = new Bystanders(generated);
        this.network = bystanders.take(NETWORK_SIZE, person -> People.has(person, "sector", "CIVIL_SOCIETY"));
        generated.groups().forEach(group -> substitutes.put(group.id(), bystanders.one(person ->
                isAtHomeIn(group, person))));
        this.before = prepared(generated);
        this.now = before;
    }

    /**
     * Draws the changes of a seminar.
     *
     * @param generated the seminar
     * @param host      the partner that hosts it
     * @param others    a seminar of other people, from which newcomers are taken
     */
    static LateChanges of(Seminar generated, String host, Seminar others) {
        LateChanges changes = new LateChanges(generated, host, others);
        changes.nominateLate();
        changes.refuseVisas();
        changes.pinAdviser();
        changes.keepApart();
        changes.cancel();
        changes.withdrawNetwork();
        changes.onTheMorning();
        return changes;
    }

    /** The seminar when its plan is published. */
    Seminar before() {
        return before;
    }

    /** The steps, in order; each comes on top of those before it. */
    List<ChangeStep> steps() {
        return List.copyOf(steps);
    }

    /** The seminar with a rapporteur's substitute named for each group, and six members of one network. */
    private Seminar prepared(Seminar generated) {
        Seminar seminar = generated;
        for (Participant substitute : substitutes.values()) {
            seminar = People.with(seminar, People.with(substitute, SUBSTITUTE, RAPPORTEUR));
        }
        for (Participant member : network) {
            seminar = People.with(seminar, People.with(member, NETWORK, NETWORK_NAME));
        }
        return seminar;
    }

    private void nominateLate() {
        List<Participant> late = newcomers.take(5, person -> People.has(person, "sector", "GOVERNMENT"));
        now = People.and(now, late);
        step("late-nominations", LATE, PeopleTable.registrations(late));
    }

    /** Nobody needs a visa for a seminar at home. */
    private void refuseVisas() {
        Participant remote = bystanders.one(person -> People.has(person, "gender", "F")
                && !People.has(person, "partner", host));
        List<Participant> refused = bystanders.take(2, person -> !People.has(person, "partner", host));
        now = People.without(People.without(now, refused), List.of(remote));
        step("visas", WITHDRAWN, PeopleTable.withdrawals(Map.of(remote.id(), "joins the plenary remotely"),
                People.and(List.of(remote), refused), "withdrawn"));
    }

    /** The adviser wished another group, so that the pin is likely to move somebody. */
    private void pinAdviser() {
        Participant adviser = bystanders.one(person -> People.has(person, "institutionType", "MINISTRY")
                && !person.preferences().isEmpty() && !People.wishes(person, FIRST_GROUP));
        now = People.with(now, People.pinned(adviser, FIRST_GROUP));
        step("adviser", "pins.csv", new CsvTable(List.of(List.of("id", "pin"), List.of(adviser.id(), FIRST_GROUP))));
    }

    /** Two who wish the last group, as few do, so that the published plan is likely to have them together. */
    private void keepApart() {
        WorkingGroup group = before.groups().getLast();
        Participant activist = bystanders.one(person -> People.has(person, "sector", "CIVIL_SOCIETY")
                && isAtHomeIn(group, person));
        Participant official = bystanders.one(person -> People.has(person, "sector", "GOVERNMENT")
                && isAtHomeIn(group, person));
        now = People.and(now, Relation.keepApart(activist.id(), official.id()));
        step("keep-apart", "new-relations.csv", new CsvTable(List.of(List.of("kind", "participants"),
                List.of("keep-apart", activist.id() + ";" + official.id()))));
    }

    private static boolean isAtHomeIn(WorkingGroup group, Participant person) {
        return People.wishes(person, group.id()) && People.knows(person, group);
    }

    /** The substitute becomes rapporteur without a pin: that every group needs one sends him where one is missing. */
    private void cancel() {
        List<Participant> cancelled = People.and(List.of(rapporteur(BEREFT_GROUP)), bystanders.take(2, person -> true));
        Participant substitute = Objects.requireNonNull(substitutes.get(BEREFT_GROUP));
        now = People.without(now, cancelled);
        Participant appointed = People.with(People.find(now, substitute.id()), Participant.ROLE, RAPPORTEUR);
        now = People.with(now, appointed);
        Map<String, CsvTable> files = new LinkedHashMap<>();
        files.put(WITHDRAWN, PeopleTable.withdrawals(Map.of(), cancelled, "cancelled"));
        files.put("appointments.csv", new CsvTable(List.of(List.of("id", "role"),
                List.of(appointed.id(), RAPPORTEUR))));
        step("cancellations", files);
    }

    private Participant rapporteur(String group) {
        return before.participants().stream().filter(person -> person.pin().equals(Optional.of(group))
                && People.has(person, Participant.ROLE, RAPPORTEUR)).findFirst().orElseThrow();
    }

    private void withdrawNetwork() {
        now = People.without(now, network);
        step("network", WITHDRAWN, PeopleTable.withdrawals(Map.of(), network, "withdrawn"));
    }

    private void onTheMorning() {
        List<Participant> absent = bystanders.take(2, person -> true);
        List<Participant> walkIn = newcomers.take(1, person -> true);
        now = People.and(People.without(now, absent), walkIn);
        Map<String, CsvTable> files = new LinkedHashMap<>();
        files.put(WITHDRAWN, PeopleTable.withdrawals(Map.of(), absent, "no-show"));
        files.put(LATE, PeopleTable.registrations(walkIn));
        step("morning", files);
    }

    private void step(String name, String file, CsvTable table) {
        step(name, Map.of(file, table));
    }

    private void step(String name, Map<String, CsvTable> files) {
        steps.add(new ChangeStep("step-" + (steps.size() + 1) + "-" + name, files, now));
    }
}
