package org.workinggroups.solver.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workinggroups.solver.domain.InvalidSeminarException;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Problem;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.model.AllocationModel;
import org.workinggroups.solver.model.Term;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the owner of a policy reads when something in it is wrong. */
class SettingsTest {

    /** A policy, then what is said about it, in two lines. */
    private static final String SLIPS = """
            blance: {gender: 2}
            policy.blance: there is no such criterion: "blance".
            Maybe balance was meant

            preference: {wieght: 2}
            policy.preference.wieght: this setting is not known: "wieght".
            Maybe weight was meant

            stability: {maxMove: 2}
            policy.stability.maxMove: this setting is not known: "maxMove".
            Maybe maxMoves was meant

            balance: {gender: {wait: 2}}
            policy.balance.gender.wait: this setting is not known: "wait".
            Maybe one of level, weight was meant

            isolation: {gender: {minmum: 3}}
            policy.isolation.gender.minmum: this setting is not known: "minmum".
            Maybe minimum was meant

            preference: {weight: much}
            policy.preference.weight: a whole number was expected here: "much".
            Maybe the number stands in the wrong place

            preference: {weight: 1.5}
            policy.preference.weight: a whole number was expected here: "1.5".
            Maybe the number stands in the wrong place

            preference: {weight: 9223372036854775808}
            policy.preference.weight: a whole number was expected here: "9223372036854775808".
            Maybe a zero too many was typed

            preference: {weight: 2000000000}
            policy.preference.weight: this number is not between 1 and 1000000000: "2000000000".
            Maybe a zero too many was typed

            preference: {weight: -1}
            policy.preference.weight: this number is not between 1 and 1000000000: "-1".
            Maybe "off" was meant

            preference: [1, 2]
            policy.preference: a whole number was expected here.
            Maybe the number stands in the wrong place

            preference: {level: medum}
            policy.preference.level: this level is not possible here: "medum".
            Maybe one of soft, medium, hard was meant

            size: {level: hard}
            policy.size.level: this level is not possible here: "hard".
            Maybe one of soft, medium was meant

            affinity: {level: hard}
            policy.affinity.level: this level is not possible here: "hard".
            Maybe one of soft, medium was meant

            equity: {gender: {level: hard}}
            policy.equity.gender.level: this level is not possible here: "hard".
            Maybe one of soft, medium was meant

            preference: {ranks: [3, 1]}
            policy.preference.ranks: a later choice must not cost less than an earlier one.
            Maybe the costs stand in the wrong order

            preference: {ranks: []}
            policy.preference.ranks: the list of costs is empty.
            Maybe [0, 1, 3, 6] was meant

            preference: {ranks: [0, 1, 8], unlisted: 5}
            policy.preference.unlisted: a group that was not wished must not cost less than the last choice: "5".
            Maybe it was meant to cost more than every number of "ranks"

            balance: {gendre: 2}
            policy.balance.gendre: nobody has the attribute "gendre": "2".
            Maybe gender was meant

            balance: {gender x regin: 2}
            policy.balance.gender x regin: nobody has the attribute "regin": "2".
            Maybe region was meant

            isolation: {gendre: 2}
            policy.isolation.gendre: nobody has the attribute "gendre": "2".
            Maybe gender was meant

            isolation: {gender: 1}
            policy.isolation.gender: this number is not between 2 and 1000: "1".
            Maybe "off" was meant

            balance: 2
            policy.balance: a list of names with numbers was expected here: "2".
            Maybe a line such as "gender: 2" was meant

            quota: [moderator]
            policy.quota[1]: a quota was expected here: "moderator".
            Maybe {attribute: role, value: moderator, min: 1} was meant

            quota: [{value: moderator, min: 1}]
            policy.quota[1]: this quota names no attribute.
            Maybe {attribute: role, value: moderator, min: 1} was meant

            quota: [{attribute: role}]
            policy.quota[1]: this quota has neither min nor max.
            Maybe {attribute: role, value: moderator, min: 1} was meant

            quota: [{attribute: role, min: 3, max: 2}]
            policy.quota[1]: min 3 is greater than max 2.
            Maybe {attribute: role, value: moderator, min: 1} was meant

            quota: [{attribute: role, min: 1, groups: [WG7]}]
            policy.quota[1]: there is no group "WG7".
            Maybe WG1 was meant

            quota: {attribute: role, min: 1, grops: WG1}
            policy.quota.grops: this setting is not known: "grops".
            Maybe groups was meant

            quota: [{attribute: [role], min: 1}]
            policy.quota[1].attribute: a single word was expected here.
            Maybe the indentation has slipped

            stability: {frozen: [P9]}
            policy.stability: nobody has the frozen id "P9".
            Maybe P1 was meant

            stability: {frozenGroups: WG7}
            policy.stability: there is no frozen group "WG7".
            Maybe WG1 was meant
            """;

