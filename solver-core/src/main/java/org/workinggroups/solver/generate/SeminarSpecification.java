package org.workinggroups.solver.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.Suggestion;

/**
 * What a generated seminar looks like: totals that are met exactly, and shares that are met to the nearest person.
 * All numbers are of counted participants unless they say otherwise. Maps keep the order given.
 *
 * @param id              name of the specification, such as {@code asem24-mongolia-2026}
 * @param title           the seminar's title
 * @param participants    how many counted participants there are
 * @param topics          the topic of each group, first group first; their number is the number of groups
 * @param target          the size each group aims at
 * @param size            the size each group must have
 * @param partners        how many ASEM partners send somebody
 * @param hostPartner     id of the partner that hosts, such as {@code MNG}
 * @param delegation      how many people a partner sends
 * @param regions         people by region: {@code ASIA}, {@code EUROPE}, and {@code NONE} for staff of
 *                        intergovernmental organisations
 * @param sectors         people by sector and institution type, such as {@code GOVERNMENT/MINISTRY}
 * @param genders         people by gender: {@code F}, {@code M}, {@code X}, {@code UNDISCLOSED}
 * @param preferences     people by the number of groups they wished: the first entry for none, the second for one, ...
 * @param popularity      share of each group among all first choices
 * @param ownTopic        how likely somebody's first choice is a group of their own expertise, where it has room for
 *                        another first choice; 0 to 1
 * @param staff           who runs each group
 * @param expertise       share of people by their first expertise tag; the tags belong to the topics in order and
 *                        start over where there are more topics
 * @param withoutExpertise share of people without a tag
 * @param ties            how many pairs are to be kept apart or together
 * @param pins            how many people are pinned to a group, moderators and rapporteurs included
 * @param access          needs of access, and the rooms that meet them
 * @param missing         which registrations have gaps
 */
