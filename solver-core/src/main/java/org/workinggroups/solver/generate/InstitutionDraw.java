package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Invents institutions, none of them real: offices carry their partner's name, everybody else a word that is in no
 * dictionary. Colleagues of one partner and type sometimes share an institution.
 */
final class InstitutionDraw {

    private static final double COLLEAGUE = 0.25;
    private static final int MOST_OF_A_KIND = 6;

    private static final List<String> FIRST_SYLLABLES = List.of("Steppe", "Reed", "Crane", "Salt", "Amber", "Juniper",
            "Plover", "Larch", "Cobalt", "Heron", "Saffron", "Marl", "Tarn", "Birch", "Lotus", "Monsoon", "Fjord",
            "Tundra", "Mango", "Sorrel");
    private static final List<String> SECOND_SYLLABLES = List.of("light", "haven", "gate", "fold", "vale", "moor",
            "wick", "crest", "brook", "spire");

    private static final List<String> INTERGOVERNMENTAL = List.of("Intercontinental Rights Observatory",
            "Conference of Treaty Registrars", "Eurasian Compact for Civic Dialogue", "Assembly of Rivers and Coasts",
            "World Register of Treaty Practice", "Joint Office for Safe Cooperation");

    /** Names of offices by institution type; the partner's name follows in brackets. */
    private static final Map<String, List<String>> OFFICES = Map.of(
            "MINISTRY", List.of("Bureau for Treaty Affairs", "Directorate for Multilateral Dialogue",
                    "Division of Rights Reporting"),
            "OTHER_PUBLIC_BODY", List.of("Civic Dialogue Agency", "Public Participation Registry"),
            "NHRI", List.of("Equal Dignity Ombuds House"));

    /** What follows the invented word, by institution type. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "NGO", List.of("Rights Watch", "Defenders Circle", "Justice Network", "Voices Forum",
                    "Legal Aid Collective"),
            "ACADEMIA", List.of("University", "College of Law", "Institute for Rights Studies", "School of Governance",
                    "Academy"),
            "THINK_TANK", List.of("Policy Workshop", "Centre for Public Reasoning", "Ideas Bureau"),
            "BUSINESS", List.of("Textiles", "Minerals", "Logistics", "Foods", "Energy"),
            "MEDIA", List.of("Post", "Radio", "Gazette"));
    private static final List<String> OTHER_ENDINGS = List.of("Association", "Society", "Trust");

    private final SeededRandom random;
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Integer> invented = new HashMap<>();

    InstitutionDraw(SeededRandom random) {
        this.random = random;
    }

    void institution(PersonDraft person) {
        String type = person.sector.institutionType();
        if (person.partner.isEmpty()) {
            person.institution = random.pick(INTERGOVERNMENTAL);
        } else if (OFFICES.containsKey(type)) {
            person.institution = random.pick(OFFICES.get(type)) + " (" + person.partner.get().name() + ")";
        } else {
            person.institution = ofItsOwnName(person.partner.get(), type);
        }
    }

    private String ofItsOwnName(Partner partner, String type) {
        List<String> colleagues = known.computeIfAbsent(partner.id() + "/" + type, key -> new ArrayList<>());
        if (colleagues.size() == MOST_OF_A_KIND || !colleagues.isEmpty() && random.chance(COLLEAGUE)) {
            return random.pick(colleagues);
        }
        String institution = invent(type);
        colleagues.add(institution);
        return institution;
    }

    /** Every word once with an ending; from the second round on each word meets another ending. */
    private String invent(String type) {
        List<String> order = words.computeIfAbsent(type, key -> random.shuffled(allWords()));
        List<String> endings = ENDINGS.getOrDefault(type, OTHER_ENDINGS);
        int number = invented.merge(type, 1, Integer::sum) - 1;
        int round = number / order.size();
        return order.get(number % order.size()) + " " + endings.get((number + round) % endings.size());
    }

    private static List<String> allWords() {
        return FIRST_SYLLABLES.stream().flatMap(first -> SECOND_SYLLABLES.stream().map(second -> first + second))
                .toList();
    }
}