    @TestFactory
    Stream<DynamicTest> tellsWhatIsWrongAndWhere() {
        return Stream.of(SLIPS.split("\n\n")).map(slip -> slip.strip().split("\n", 2)).map(slip -> DynamicTest
                .dynamicTest(slip[0], () -> assertThat(problems(slip[0])).containsExactly(slip[1].replace("\n", " "))));
    }

    @Test
    void tellsEverythingAtOnce() {
        assertThat(problems("{size: {level: hard}, equty: off, balance: {gendre: 1}}")).hasSize(3);
    }

    /** Only the blanks differ; two weights for one line of the scorecard would make no sense. */
    @Test
    void refusesACrossingThatStandsTwice() {
        Map<String, Object> balance = new LinkedHashMap<>();
        balance.put("gender x region", 1);
        balance.put("gender  x  region", 2);

        assertThat(problems(Policy.STANDARD.with("balance", balance))).containsExactly("policy.balance.gender  x  "
                + "region: \"gender x region\" stands here twice: \"2\". Maybe only the blanks differ");
    }

    @Test
    void refusesWeightsThatCouldOverflowTheScore() {
        assertThat(problems("{preference: {weight: 1000000000, ranks: [1000000000]}}")).singleElement()
                .asString().matches("policy.preference: the soft penalties of a plan could add up to more than "
                        + "1000000000000000, mostly by preference: \"20000000000000000..\". Maybe the weights and costs "
                        + "can be smaller: only their proportions matter");
    }

    @ParameterizedTest
    @CsvSource({"off", "false", "no", "none", "0", "{weight: 0}"})
    void offIsOff(String word) {
        List<String> ids = new ArrayList<>();
        for (Criterion criterion : Criteria.all()) {
            ids.add(criterion.id() + ": " + word);
        }

        AllocationModel model = compile(policy("{" + String.join(", ", ids) + "}"));

        assertThat(model.terms()).isEmpty();
    }

    /** Regression: without a published plan a weight of stability was told to be no known setting. */
    @Test
    void stabilityMayBeWeightedBeforeThereIsAPlan() {
        assertThat(compile(policy("{stability: {weight: 3, level: soft}}")).terms()).isNotEmpty();
    }

    /** Regression: the default of isolation had no order, so that the scorecard's lines changed places by chance. */
    @Test
    void defaultsKeepTheirOrder() {
        assertThat(((Map<?, ?>) new IsolationCriterion().defaultSettings()).keySet().toString())
                .isEqualTo("[gender, sector]");
    }

    @Test
    void aQuotaOfAnUnknownAttributeIsTold() {
        assertThat(compile(policy("{quota: [{attribute: rol, value: moderator, max: 1}]}")).notices())
                .extracting(Problem::toString).containsExactly("policy.quota[1]: a quota counts an attribute that "
                        + "nobody has: \"rol\". Maybe role was meant");
    }

    @Test
    void aQuotaOfAnUnknownValueIsTold() {
        assertThat(compile(policy("{quota: [{attribute: role, value: moderater, max: 1}]}")).notices())
                .extracting(Problem::toString).containsExactly("policy.quota[1]: a quota counts a value that "
                        + "nobody carries: \"moderater\". Maybe moderator was meant");
    }

    @Test
    void aCapThatNoPlanCanKeepIsRaisedAndTold() {
        assertThat(compile(policy("{quota: [{attribute: region, max: 1}]}")).notices()).extracting(Problem::toString)
                .containsExactly("policy.quota[1]: at most 1 a group is impossible for 2 people in 1 groups; "
                        + "the cap is 2 for them: \"region ASIA\"");
    }

    @Test
    void aQuotaOfAnExactNumberIsToldAsOne() {
        assertThat(compile(policy("{quota: [{attribute: role, value: moderator, min: 2, max: 2}]}")).terms())
                .extracting(Term::rule).contains("WG1 needs 2 of role moderator");
    }

    private static List<String> problems(String policy) {
        return problems(policy(policy.startsWith("{") ? policy : "{" + policy + "}"));
    }

    private static List<String> problems(Policy policy) {
        return catchThrowableOfType(InvalidSeminarException.class, () -> compile(policy)).problems().stream()
                .map(Problem::toString).toList();
    }

    private static Policy policy(String yaml) {
        @SuppressWarnings("unchecked")
        Map<String, Object> settings = new YAMLMapper().readValue(yaml, Map.class);
        return new Policy(settings);
    }

    private static AllocationModel compile(Policy policy) {
        Seminar seminar = Seminar.builder("Settings").group(WorkingGroup.builder("WG1").build())
                .participant(person("P1").attribute("role", "moderator").build()).participant(person("P2").build())
                .policy(policy).build();
        return new ModelCompiler().compile(seminar, 1);
    }

    private static Participant.Builder person(String id) {
        return Participant.builder(id).attribute("gender", "F").attribute("region", "ASIA").prefers("WG1");
    }
}
