package org.workinggroups.solver.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.domain.Level;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Plan;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** The ten invented people, the interpreter and the three groups of the example in docs/criteria.md. */
final class Cast {

    private Cast() {
    }

    /** The seminar with the default policy. */
    static Seminar seminar() {
        return groups(Seminar.builder("The example"))
                .participant(person("P01", "Ana Lima", "F", "EUROPE", "NHRI", "PRT", "French", "Portuguese")
                        .attribute("expertise", "law").prefers("WG1", "WG2").build())
                .participant(person("P02", "Bo Sandberg", "M", "EUROPE", "GOVERNMENT", "SWE", "English")
                        .attribute("expertise", "media").prefers("WG2", "WG1").build())
                .participant(person("P03", "Chen Mei", "F", "ASIA", "CIVIL_SOCIETY", "CHN", "English")
                        .attribute("expertise", "law", "climate").prefers("WG1", "WG3").build())
                .participant(person("P04", "Dilnoza Karimova", "F", "ASIA", "GOVERNMENT", "KAZ", "Russian")
                        .prefers("WG1").needs(List.of("step-free")).build())
                .participant(person("P05", "Erik Holm", "M", "EUROPE", "CIVIL_SOCIETY", "DNK", "English", "French")
                        .attribute("expertise", "climate").prefers("WG3", "WG2").pin("WG2").build())
                .participant(person("P06", "Farid Aziz", "M", "ASIA", "CIVIL_SOCIETY", "IDN", "English")
                        .attribute("expertise", "media").build())
                .participant(person("P07", "Ganbold Bat", "M", "ASIA", "NHRI", "MNG", "English")
                        .attribute("expertise", "law").prefers("WG2").attribute("role", "moderator").build())
                .participant(person("P08", "Hana Suzuki", "F", "ASIA", "GOVERNMENT", "JPN", "Japanese")
                        .attribute("expertise", "climate").prefers("WG2", "WG3", "WG1").build())
                .participant(person("P09", "Ines Moreau", "F", "EUROPE", "CIVIL_SOCIETY", "FRA", "French")
                        .attribute("expertise", "media").prefers("WG2").build())
                .participant(person("P10", "Jargal Sukh", "M", "ASIA", "GOVERNMENT", "MNG", "English")
                        .prefers("WG3", "WG2").attribute("role", "rapporteur").forbidden(List.of("WG2")).build())
                .participant(Participant.builder("S11").name("Kim Rivera").counted(false).attribute("gender", "F")
                        .attribute("languages", "English", "French").build())
                .relation(Relation.keepApart("P01", "P02", "P05"))
                .relation(Relation.keepApart("P03", "P06"))
                .relation(Relation.keepTogether("P01", "P04"))
                .relation(new Relation(Relation.Kind.KEEP_TOGETHER, List.of("P07", "P10"), Optional.of(3L),
                        Optional.of(Level.MEDIUM)))
                .relation(Relation.affinity("P02", "P06", 2))
                .relation(Relation.affinity("P09", "P10", 4))
                .relation(Relation.affinity("P03", "P08", -1))
                .baseline(Plan.of(Map.of("P01", "WG1", "P03", "WG1", "P02", "WG2", "P09", "WG2", "P10", "WG2", "P05",
                        "WG3", "P06", "WG3")))
                .previous(Plan.of(Map.of("P01", "A", "P02", "A", "P03", "A", "P05", "B", "P06", "B", "S11", "B")))
                .previous(Plan.of(Map.of("P01", "A", "P02", "A", "P05", "B", "S11", "B")))
                .build();
    }

    /** The bad plan that the examples measure. */
    static Plan plan() {
        return Plan.of(Map.ofEntries(Map.entry("P01", "WG1"), Map.entry("P02", "WG1"), Map.entry("P03", "WG1"),
                Map.entry("P04", "WG1"), Map.entry("P08", "WG1"), Map.entry("P06", "WG2"), Map.entry("P09", "WG2"),
                Map.entry("P10", "WG2"), Map.entry("P05", "WG3"), Map.entry("P07", "WG3"), Map.entry("S11", "WG3")));
    }

    private static Seminar.Builder groups(Seminar.Builder seminar) {
        return seminar
                .group(WorkingGroup.builder("WG1").topic("Legal frameworks").target(3, 4).size(0, 4).capacity(8)
                        .provides(List.of("step-free")).expertise(List.of("law")).build())
                .group(WorkingGroup.builder("WG2").topic("Freedom of the media").target(3, 4).capacity(8)
                        .expertise(List.of("media")).build())
                .group(WorkingGroup.builder("WG3").topic("Climate and rights").target(3, 4).capacity(8)
                        .expertise(List.of("climate")).build());
    }

    /** Sub-region and institution type are no part of any example, but of the default policy. */
    private static Participant.Builder person(String id, String name, String gender, String region, String sector,
            String partner, String... languages) {
        return Participant.builder(id).name(name).attribute("gender", gender).attribute("region", region)
                .attribute("sector", sector).attribute("partner", partner).attribute("languages", languages)
                .attribute("subRegion", region + " " + partner.charAt(0))
                .attribute("institutionType", sector + " office");
    }
}
