package org.workinggroups.solver.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws who wishes which groups. How often each group is a first choice is fixed by its popularity; within that, those
 * who are pinned mostly wish their group, and the others mostly a group of their own expertise.
 */
final class PreferenceDraw {

    private static final double PINNED_WISHES_PIN = 0.9;

    private final SeminarSpecification specification;
    private final SeededRandom random;
    private final int[] firstChoices;
    private final double[] cumulatedPopularity;
    private final Map<PersonDraft, Integer> lengths = new LinkedHashMap<>();

    PreferenceDraw(SeminarSpecification specification, SeededRandom random, List<PersonDraft> people) {
        this.specification = specification;
        this.random = random;
        int wishing = people.size() - specification.preferences().getFirst();
        this.firstChoices = Apportionment.of(wishing, specification.popularity());
        this.cumulatedPopularity = cumulated(specification.popularity());
        drawLengths(people);
    }

    void draw() {
        List<PersonDraft> undecided = new ArrayList<>();
        for (PersonDraft person : lengths.keySet()) {
            if (person.isPinned() && firstChoices[person.pin] > 0 && random.chance(PINNED_WISHES_PIN)) {
                firstChoices[person.pin]--;
                wish(person, person.pin);
            } else {
                undecided.add(person);
            }
        }
        drawOthers(undecided);
    }

    private void drawLengths(List<PersonDraft> people) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        IntStream.range(0, specification.preferences().size())
                .forEach(length -> counts.put(length, specification.preferences().get(length)));
        List<Integer> drawn = random.shuffled(Apportionment.labels(counts));
        for (int i = 0; i < people.size(); i++) {
            if (drawn.get(i) > 0) {
                lengths.put(people.get(i), drawn.get(i));
            }
        }
    }

    private void drawOthers(List<PersonDraft> undecided) {
        Map<String, Deque<Integer>> choicesByTag = choicesByTag();
        List<PersonDraft> rest = new ArrayList<>();
        for (PersonDraft person : random.shuffled(undecided)) {
            Deque<Integer> own = choicesByTag.getOrDefault(person.firstTag(), new ArrayDeque<>());
            if (!own.isEmpty() && random.chance(specification.ownTopic())) {
                wish(person, own.pop());
            } else {
                rest.add(person);
            }
        }
        Deque<Integer> left = new ArrayDeque<>(random.shuffled(choicesByTag.values().stream()
                .flatMap(Deque::stream).toList()));
        rest.forEach(person -> wish(person, left.pop()));
    }

    /** The first choices that are left, by the tag of their group, in drawn order. */
    private Map<String, Deque<Integer>> choicesByTag() {
        Map<String, List<Integer>> choices = new LinkedHashMap<>();
        for (int group = 0; group < firstChoices.length; group++) {
            choices.computeIfAbsent(specification.expertiseOf(group), key -> new ArrayList<>())
                    .addAll(Collections.nCopies(firstChoices[group], group));
        }
        Map<String, Deque<Integer>> drawn = new LinkedHashMap<>();
        choices.forEach((tag, groups) -> drawn.put(tag, new ArrayDeque<>(random.shuffled(groups))));
        return drawn;
    }

    /** A first choice, and as many further ones as this person states, drawn by popularity. */
    private void wish(PersonDraft person, int first) {
        List<Integer> wishes = new ArrayList<>(List.of(first));
        while (wishes.size() < lengths.getOrDefault(person, 0)) {
            int group = byPopularity();
            if (!wishes.contains(group)) {
                wishes.add(group);
            }
        }
        person.preferences = List.copyOf(wishes);
    }

    private int byPopularity() {
        double drawn = random.fraction() * cumulatedPopularity[cumulatedPopularity.length - 1];
        int group = 0;
        int last = cumulatedPopularity.length - 1;
        while (group < last) {
            int middle = (group + last) / 2;
            if (cumulatedPopularity[middle] > drawn) {
                last = middle;
            } else {
                group = middle + 1;
            }
        }
        return group;
    }

    private static double[] cumulated(List<Double> shares) {
        double[] sums = new double[shares.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += shares.get(i);
            sums[i] = sum;
        }
        return sums;
    }
}
