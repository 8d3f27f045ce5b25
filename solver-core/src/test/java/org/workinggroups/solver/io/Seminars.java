package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.vocabulary.Vocabulary;

/** Random valid seminars of up to six invented people with texts that are hard to write down. */
final class Seminars {

    private static final List<String> NASTY = List.of("a;b", "a,b", "\"quoted\"", "x > y", "back\\slash", "\\;", "\\",
            "two\nlines", "two\r\nlines", "tab\there", "# no comment", "- dash", "{brace", "yes", "007", "1e3", "null",
            "*star", "&and", "!bang", "%percent", "@at", "'single'", "co: lon", "Өндөр Гэгээн", "ជាតិ", "Zoë",
            "\uD83D\uDE42", "\u2028", "a\u00a0b", "=1+1", "0x1F", "~", "25-30", "x:", "]", "a\u0007b",
            "\uE000", "é\u0301");
    private static final List<String> WORDS = List.of("law", "Free press", "NGO", "M", "defenders");

    private Seminars() {
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of(NASTY).injectDuplicates(0.1)
                .flatMap(nasty -> Arbitraries.of(WORDS).map(word -> word.length() % 2 == 0 ? nasty : word + nasty));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(Arbitraries.of(WORDS), texts()).filter(word -> word.equals(word.strip()));
    }

    static Arbitrary<Seminar> any() {
        return Arbitraries.integers().between(1, 4).flatMap(groupCount ->
                Arbitraries.integers().between(2, 6).flatMap(people -> Combinators.combine(words(),
                        groups(groupCount), participants(people, groupCount), relations(people), policies(),
                        baselines(people)).as(Seminar::new)));
    }

    private static Arbitrary<List<WorkingGroup>> groups(int count) {
        return Combinators.combine(words(), Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 9),
                words().list().ofMaxSize(2), Arbitraries.integers().between(0, 3)).as(
                        (topic, least, span, tags, kind) -> (Function<Integer, WorkingGroup>) index ->
                                group(index, topic, least, span, tags, kind)).list().ofSize(count)
                .map(makers -> {
                    List<WorkingGroup> groups = new ArrayList<>();
                    makers.forEach(maker -> groups.add(maker.apply(groups.size())));
                    return groups;
                });
    }

    private static WorkingGroup group(int index, String topic, int least, int span, List<String> tags, int kind) {
        WorkingGroup.Builder group = WorkingGroup.builder(groupId(index)).topic(topic).provides(tags);
        if (kind > 0) {
            group.target(least, least + span);
        }
        if (kind > 1) {
            group.size(least, least + span).room(topic);
        }
        return (kind > 2 ? group.capacity(least + span).expertise(tags) : group).build();
    }

    private static String groupId(int index) {
        return List.of("WG1", "Second; group", "a > b", "\\WG4").get(index);
    }

    private static String personId(int index) {
        return List.of("P1", "P2", "number;3", "\"4\"", "5, V", "006").get(index);
    }

    private static Arbitrary<List<Participant>> participants(int people, int groupCount) {
        Arbitrary<List<String>> wishes = Arbitraries.shuffle(IntStream.range(0, groupCount)
                .mapToObj(Seminars::groupId).toList()).flatMap(order -> Arbitraries.integers()
                        .between(0, groupCount).map(count -> order.subList(0, count)));
        Arbitrary<Map<String, List<String>>> attributes = Arbitraries.maps(Arbitraries.of("gender", "Odd, name",
                "a;b", "\"q\"", "line\nbreak", "region", "subRegion", "expertise", "Өнгө"),
                words().list().ofMinSize(1).ofMaxSize(3)).ofMaxSize(4)
                .filter(facts -> facts.getOrDefault("gender", List.of()).stream().allMatch(value ->
                        Vocabulary.value("gender", value).orElse(value).equals(value)));
        Arbitrary<String> partners = Arbitraries.of("", "MNG", "EU", "DEU", "Atlantis");
        return Combinators.combine(words(), wishes, attributes, partners, Arbitraries.of(true, false),
                words().list().ofMaxSize(2)).as((name, wished, facts, partner, flag, needs) ->
                        (Function<Integer, Participant>) index -> {
                            Participant.Builder person = Participant.builder(personId(index)).name(name)
                                    .email(flag ? "p@seminar.example" : "").counted(flag).prefers(wished).needs(needs)
                                    .attributes(facts);
                            if (!wished.isEmpty()) {
                                person.pin(wished.getFirst()).forbidden(wished.subList(1, wished.size()));
                            }
                            if (!partner.isEmpty()) {
                                person.attribute("partner", partner);
                            }
                            return (flag && AsemPartners.find(partner).isPresent() ? person.attributes(missing(facts,
                                    partner)) : person).build();
                        }).list().ofSize(people).map(makers -> {
                            List<Participant> made = new ArrayList<>();
                            makers.forEach(maker -> made.add(maker.apply(made.size())));
                            return made;
                        });
    }

    private static Map<String, List<String>> missing(Map<String, List<String>> facts, String partner) {
        Map<String, List<String>> derived = new TreeMap<>(AsemAttributes.of(List.of(partner)));
        derived.keySet().removeAll(facts.keySet());
        return derived;
    }

    private static Arbitrary<List<Relation>> relations(int people) {
        List<Relation> possible = List.of(Relation.keepApart(personId(0), personId(1)),
                new Relation(Relation.Kind.KEEP_TOGETHER, List.of(personId(1), personId(0)), Optional.of(3L),
                        Optional.of(Level.MEDIUM)),
                Relation.affinity(personId(people - 1), personId(0), -7));
        return Arbitraries.integers().between(0, 3).map(count -> possible.subList(0, count));
    }

    private static Arbitrary<Optional<Plan>> baselines(int people) {
        return Arbitraries.of(Optional.empty(), Optional.of(Plan.of(Map.of(personId(0), "WG1", personId(people - 1),
                "Second; group"))));
    }

    private static Arbitrary<Policy> policies() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(words().map(Object.class::cast),
                Arbitraries.of(0, 7, -3, 4_000_000_000L, 0.25, 1e300, 1e-7, true, false, ""));
        Arbitrary<Object> trees = Arbitraries.oneOf(leaves, leaves.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(words(), leaves).ofMaxSize(3).map(Object.class::cast));
        Arbitrary<Object> deep = Arbitraries.oneOf(trees, trees.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(words(), trees).ofMaxSize(3).map(Object.class::cast));
        return Arbitraries.maps(words(), deep).ofMaxSize(4).map(Policy::new);
    }
}
