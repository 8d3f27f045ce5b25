package org.workinggroups.solver.io;

/**
 * A placement that was changed by hand; the person is meant to stay there.
 *
 * @param participant the person's id
 * @param from        the group before, or empty for nowhere
 * @param to          the group since
 * @param reason      why, or empty; it stands in a file that others may see
 */
public record RecordedChange(String participant, String from, String to, String reason) {
}
