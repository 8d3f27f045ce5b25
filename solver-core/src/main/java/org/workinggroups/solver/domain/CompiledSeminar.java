package org.workinggroups.solver.domain;

import java.util.List;

/**
 * A seminar whose policy has been read, checked and turned into costs, ready to be asked about many plans. It is made
 * by {@code Allocator.compile} and by nothing else. Immutable and thread-safe.
 */
public interface CompiledSeminar {

    /** {@return the seminar} */
    Seminar seminar();

    /** {@return what the owner of the seminar should know about its policy, such as a raised cap} */
    List<Problem> notices();
}
