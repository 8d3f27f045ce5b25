package org.workinggroups.solver.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Relation;
import org.workinggroups.solver.domain.Seminar;
import org.workinggroups.solver.domain.WorkingGroup;

/** Seeded seminars of real size and shape: delegations, sectors, wishes and ties as past editions had them. */
final class SampleSeminars {

    private static final String[] SUB_REGIONS = {"North-East Asia", "South-East Asia", "South Asia", "Oceania",
        "Northern Europe", "Western Europe", "Southern Europe", "Eastern Europe"};
    private static final String[] INSTITUTION_TYPES = {"MINISTRY", "OTHER_PUBLIC_BODY", "NGO", "ACADEMIA",
        "THINK_TANK", "NHRI", "IGO", "BUSINESS"};
    private static final String[] SECTORS = {"GOVERNMENT", "GOVERNMENT", "CIVIL_SOCIETY", "CIVIL_SOCIETY",
        "CIVIL_SOCIETY", "NHRI", "IGO", "BUSINESS"};
    private static final int[] INSTITUTION_SHARES = {34, 4, 25, 16, 6, 7, 5, 3};
    private static final int HOST_DELEGATION = 14;

    private final int people;
    private final int groupCount;
    private final SplittableRandom random;

    private SampleSeminars(int people, int groupCount, long seed) {
        this.people = people;
        this.groupCount = groupCount;
        this.random = new SplittableRandom(seed);
    }

    /** A seminar with the rich standard policy, quotas of moderators and delegations, ties and pins. */
    static Seminar realSize(int people, int groupCount, long seed) {
        return new SampleSeminars(people, groupCount, seed).build(Policy.STANDARD);
    }

    static Seminar realSize(int people, int groupCount, long seed, Policy policy) {
        return new SampleSeminars(people, groupCount, seed).build(policy);
    }

    private Seminar build(Policy policy) {
        Seminar.Builder seminar = Seminar.builder("Sample").policy(policy.with("quota", List.of(
                Map.of("attribute", "role", "value", "moderator", "min", 1, "level", "hard"),
                Map.of("attribute", "role", "value", "rapporteur", "min", 1, "level", "hard"),
                Map.of("attribute", "partner", "max", 3, "level", "medium"))));
        int share = people / groupCount;
        for (int g = 0; g < groupCount; g++) {
            seminar.group(WorkingGroup.builder(group(g)).target(share, share + 1).size(share - 2, share + 2)
                    .capacity(share + 6).expertise(List.of("topic" + g)).build());
        }
        for (int p = 0; p < people; p++) {
            seminar.participant(participant(p));
        }
        for (int g = 0; g < groupCount; g++) {
            seminar.participant(Participant.builder("NoteTaker" + g).counted(false)
                    .attribute(Participant.ROLE, "note-taker").pin(group(g)).build());
        }
        ties(seminar);
        return seminar.build();
    }

    private Participant participant(int p) {
        int partner = p < HOST_DELEGATION ? 0 : 1 + (p - HOST_DELEGATION) * 38 / (people - HOST_DELEGATION);
        int subRegion = partner % SUB_REGIONS.length;
        int institution = draw(INSTITUTION_SHARES);
        int topic = draw(popularity());
        Participant.Builder builder = Participant.builder("P" + (1000 + p))
                .attribute("gender", p == 20 ? "X" : p == 40 || p == 60 ? "UNDISCLOSED" : draw(54, 46) == 0 ? "F" : "M")
                .attribute("partner", "partner" + partner)
                .attribute("subRegion", SUB_REGIONS[subRegion])
                .attribute("region", partner == 37 ? "NONE" : subRegion < 4 ? "ASIA" : "EUROPE")
                .attribute("institutionType", INSTITUTION_TYPES[institution])
                .attribute("sector", SECTORS[institution]);
        if (draw(85, 15) == 0) {
            builder.attribute(Participant.EXPERTISE, "topic" + topic);
        }
        if (draw(85, 15) == 0) {
            builder.prefers(wishes(topic));
        }
        if (p % 7 == 3 && p / 7 < 2 * groupCount) {
            builder.attribute(Participant.ROLE, p / 7 < groupCount ? "moderator" : "rapporteur");
            if (draw(1, 1) == 0) {
                builder.pin(group(p / 7 % groupCount));
            }
        }
        return builder.build();
    }

    private int[] popularity() {
        int[] weights = new int[groupCount];
        for (int g = 0; g < groupCount; g++) {
            weights[g] = 40 - 30 * g / groupCount;
        }
        return weights;
    }

    private List<String> wishes(int topic) {
        Set<String> wishes = new LinkedHashSet<>();
        int count = 1 + draw(50, 25, 25);
        while (wishes.size() < count) {
            wishes.add(group(wishes.isEmpty() && draw(70, 30) == 0 ? topic : draw(popularity())));
        }
        return new ArrayList<>(wishes);
    }

    private void ties(Seminar.Builder seminar) {
        for (int i = 0; i < 6; i++) {
            seminar.relation(Relation.keepApart("P" + (1015 + 9 * i), "P" + (1017 + 9 * i)));
        }
        for (int i = 0; i < 3; i++) {
            seminar.relation(Relation.keepTogether("P" + (1018 + 9 * i), "P" + (1022 + 9 * i)));
        }
    }

    private static String group(int g) {
        return "WG" + (g + 1);
    }

    private int draw(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int ball = random.nextInt(sum);
        int drawn = 0;
        while (ball >= weights[drawn]) {
            ball -= weights[drawn++];
        }
        return drawn;
    }
}
