package org.workinggroups.solver.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.criteria.Criteria;
import org.workinggroups.solver.criteria.Criterion;
import org.workinggroups.solver.criteria.ModelCompiler;
import org.workinggroups.solver.criteria.Settings;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.explanation.Alternative.Finding;
import org.workinggroups.solver.model.ModelBuilder;

/**
 * Six people, three women and three men, and two rooms for three. Ada, Bea and Cem wish WG1 and so does Dan; Eva and
 * Fil wish nothing. Balance wants one or two women in each group.
 */
class ExplainerTest {

    private static final Policy POLICY = new Policy(Map.of("preference", Map.of("weight", 1), "balance",
            Map.of("gender", 2), "isolation", "off", "size", "off", "expertise", "off"));
    private static final Plan PLAN = Plan.of(Map.of("Ada", "WG1", "Bea", "WG1", "Cem", "WG1", "Dan", "WG2", "Eva",
            "WG2", "Fil", "WG2"));

    /** Dan lost the first choice of four people for three places; the third woman of WG1 or another would lose it. */
    @Test
    void whoeverLostAFirstChoiceIsToldWhatItWouldHaveCost() {
        PersonExplanation dan = explainer(seminar()).person("Dan");

        assertThat(dan.placement().points()).isEqualTo(new Points(Exact.ZERO, Exact.ZERO, Exact.of(10)));
        assertThat(dan.answer()).containsExactly(
                "Your first choice was WG1, and that of four people in all; you are in WG2, which you did not name.",
                "A plan with you in WG1 was found that is as good as this one, and no better.");
        Alternative first = dan.alternatives().getFirst();
        assertThat(first.finding()).isEqualTo(Finding.FOUND);
        assertThat(first.difference().orElseThrow().wishes()).isEqualTo(new WishChange(1, 0, 0, 0));
        assertThat(first.difference().orElseThrow().sentences()).contains("one other would lose their first choice");
    }

    /** If Ada goes, WG1 keeps one woman and two men: nobody else but one who wished nothing need move. */
    @Test
    void whoeverHasTheirWishIsToldWhatSpokeForIt() {
        PersonExplanation ada = explainer(seminar()).person("Ada");

        assertThat(ada.answer()).containsExactly("You are in WG1, your first choice.",
                "No better plan was found with you in another group.");
        assertThat(ada.reasons().getFirst().sentence()).isEqualTo("WG1 is the best of their wishes");
        assertThat(ada.reasons()).extracting(Reason::criterion).containsExactly("preference");
        assertThat(ada.reasons().getFirst().points()).isEqualTo(10);
    }

    /** All three women in WG1: one above the fair share of 1-2, and WG2 one below. The three bear a third each. */
    @Test
    void aCriterionIsSplitByGroupAndByPeople() {
        Plan women = Plan.of(Map.of("Ada", "WG1", "Bea", "WG1", "Eva", "WG1", "Cem", "WG2", "Dan", "WG2", "Fil",
                "WG2"));
        Explainer explainer = new Explainer(new ModelCompiler().compile(seminar(), 1), women, 1);

        CriterionSplit gender = explainer.criterion("balance:gender").getFirst();

        assertThat(gender.penalty()).isEqualTo(4);
        assertThat(gender.groups()).extracting(Part::penalty).containsExactly(Exact.of(2), Exact.of(2));
        assertThat(gender.people()).contains(new Part("Ada", Exact.of(1).dividedBy(3)),
                new Part("Dan", Exact.of(1).dividedBy(3)));
        assertThat(gender.noPerson()).isEqualTo(Exact.of(2));
        assertThat(gender.misses()).extracting(GroupCount::sentence).containsExactlyInAnyOrder(
                "WG1 is one woman above its fair share of 1-2", "WG1 is one man below its fair share of 1-2",
                "WG2 is one woman below its fair share of 1-2", "WG2 is one man above its fair share of 1-2");
        assertThat(explainer.group("WG1").misses()).hasSize(2);
        assertThat(explainer.plan().costliest(10)).extracting(PlacementCost::participant).startsWith("Cem", "Dan");
        assertThat(explainer.plan().flow()).containsExactly(new PreferenceFlow("", "WG1", 1),
                new PreferenceFlow("", "WG2", 1), new PreferenceFlow("WG1", "WG1", 2),
                new PreferenceFlow("WG1", "WG2", 2));
    }

    /** Three seats in WG1 and three people pinned there: Dan cannot come in, whatever anybody would give up. */
    @Test
    void aFullRoomIsARuleThatEveryPlanMustKeep() {
        Seminar full = seminar(List.of(), "Ada", "Bea", "Cem");

        assertThat(explainer(full).person("Dan").answer().getLast()).isEqualTo(CLOSED);
    }

    /** A person's own pin may be told to that person. */
    @Test
    void aPinOfOnesOwnIsNamed() {
        Seminar pinned = Seminar.builder("Pinned").policy(POLICY).group(WorkingGroup.builder("WG1").build())
                .group(WorkingGroup.builder("WG2").build())
                .participant(Participant.builder("Dan").prefers("WG1").pin("WG2").attribute("gender", "M").build())
                .build();

        PersonExplanation dan = new Explainer(new ModelCompiler().compile(pinned, 1), Plan.of(Map.of("Dan", "WG2")), 1)
                .person("Dan");

        assertThat(dan.alternatives().getFirst().finding()).isEqualTo(Finding.FORBIDDEN);
        assertThat(dan.answer().getLast()).isEqualTo(
                "A rule about your own registration does not allow WG1: Dan is pinned to WG2.");
    }

