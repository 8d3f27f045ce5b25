package org.workinggroups.solver.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A parallel closed-door session with one topic and one room.
 *
 * @param id        unique and not blank, such as {@code WG1}
 * @param topic     what the group discusses, or empty
 * @param room      where the group meets, or empty; never decides anything
 * @param target    the size aimed at, in counted participants; empty for an even share. Missing it costs, no more
 * @param size      the size that must hold, in counted participants
 * @param capacity  seats in the room, for everybody; {@link SizeRange#UNLIMITED} if it does not matter
 * @param provides  what the room provides, such as {@code step-free}, in natural order
 * @param expertise tags that are relevant to the topic, in natural order
 */
public record WorkingGroup(String id, String topic, String room, Optional<SizeRange> target, SizeRange size,
        int capacity, List<String> provides, List<String> expertise) {

    /** Copies and sorts the collections. */
    public WorkingGroup {
        provides = provides.stream().distinct().sorted(NaturalOrder.INSTANCE).toList();
        expertise = expertise.stream().distinct().sorted(NaturalOrder.INSTANCE).toList();
    }

    /**
     * Starts a group of any size in a room of any size.
     *
     * @param id a name of its own among the groups
     * @return a builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String toString() {
        return id;
    }

    /** Collects a group's data; not thread-safe. */
    public static final class Builder {
        private final String id;
        private String topic = "";
        private String room = "";
        private Optional<Bounds> target = Optional.empty();
        private Bounds size = new Bounds(0, SizeRange.UNLIMITED);
        private int capacity = SizeRange.UNLIMITED;
        private List<String> provides = List.of();
        private List<String> expertise = List.of();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets the topic.
         *
         * @param value shown to people only
         * @return this builder
         */
        public Builder topic(String value) {
            this.topic = value;
            return this;
        }

        /**
         * Sets the room.
         *
         * @param value the room's name; empty if it is not known
         * @return this builder
         */
        public Builder room(String value) {
            this.room = value;
            return this;
        }

        /**
         * Sets the size aimed at, in counted participants.
         *
         * @param lower the fewest aimed at, 0 or more
         * @param upper the most aimed at, not below the fewest
         * @return this builder
         */
        public Builder target(int lower, int upper) {
            this.target = Optional.of(new Bounds(lower, upper));
            return this;
        }

        /**
         * Sets the size that must hold, in counted participants.
         *
         * @param min the fewest, 0 or more
         * @param max the most, not below the fewest
         * @return this builder
         */
        public Builder size(int min, int max) {
            this.size = new Bounds(min, max);
            return this;
        }

        /**
         * Sets the seats in the room, for everybody, staff included.
         *
         * @param seats 0 or more
         * @return this builder
         */
        public Builder capacity(int seats) {
            this.capacity = seats;
            return this;
        }

        /**
         * Sets what the room provides.
         *
         * @param features such as {@code step-free}
         * @return this builder
         */
        public Builder provides(Collection<String> features) {
            this.provides = List.copyOf(features);
            return this;
        }

        /**
         * Sets the tags that are relevant to the topic.
         *
         * @param tags as participants state them in {@code expertise}
         * @return this builder
         */
        public Builder expertise(Collection<String> tags) {
            this.expertise = List.copyOf(tags);
            return this;
        }

        /**
         * {@return the finished group}
         *
         * @throws InvalidSeminarException if a number of people is impossible; it lists every problem
         */
        public WorkingGroup build() {
            List<Problem> problems = new ArrayList<>();
            WorkingGroup group = build(problems);
            if (!problems.isEmpty()) {
                throw new InvalidSeminarException(problems);
            }
            return group;
        }

        /** The group as far as it can be; what is wrong is told and left out. */
        WorkingGroup build(List<Problem> problems) {
            Optional<SizeRange> aim = target.flatMap(bounds -> range("target", bounds, problems));
            SizeRange limits = range("size", size, problems).orElse(SizeRange.ANY);
            if (capacity < 0) {
                problems.add(Problem.error(Place.named("group " + id + ", capacity"), Integer.toString(capacity),
                        "a room has no fewer than 0 seats", ""));
            }
            return new WorkingGroup(id, topic, room, aim, limits, Math.max(0, capacity), provides, expertise);
        }

        private Optional<SizeRange> range(String field, Bounds bounds, List<Problem> problems) {
            if (bounds.lower() < 0 || bounds.upper() < bounds.lower()) {
                problems.add(Problem.error(Place.named("group " + id + ", " + field), bounds.lower() + "-"
                        + bounds.upper(), "this is no range of people", "the two ends are swapped"));
                return Optional.empty();
            }
            return Optional.of(new SizeRange(bounds.lower(), bounds.upper()));
        }

        /** Two numbers as they were given, which need not be a range. */
        private record Bounds(int lower, int upper) {
        }
    }
}
