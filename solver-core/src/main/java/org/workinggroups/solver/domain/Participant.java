package org.workinggroups.solver.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Somebody to be placed in exactly one working group.
 *
 * @param id          unique and not blank; the only key by which files and messages refer to a person
 * @param name        the person's name, or empty; never used to decide anything
 * @param email       the person's address, or empty; never used to decide anything
 * @param counted     whether the person counts for sizes and balance; {@code false} for staff such as interpreters
 *                    and note-takers, who take a seat only
 * @param preferences ids of the wished groups, first choice first, without repetition; empty if none was stated
 * @param pin         id of the only group this person may be placed in, or empty
 * @param forbidden   ids of groups this person must not be placed in, in natural order
 * @param needs       what the person's room must provide, such as {@code step-free}, in natural order
 * @param attributes  every further fact by name (gender, partner, expertise, role, any column); a value is present
 *                    or absent, an empty list never occurs; values are in the order given, without repetition
 */
public record Participant(String id, String name, String email, boolean counted, List<String> preferences,
        Optional<String> pin, List<String> forbidden, List<String> needs, SortedMap<String, List<String>> attributes) {

    /** Name of the attribute that holds expertise tags. */
    public static final String EXPERTISE = "expertise";

    /** Name of the attribute that holds roles such as {@code moderator}. */
    public static final String ROLE = "role";

    /** Copies every collection; {@code forbidden} and {@code needs} are sorted. */
    public Participant {
        preferences = List.copyOf(preferences);
        forbidden = sorted(forbidden);
        needs = sorted(needs);
        SortedMap<String, List<String>> copy = new TreeMap<>();
        attributes.forEach((attribute, values) -> {
            if (!values.isEmpty()) {
                copy.put(attribute, values.stream().distinct().toList());
            }
        });
        attributes = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Starts a participant who counts, wishes nothing and has no attributes.
     *
     * @param id a name of its own among the participants
     * @return a builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * {@return the values of an attribute; empty if this person has none}
     *
     * @param attribute the attribute's name
     */
    public List<String> values(String attribute) {
        return attributes.getOrDefault(attribute, List.of());
    }

    /**
     * {@return the rank of a group among this person's wishes: 1 for the first choice, 0 if it was not wished}
     *
     * @param group id of the group
     */
    public int rankOf(String group) {
        return preferences.indexOf(group) + 1;
    }

    /**
     * {@return the same person, who needs more of a room}
     *
     * @param more features of a room
     */
    public Participant needingAlso(Collection<String> more) {
        List<String> all = new ArrayList<>(needs);
        all.addAll(more);
        return new Participant(id, name, email, counted, preferences, pin, forbidden, all, attributes);
    }

    private static List<String> sorted(Collection<String> values) {
        return values.stream().distinct().sorted(NaturalOrder.INSTANCE).toList();
    }

    /** Says only the id: names, addresses and attributes must not reach logs or messages. */
    @Override
    public String toString() {
        return id;
    }

    /** Collects a participant's data; not thread-safe. */
    public static final class Builder {
        private final String id;
        private String name = "";
        private String email = "";
        private boolean counted = true;
        private List<String> preferences = List.of();
        private Optional<String> pin = Optional.empty();
        private List<String> forbidden = List.of();
        private List<String> needs = List.of();
        private final SortedMap<String, List<String>> attributes = new TreeMap<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets the name.
         *
         * @param value shown to people only; empty if there is none
         * @return this builder
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Sets the e-mail address.
         *
         * @param value empty if there is none
         * @return this builder
         */
        public Builder email(String value) {
            this.email = value;
            return this;
        }

        /**
         * Sets whether the person counts for sizes and balance.
         *
         * @param value {@code false} for staff
         * @return this builder
         */
        public Builder counted(boolean value) {
            this.counted = value;
            return this;
        }

        /**
         * Sets the wished groups, first choice first.
         *
         * @param groups ids of groups, none twice
         * @return this builder
         */
        public Builder prefers(String... groups) {
            return prefers(List.of(groups));
        }

        /**
         * Sets the wished groups, first choice first.
         *
         * @param groups ids of groups, none twice
         * @return this builder
         */
        public Builder prefers(List<String> groups) {
            this.preferences = groups;
            return this;
        }

        /**
         * Sets the only group allowed.
         *
         * @param group id of the group
         * @return this builder
         */
        public Builder pin(String group) {
            this.pin = Optional.of(group);
            return this;
        }

        /**
         * Sets the groups that are not allowed.
         *
         * @param groups ids of groups
         * @return this builder
         */
        public Builder forbidden(Collection<String> groups) {
            this.forbidden = List.copyOf(groups);
            return this;
        }

        /**
         * Sets what the person's room must provide.
         *
         * @param features as rooms name them, see {@link WorkingGroup.Builder#provides}
         * @return this builder
         */
        public Builder needs(Collection<String> features) {
            this.needs = List.copyOf(features);
            return this;
        }

        /**
         * Adds values to an attribute; a value that is there already is not repeated.
         *
         * @param attribute the attribute's name, such as {@code region}
         * @param values    one or several
         * @return this builder
         */
        public Builder attribute(String attribute, String... values) {
            return attribute(attribute, List.of(values));
        }

        /**
         * Adds values to an attribute; a value that is there already is not repeated.
         *
         * @param attribute the attribute's name, such as {@code region}
         * @param values    one or several
         * @return this builder
         */
        public Builder attribute(String attribute, Collection<String> values) {
            List<String> held = attributes.computeIfAbsent(attribute, key -> new ArrayList<>());
            values.stream().filter(value -> !held.contains(value)).forEach(held::add);
            return this;
        }

        /**
         * Adds several attributes at once.
         *
         * @param values values by the attribute's name
         * @return this builder
         */
        public Builder attributes(Map<String, ? extends Collection<String>> values) {
            values.forEach(this::attribute);
            return this;
        }

        /** {@return the finished participant} */
        public Participant build() {
            return new Participant(id, name, email, counted, preferences, pin, forbidden, needs, attributes);
        }
    }
}