    private static final String CLOSED =
            "No plan was found that gives you a place in WG1 and keeps the rules that every plan must keep.";

    /**
     * The canary: Ada must stay in WG1 and Dan must be kept apart from her. What Dan is told is word for word what he
     * is told where the room is full; nothing anywhere in the explanation speaks of Ada or of a tie.
     */
    @Test
    void aSeparationIsNotGivenAway() {
        Seminar apart = seminar(List.of(Relation.keepApart("Ada", "Dan")), "Ada");

        PersonExplanation dan = explainer(apart).person("Dan");

        assertThat(dan.answer()).isEqualTo(
                explainer(seminar(List.of(), "Ada", "Bea", "Cem")).person("Dan").answer());
        assertThat(dan.toString()).doesNotContain("Ada", "apart", "tie", "relation");
    }

    /** The same where the separation is a soft one, or where people would rather sit together. */
    @Test
    void aTieThatCostsSomethingIsToldOfNobody() {
        Seminar tied = seminar(List.of(new Relation(Relation.Kind.KEEP_APART, List.of("Ada", "Dan"),
                Optional.of(50L), Optional.of(Level.SOFT)),
                Relation.affinity("Dan", "Eva", 30)), "Ada");
        PersonExplanation dan = explainer(tied).person("Dan");

        assertThat(dan.alternatives().getFirst().difference().orElseThrow().criteria())
                .extracting(CriterionChange::id).contains(CriterionChange.OTHER)
                .doesNotContain("keep-apart", "affinity");
        assertThat(dan.placement().toString() + dan.reasons() + dan.answer() + dan.alternatives().stream()
                .map(Alternative::difference).toList())
                .doesNotContain("Ada", "Eva", "apart", "affinity", "together");
    }

    /** A criterion of an embedder's own has no sentence in the bundle, and is told by its id. */
    @Test
    void aCriterionWithoutWordsOfItsOwnIsToldByItsId() {
        List<Criterion> criteria = new ArrayList<>(Criteria.all());
        criteria.add(new Criterion() {
            @Override
            public String id() {
                return "quietness";
            }

            @Override
            public Object defaultSettings() {
                return "on";
            }

            @Override
            public void compile(Settings settings, ModelBuilder model) {
                model.columns("gender", true).forEach(column -> model.count(model.objective(id(), Level.SOFT, 1),
                        "no " + column + " in WG1", 0, column, new long[] {0, 1, 2, 3}));
            }
        });

        GroupExplanation first = new Explainer(new ModelCompiler(criteria).compile(seminar(), 1), PLAN, 1).group("WG1");

        assertThat(first.misses()).extracting(GroupCount::sentence).containsExactlyInAnyOrder(
                "WG1 is two women above the 0 that quietness asks for",
                "WG1 is one man above the 0 that quietness asks for");
    }

    /** Dan registered late; the last place is in WG2, where the plan has nobody third. */
    @Test
    void whoeverHasNoPlaceIsToldWhereOneWouldBe() {
        Explainer explainer = new Explainer(new ModelCompiler().compile(seminar(), 1), Plan.of(Map.of("Ada", "WG1",
                "Bea", "WG1", "Cem", "WG1", "Eva", "WG2", "Fil", "WG2")), 1);

        PersonExplanation dan = explainer.person("Dan");

        assertThat(dan.placement().group()).isEmpty();
        assertThat(dan.answer()).containsExactly("This plan has no place for you yet.");
        assertThat(dan.alternatives()).extracting(Alternative::group, Alternative::finding).containsExactly(
                tuple("WG1", Finding.FOUND), tuple("WG2", Finding.FOUND));
        assertThat(dan.alternatives().getLast().difference().orElseThrow().moved()).isZero();
    }

    @Test
    void whoeverIsNotThereIsAskedFor() {
        Explainer explainer = explainer(seminar());

        assertThatThrownBy(() -> explainer.person("Adda")).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("Maybe Ada was meant");
        assertThatThrownBy(() -> explainer.group("WG9")).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("Maybe WG1 was meant");
        assertThatThrownBy(() -> explainer.criterion("balance:gendr")).isInstanceOf(InvalidSeminarException.class)
                .hasMessageContaining("Maybe balance:gender was meant");
    }

    private static Explainer explainer(Seminar seminar) {
        return new Explainer(new ModelCompiler().compile(seminar, 1), PLAN, 1);
    }

    private static Seminar seminar() {
        return seminar(List.of());
    }

    private static Seminar seminar(List<Relation> relations, String... pinned) {
        Seminar.Builder seminar = Seminar.builder("Six people").policy(POLICY)
                .group(WorkingGroup.builder("WG1").size(3, 3).build())
                .group(WorkingGroup.builder("WG2").size(3, 3).build());
        for (String person : List.of("Ada F WG1", "Bea F WG1", "Cem M WG1", "Dan M WG1", "Eva F", "Fil M")) {
            String[] parts = person.split(" ");
            Participant.Builder participant = Participant.builder(parts[0]).attribute("gender", parts[1]);
            if (parts.length > 2) {
                participant.prefers(parts[2]);
            }
            if (List.of(pinned).contains(parts[0])) {
                participant.pin("WG1");
            }
            seminar.participant(participant.build());
        }
        relations.forEach(seminar::relation);
        return seminar.build();
    }
}
