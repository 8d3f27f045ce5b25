package org.workinggroups.solver.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that decides who sits where: the groups, the people, the ties between them and the policy. Immutable.
 *
 * @param title        the seminar's name
 * @param groups       the groups to fill
 * @param participants the people to place
 * @param relations    who must, must not, or would rather share a group
 * @param policy       what the seminar wants
 * @param baseline     the plan already published, from which placements should not move without need
 * @param previous     plans of earlier sessions; whoever sat together there should meet others now. They may name
 *                     people and groups that this seminar does not have
 * @param privacy      who may know what of it; decides nothing
 */
public record Seminar(String title, List<WorkingGroup> groups, List<Participant> participants,
        List<Relation> relations, Policy policy, Optional<Plan> baseline, List<Plan> previous,
        Privacy privacy) {

    /** Copies the lists; does not validate, see {@link SeminarRules#problems}. */
    public Seminar {
        groups = List.copyOf(groups);
        participants = List.copyOf(participants);
        relations = List.copyOf(relations);
        previous = List.copyOf(previous);
    }

    /**
     * A seminar without earlier sessions, with the usual privacy.
     *
     * @param title        the title
     * @param groups       at least one
     * @param participants everybody, staff included
     * @param relations    ties between people
     * @param policy       what the seminar wants
     * @param baseline     the plan already published; empty if there is none
     */
    public Seminar(String title, List<WorkingGroup> groups, List<Participant> participants,
            List<Relation> relations, Policy policy, Optional<Plan> baseline) {
        this(title, groups, participants, relations, policy, baseline, List.of(), Privacy.STANDARD);
    }

    /**
     * Starts an empty seminar.
     *
     * @param title the title
     * @return a builder
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * {@return this seminar with another policy}
     *
     * @param changed the other policy
     */
    public Seminar withPolicy(Policy changed) {
        return new Seminar(title, groups, participants, relations, changed, baseline, previous, privacy);
    }

    /**
     * {@return this seminar with a published plan to stay close to}
     *
     * @param published the plan
     */
    public Seminar withBaseline(Plan published) {
        return new Seminar(title, groups, participants, relations, policy, Optional.of(published), previous,
                privacy);
    }

    /** {@return this seminar without a published plan} */
    public Seminar withoutBaseline() {
        return new Seminar(title, groups, participants, relations, policy, Optional.empty(), previous,
                privacy);
    }

    /**
     * {@return this seminar after other earlier sessions}
     *
     * @param sessions their plans, in the order of the sessions
     */
    public Seminar withPrevious(List<Plan> sessions) {
        return new Seminar(title, groups, participants, relations, policy, baseline, sessions, privacy);
    }

    /**
     * {@return this seminar with other people and ties}
     *
     * @param people everybody
     * @param ties   the relations between them
     */
    public Seminar withPeople(List<Participant> people, List<Relation> ties) {
        return new Seminar(title, groups, people, ties, policy, baseline, previous, privacy);
    }

    /**
     * {@return this seminar with another privacy}
     *
     * @param changed the other privacy
     */
    public Seminar withPrivacy(Privacy changed) {
        return new Seminar(title, groups, participants, relations, policy, baseline, previous, changed);
    }

    /** Says the size only: participants' data must not reach logs. */
    @Override
    public String toString() {
        return "seminar of " + participants.size() + " participants and " + groups.size() + " groups";
    }

    /** Collects a seminar; not thread-safe. */
    public static final class Builder {
        private final String title;
        private final List<WorkingGroup> groups = new ArrayList<>();
        private final List<Participant> participants = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private Policy policy = Policy.STANDARD;
        private Optional<Plan> baseline = Optional.empty();
        private final List<Plan> previous = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Privacy privacy = Privacy.STANDARD;

        private Builder(String title) {
            this.title = title;
        }

        /**
         * Adds a group.
         *
         * @param group the group, whose id no other has
         * @return this builder
         */
        public Builder group(WorkingGroup group) {
            groups.add(group);
            return this;
        }

        /**
         * Adds a group that is not built yet; what is wrong with it is told by {@link #build}, with all the rest.
         *
         * @param group the group, whose id no other has
         * @return this builder
         */
        public Builder group(WorkingGroup.Builder group) {
            groups.add(group.build(problems));
            return this;
        }

        /**
         * Adds groups.
         *
         * @param several groups, in the order of the seminar
         * @return this builder
         */
        public Builder groups(Collection<WorkingGroup> several) {
            groups.addAll(several);
            return this;
        }

        /**
         * Adds a participant.
         *
         * @param participant the participant, whose id nobody else has
         * @return this builder
         */
        public Builder participant(Participant participant) {
            participants.add(participant);
            return this;
        }

        /**
         * Adds a participant who is not built yet.
         *
         * @param participant the participant, whose id nobody else has
         * @return this builder
         */
        public Builder participant(Participant.Builder participant) {
            participants.add(participant.build());
            return this;
        }

        /**
         * Adds participants.
         *
         * @param several participants
         * @return this builder
         */
        public Builder participants(Collection<Participant> several) {
            participants.addAll(several);
            return this;
        }

        /**
         * Adds a relation.
         *
         * @param relation between people of this seminar
         * @return this builder
         */
        public Builder relation(Relation relation) {
            relations.add(relation);
            return this;
        }

        /**
         * Adds relations.
         *
         * @param several between people of this seminar
         * @return this builder
         */
        public Builder relations(Collection<Relation> several) {
            relations.addAll(several);
            return this;
        }

        /**
         * Sets the policy, whose settings are checked when the seminar is allocated or checked.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder policy(Policy value) {
            this.policy = value;
            return this;
        }

        /**
         * Sets the plan already published.
         *
         * @param published the plan, which may leave people out
         * @return this builder
         */
        public Builder baseline(Plan published) {
            this.baseline = Optional.of(published);
            return this;
        }

        /**
         * Adds the plan of an earlier session.
         *
         * @param session its plan, added after those of sessions before it
         * @return this builder
         */
        public Builder previous(Plan session) {
            previous.add(session);
            return this;
        }

        /**
         * Sets who may know what.
         *
         * @param value classes of data, and whether the Chatham House Rule applies
         * @return this builder
         */
        public Builder privacy(Privacy value) {
            this.privacy = value;
            return this;
        }

        /**
         * {@return the finished seminar}
         *
         * @throws InvalidSeminarException if numbers of people are impossible, or ids repeat or refer to nothing; it
         *                                 lists every problem
         */
        public Seminar build() {
            Seminar seminar = new Seminar(title, groups, participants, relations, policy, baseline, previous,
                    privacy);
            List<Problem> errors = Stream.concat(problems.stream(),
                    SeminarRules.problems(seminar, Origins.of(seminar)).stream())
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
            if (!errors.isEmpty()) {
                throw new InvalidSeminarException(errors);
            }
            return seminar;
        }
    }
}
