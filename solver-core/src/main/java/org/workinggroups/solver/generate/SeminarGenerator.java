package org.workinggroups.solver.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;

/**
 * Invents seminars. Everybody in them is fictional: names from common pools, institutions that do not exist, addresses
 * under {@code .example}. The same seed and specification give an equal seminar, on every machine.
 */
public final class SeminarGenerator {

    private final long seed;

    /**
     * A generator: the same seed invents the same seminars.
     *
     * @param seed draws everything; any number will do
     */
    public SeminarGenerator(long seed) {
        this.seed = seed;
    }

    /**
     * Invents a seminar.
     *
     * @param specification what it looks like; its totals are met exactly
     * @return the seminar
     * @throws IllegalArgumentException if no seminar can look like that
     */
    public Seminar generate(SeminarSpecification specification) {
        return invent(specification).seminar();
    }

    /**
     * A seminar with the plan from which its ties were drawn.
     *
     * @param seminar    the seminar
     * @param hiddenPlan keeps every pin, need, role and tie, but for a clique
     */
    record Invention(Seminar seminar, Plan hiddenPlan) {
    }

    Invention invent(SeminarSpecification specification) {
        SeededRandom random = new SeededRandom(seed);
        NameDraw names = new NameDraw(random, Partner.all());
        MailAddresses addresses = new MailAddresses();
        List<PersonDraft> people = people(specification, random, names, addresses);
        List<Participant> noteTakers = NoteTakers.draw(specification.groups() * specification.staff().noteTakers(),
                random, names, addresses);

        new PinDraw(specification, random, people).draw();
        AccessDraw.draw(specification, random, people);
        new PreferenceDraw(specification, random, people).draw();
        HiddenPlan plan = new HiddenPlan(specification, random, people);
        List<Relation> relations = new TieDraw(specification.ties(), random, plan, people).draw();
        new GapDraw(specification.missing(), random, people).draw();

        Seminar seminar = seminar(specification, people, noteTakers, relations);
        return new Invention(seminar, plan(specification, people, noteTakers, plan));
    }

    private static List<PersonDraft> people(SeminarSpecification specification, SeededRandom random, NameDraw names,
            MailAddresses addresses) {
        List<PersonDraft> delegations = new DelegationDraw(specification, random, Partner.all()).people();
        new SectorDraw(specification, random).draw(delegations);
        List<PersonDraft> people = random.shuffled(delegations);
        new ExpertiseDraw(specification, random).draw(people);
        List<String> genders = random.shuffled(Apportionment.labels(specification.genders()));
        InstitutionDraw institutions = new InstitutionDraw(random);
        for (int i = 0; i < people.size(); i++) {
            PersonDraft person = people.get(i);
            person.id = Ids.of("P", i, people.size(), 3);
            person.gender = genders.get(i);
            names.name(person);
            institutions.institution(person);
            person.email = addresses.address(person.name, person.institution);
        }
        return people;
    }

    private static Seminar seminar(SeminarSpecification specification, List<PersonDraft> people,
            List<Participant> noteTakers, List<Relation> relations) {
        List<String> groups = specification.groupIds();
        Seminar.Builder seminar = Seminar.builder(specification.title()).policy(GeneratedPolicy.of(specification));
        Rooms.of(specification).forEach(seminar::group);
        people.forEach(person -> seminar.participant(person.participant(groups)));
        noteTakers.forEach(seminar::participant);
        relations.forEach(seminar::relation);
        return seminar.build();
    }

    private static Plan plan(SeminarSpecification specification, List<PersonDraft> people,
            List<Participant> noteTakers, HiddenPlan plan) {
        List<String> groups = specification.groupIds();
        Map<String, String> placements = new TreeMap<>();
        people.forEach(person -> placements.put(person.id, groups.get(plan.groupOf(person))));
        for (int i = 0; i < noteTakers.size(); i++) {
            placements.put(noteTakers.get(i).id(), groups.get(i % groups.size()));
        }
        return Plan.of(placements);
    }
}
