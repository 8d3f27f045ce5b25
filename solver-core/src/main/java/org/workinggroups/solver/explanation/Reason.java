package org.workinggroups.solver.explanation;

import org.workinggroups.solver.domain.Level;

/**
 * Something that spoke for a person's group.
 *
 * @param criterion such as {@code preference}
 * @param level     how strictly it binds
 * @param points    what would be lost at this level by sitting elsewhere, or nowhere, with all others as they are
 * @param sentence  the same in words
 */
public record Reason(String criterion, Level level, long points, String sentence) {
}
