package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What goes on beside a command ends in it, well or badly. */
class BesideTest {

    @Test
    void whatIsComputedComesFromAnotherThread() {
        assertThat(Beside.of(Thread::currentThread).get()).isNotSameAs(Thread.currentThread());
    }

    /** Memory that runs out there is told as memory that runs out, and a defect as the defect it is. */
    @Test
    void whatGoesWrongIsThrownAsItIs() {
        OutOfMemoryError full = new OutOfMemoryError("a page too large");
        assertThatThrownBy(() -> Beside.of(() -> {
            throw full;
        }).get()).isSameAs(full);
        IllegalStateException defect = new IllegalStateException("a template without an end");
        assertThatThrownBy(() -> Beside.of(() -> {
            throw defect;
        }).get()).isSameAs(defect);
    }
}
