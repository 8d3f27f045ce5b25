package org.workinggroups.solver.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that decides who sits where: the groups, the people, the ties between them and the policy. Immutable.
 *
 * @param title        the seminar's name
 * @param groups       the groups to fill
 * @param participants the people to place
 * @param relations    who must, must not, or would rather share a group
 * @param policy       what the seminar wants
 * @param baseline     the plan already published, from which placements should not move without need
 */
public record Seminar(String title, List<WorkingGroup> groups, List<Participant> participants,
        List<Relation> relations, Policy policy, Optional<Plan> baseline) {

    /** Copies the lists; does not validate, see {@link SeminarRules#problems}. */
    public Seminar {
        groups = List.copyOf(groups);
        participants = List.copyOf(participants);
        relations = List.copyOf(relations);
    }

    /** Starts an empty seminar. */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /** This seminar with another policy. */
    public Seminar withPolicy(Policy changed) {
        return new Seminar(title, groups, participants, relations, changed, baseline);
    }

    /** This seminar with a published plan to stay close to. */
    public Seminar withBaseline(Plan published) {
        return new Seminar(title, groups, participants, relations, policy, Optional.of(published));
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

        private Builder(String title) {
            this.title = title;
        }

        /** Adds a group. */
        public Builder group(WorkingGroup group) {
            groups.add(group);
            return this;
        }

        /** Adds a participant. */
        public Builder participant(Participant participant) {
            participants.add(participant);
            return this;
        }

        /** Adds a relation. */
        public Builder relation(Relation relation) {
            relations.add(relation);
            return this;
        }

        /** Sets the policy. */
        public Builder policy(Policy value) {
            this.policy = value;
            return this;
        }

        /** Sets the plan already published. */
        public Builder baseline(Plan published) {
            this.baseline = Optional.of(published);
            return this;
        }

        /**
         * The finished seminar.
         *
         * @throws InvalidSeminarException if ids repeat or refer to nothing; it lists every problem
         */
        public Seminar build() {
            Seminar seminar = new Seminar(title, groups, participants, relations, policy, baseline);
            List<Problem> errors = SeminarRules.problems(seminar, Origins.of(seminar)).stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR).toList();
            if (!errors.isEmpty()) {
                throw new InvalidSeminarException(errors);
            }
            return seminar;
        }
    }
}
