/**
 * Late changes: a published plan is changed as little as the rules allow, and every change is told with its cause. See
 * {@code docs/late-changes.md}.
 */
@NullMarked
package org.workinggroups.solver.update;

import org.jspecify.annotations.NullMarked;
