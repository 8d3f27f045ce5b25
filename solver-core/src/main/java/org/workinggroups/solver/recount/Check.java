package org.workinggroups.solver.recount;

/**
 * One thing that was looked at.
 *
 * @param subject what, such as {@code hard rules}
 * @param holds   whether it is as the file says and as it must be
 * @param words   what was found, with its numbers
 */
public record Check(String subject, boolean holds, String words) {
}
