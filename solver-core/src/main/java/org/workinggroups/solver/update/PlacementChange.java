package org.workinggroups.solver.update;

/**
 * What changes for somebody between two plans.
 *
 * @param participant the person's id
 * @param kind        whether the person moves, is new or has left
 * @param from        the group before; empty for somebody new
 * @param to          the group since; empty for somebody who left
 * @param cause       why, in words that name nobody else; empty where there is nothing to say
 */
public record PlacementChange(String participant, Kind kind, String from, String to, String cause) {

    /** What happens to somebody. */
    public enum Kind {
        /** From one group to another. */
        MOVED("moved"),
        /** Placed for the first time. */
        NEW("new"),
        /** No longer there. */
        LEFT("left");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the kind as it stands in files} */
        public String label() {
            return label;
        }
    }
}