public record SeminarSpecification(String id, String title, int participants, List<String> topics, SizeRange target,
        SizeRange size, int partners, String hostPartner, Delegation delegation, Map<String, Integer> regions,
        Map<String, Integer> sectors, Map<String, Integer> genders, List<Integer> preferences,
        List<Double> popularity, double ownTopic, Staff staff, Map<String, Double> expertise, double withoutExpertise,
        Ties ties, int pins, Access access, Missing missing) {

    /** The key of {@link #regions} for people of no region. */
    public static final String NO_REGION = "NONE";

    /** The key of {@link #genders} for people who do not tell theirs. */
    public static final String UNDISCLOSED = "UNDISCLOSED";

    /**
     * How many people a partner sends.
     *
     * @param least the least of a partner, at least 1
     * @param most  the most of a partner that does not host
     * @param host  how many the host sends
     */
    public record Delegation(int least, int most, int host) {
    }

    /**
     * Who runs each group.
     *
     * @param moderators  moderators of each group, from among the counted participants
     * @param rapporteurs rapporteurs of each group, from among the counted participants
     * @param noteTakers  note-takers of each group, who are not counted
     */
    public record Staff(int moderators, int rapporteurs, int noteTakers) {

        /** {@return how many moderators and rapporteurs one group has} */
        public int appointed() {
            return moderators + rapporteurs;
        }
    }

    /**
     * How many pairs are tied.
     *
     * @param apart    pairs to keep apart
     * @param clique   size of a set of people each of whom is to be kept apart from all others of it; 0 for none. Its
     *                 pairs come on top of {@code apart}, and more people than groups make the seminar infeasible
     * @param together pairs to keep together
     */
    public record Ties(int apart, int clique, int together) {
    }

    /**
     * Needs of access.
     *
     * @param stepFree      people who need a step-free room
     * @param stepFreeRooms ids of the groups with one
     * @param signing       people who need sign-language interpretation
     * @param signingRooms  ids of the groups that have it
     */
    public record Access(int stepFree, List<String> stepFreeRooms, int signing, List<String> signingRooms) {

        /** Nobody needs anything. */
        public static final Access NONE = new Access(0, List.of(), 0, List.of());
    }

    /**
     * Shares of people whose registrations have a gap, each from 0 to 1.
     *
     * @param expertise       no expertise tag
     * @param institutionType no institution type
     * @param country         no partner, sub-region or coordination group; the region is still known
     */
    public record Missing(double expertise, double institutionType, double country) {

        /** No gaps. */
        public static final Missing NOTHING = new Missing(0, 0, 0);
    }

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the totals contradict each other
     */
    public SeminarSpecification {
        topics = List.copyOf(topics);
        regions = ordered(regions);
        sectors = ordered(sectors);
        genders = ordered(genders);
        preferences = List.copyOf(preferences);
        popularity = List.copyOf(popularity);
        expertise = ordered(expertise);
        checkTotal(id, "regions", regions.values().stream().toList(), participants);
        checkTotal(id, "sectors", sectors.values().stream().toList(), participants);
        checkTotal(id, "genders", genders.values().stream().toList(), participants);
        checkTotal(id, "preferences", preferences, participants);
        check(!topics.isEmpty(), id, "there is no topic, so there is no group");
        check(topics.size() == popularity.size(), id, topics.size() + " topics have " + popularity.size()
                + " popularities");
        check(preferences.size() <= topics.size() + 1, id, "somebody wishes more groups than there are");
        check(regions.getOrDefault(NO_REGION, 0).equals(sectors.getOrDefault(SectorType.INTERGOVERNMENTAL.label(), 0)),
                id, "the people of no region are not as many as the staff of intergovernmental organisations");
        check(pins >= topics.size() * staff.appointed(), id, pins + " pins do not suffice for "
                + topics.size() * staff.appointed() + " moderators and rapporteurs");
        check(pins + access.stepFree() + access.signing() <= participants, id, "there are more pins and needs than "
                + "people");
    }

    /** {@return how many groups there are} */
    public int groups() {
        return topics.size();
    }

    /** {@return the ids of the groups, {@code WG1} first} */
    public List<String> groupIds() {
        return IntStream.rangeClosed(1, groups()).mapToObj(number -> "WG" + number).toList();
    }

    /**
     * {@return the expertise tag of a group, counted from 0}
     *
     * @param group from 0 to below {@link #groups()}
     */
    public String expertiseOf(int group) {
        return List.copyOf(expertise.keySet()).get(group % expertise.size());
    }

    /**
     * {@return one of the specifications that come with the library}
     *
     * @param name one of {@link #names()}
     * @throws IllegalArgumentException if there is none of this name
     */
    public static SeminarSpecification named(String name) {
        return SpecificationReader.standard().stream().filter(specification -> specification.id().equals(name))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("There is no specification \"" + name
                        + "\". Maybe " + Suggestion.orList(name, names())));
    }

    /** {@return the names of the specifications that come with the library} */
    public static List<String> names() {
        return SpecificationReader.standard().stream().map(SeminarSpecification::id).toList();
    }

    /**
     * {@return a seminar of any size in the proportions of the 24th edition}
     *
     * @param participants how many counted participants, at least 4 a group and at most 1,000,000
     * @param groups       how many groups, at least 1
     * @throws IllegalArgumentException if there are too few people for so many groups
     */
    public static SeminarSpecification ofSize(int participants, int groups) {
        return ScaledSpecification.of(participants, groups);
    }

    private static void checkTotal(String id, String field, List<Integer> counts, int participants) {
        int sum = Apportionment.sum(counts);
        check(sum == participants, id, "the " + field + " add up to " + sum + ", not to the " + participants
                + " participants");
    }

    private static void check(boolean holds, String id, String message) {
        if (!holds) {
            throw new IllegalArgumentException("Specification " + id + ": " + message
                    + ". Maybe one number was changed and not the others");
        }
    }

    private static <V> Map<String, V> ordered(Map<String, V> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
