package org.workinggroups.solver.io;

import org.workinggroups.solver.privacy.OutputKind;

/**
 * A file to be written.
 *
 * @param kind    what it is
 * @param content its bytes
 */
public record OutputFile(OutputKind kind, byte[] content) {
}
