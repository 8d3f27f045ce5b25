package org.workinggroups.solver.update;

import org.workinggroups.solver.domain.Participant;

/** A change of a seminar after its plan was published. */
public sealed interface SeminarChange {

    /**
     * Somebody does not come.
     *
     * @param participant id of the person
     */
    record Withdraw(String participant) implements SeminarChange {
    }

    /**
     * Somebody comes who was not registered.
     *
     * @param participant the person, with an id that nobody has
     */
    record Add(Participant participant) implements SeminarChange {
    }

    /**
     * Somebody may be in one group only.
     *
     * @param participant id of the person
     * @param group       id of the group
     */
    record Pin(String participant, String group) implements SeminarChange {
    }

    /**
     * Somebody takes a role.
     *
     * @param participant id of the person
     * @param role        the role, such as {@code rapporteur}
     */
    record Appoint(String participant, String role) implements SeminarChange {
    }

    /**
     * Two people may not share a group. Confidential.
     *
     * @param first  id of one
     * @param second id of the other
     */
    record Apart(String first, String second) implements SeminarChange {
    }

    /**
     * A group does not meet.
     *
     * @param group id of the group
     */
    record Close(String group) implements SeminarChange {
    }

    /**
     * {@return the change in words that may stand in a result: of confidential rules it says only that there is one}
     */
    default String words() {
        return switch (this) {
            case Withdraw withdraw -> withdraw.participant() + " does not come";
            case Add add -> add.participant().id() + " was added";
            case Pin pin -> pin.participant() + " must be in " + pin.group();
            case Appoint appoint -> appoint.participant() + " is now " + appoint.role();
            case Apart apart -> "a confidential rule was added";
            case Close close -> close.group() + " is closed";
        };
    }
}
