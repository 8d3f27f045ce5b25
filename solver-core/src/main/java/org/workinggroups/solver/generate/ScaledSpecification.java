package org.workinggroups.solver.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.SizeRange;

/** Seminars of any size in the proportions of the 24th edition. */
final class ScaledSpecification {

    private static final String MODEL = "asem24-mongolia-2026";
    private static final int LEAST_PER_GROUP = 4;
    private static final int MOST_PARTICIPANTS = 1_000_000;
    private static final int ALL_PARTNERS = 53;
    private static final int FEWEST_PARTNERS = 3;
    private static final int LEAST_DELEGATION_LIMIT = 4;

    /** Shares of people who wish no group, one, two, three. */
    private static final List<Double> PREFERENCE_LENGTHS = List.of(0.15, 0.45, 0.2, 0.2);

    /** How many times as popular the first group is as the last, as in the 24th edition: 0.36 to 0.16. */
    private static final double FIRST_TO_LAST = 2.25;

    /** How far a group may lie from the mean size. */
    private static final double SIZE_TOLERANCE = 0.1;

    private static final Map<String, String> TOPICS = topics();

    private ScaledSpecification() {
    }

    static SeminarSpecification of(int participants, int groups) {
        if (groups < 1 || participants / LEAST_PER_GROUP < groups || participants > MOST_PARTICIPANTS) {
            throw new IllegalArgumentException("A seminar of " + participants + " participants in " + groups
                    + " groups cannot be generated: it takes 1 group or more, at least " + LEAST_PER_GROUP
                    + " participants a group, and at most " + MOST_PARTICIPANTS
                    + " participants. Maybe the two numbers are swapped");
        }
        SeminarSpecification model = SeminarSpecification.named(MODEL);
        Map<String, Integer> sectors = Apportionment.of(participants, model.sectors());
        int partners = Math.min(ALL_PARTNERS, Math.max(FEWEST_PARTNERS, Math.round(participants * 0.4f)));
        SeminarSpecification.Staff staff = new SeminarSpecification.Staff(1, 1, 1);
        return new SeminarSpecification("generated-" + participants + "-" + groups,
                "Generated seminar of " + participants + " participants in " + groups + " groups", participants,
                groupTopics(groups), evenShare(participants, groups), tolerated(participants, groups), partners,
                model.hostPartner(), delegation(participants, partners), regions(participants, sectors, model),
                sectors, Apportionment.of(participants, model.genders()), preferences(participants, groups),
                popularity(groups), model.ownTopic(), staff, expertise(groups, model.withoutExpertise()),
                model.withoutExpertise(), ties(participants, groups), groups * staff.appointed(),
                SeminarSpecification.Access.NONE, SeminarSpecification.Missing.NOTHING);
    }

    private static SizeRange evenShare(int participants, int groups) {
        return new SizeRange(participants / groups, Math.ceilDiv(participants, groups));
    }

    private static SizeRange tolerated(int participants, int groups) {
        SizeRange even = evenShare(participants, groups);
        int tolerance = Math.max(2, (int) (SIZE_TOLERANCE * even.upper()));
        return new SizeRange(Math.max(2, even.lower() - tolerance), even.upper() + tolerance);
    }

    /** The host sends a tenth; the others at most twice the mean. */
    private static SeminarSpecification.Delegation delegation(int participants, int partners) {
        return new SeminarSpecification.Delegation(1, Math.max(LEAST_DELEGATION_LIMIT, 2 * participants / partners),
                Math.max(1, participants / 10));
    }

    /** Staff of intergovernmental organisations have no region; the others are shared as in the model. */
    private static Map<String, Integer> regions(int participants, Map<String, Integer> sectors,
            SeminarSpecification model) {
        int none = sectors.getOrDefault(SectorType.INTERGOVERNMENTAL.label(), 0);
        Map<String, Integer> shares = new LinkedHashMap<>(model.regions());
        shares.remove(SeminarSpecification.NO_REGION);
        Map<String, Integer> regions = Apportionment.of(participants - none, shares);
        regions.put(SeminarSpecification.NO_REGION, none);
        return regions;
    }

    private static List<Integer> preferences(int participants, int groups) {
        int[] counts = Apportionment.of(participants, PREFERENCE_LENGTHS);
        List<Integer> preferences = new ArrayList<>();
        for (int length = 0; length < counts.length; length++) {
            if (length <= groups) {
                preferences.add(counts[length]);
            } else {
                preferences.set(groups, preferences.get(groups) + counts[length]);
            }
        }
        return preferences;
    }

    /** Falls off evenly, by a constant factor from each group to the next. */
    private static List<Double> popularity(int groups) {
        return IntStream.range(0, groups)
                .mapToObj(g -> StrictMath.pow(FIRST_TO_LAST, -(double) g / Math.max(1, groups - 1))).toList();
    }

    private static Map<String, Double> expertise(int groups, double without) {
        int tags = Math.min(groups, TOPICS.size());
        Map<String, Double> shares = new LinkedHashMap<>();
        TOPICS.keySet().stream().limit(tags).forEach(tag -> shares.put(tag, (1 - without) / tags));
        return shares;
    }

    /** 6 pairs apart and 3 together for every 100 people; a single group can keep nobody apart. */
    private static SeminarSpecification.Ties ties(int participants, int groups) {
        return new SeminarSpecification.Ties(groups == 1 ? 0 : Math.round(participants * 0.06f), 0,
                Math.round(participants * 0.03f));
    }

    private static List<String> groupTopics(int groups) {
        List<String> topics = List.copyOf(TOPICS.values());
        return IntStream.range(0, groups).mapToObj(g -> topics.get(g % topics.size())
                + (g < topics.size() ? "" : ", session " + (g / topics.size() + 1))).toList();
    }

    private static Map<String, String> topics() {
        Map<String, String> topics = new LinkedHashMap<>();
        SeminarSpecification model = SeminarSpecification.named(MODEL);
        IntStream.range(0, model.groups()).forEach(g -> topics.put(model.expertiseOf(g), model.topics().get(g)));
        topics.put("rights-education", "Human rights education in and beyond the classroom");
        topics.put("child-protection", "Protection of children in vulnerable situations");
        topics.put("gender-equality", "Gender equality and freedom from violence");
        topics.put("disability-inclusion", "Inclusion and participation of persons with disabilities");
        topics.put("labour-migration", "Labour migration and decent work");
        topics.put("digital-rights", "Privacy, artificial intelligence and digital rights");
        topics.put("belief-diversity", "Freedom of religion or belief in diverse societies");
        topics.put("health-ageing", "The right to health and ageing populations");
        return topics;
    }
}
