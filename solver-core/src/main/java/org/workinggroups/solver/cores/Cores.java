package org.workinggroups.solver.cores;

import java.util.concurrent.Semaphore;

/**
 * The cores of this process, of which a search or a proof takes a second only if it is free: where many solves go on at once, more
 * threads than cores would only make each wait longer for its turn. Counted for the whole process, as cores are; it
 * decides which runs go on beside each other and never what they find.
 */
public final class Cores {

    private static final Semaphore FREE = new Semaphore(Runtime.getRuntime().availableProcessors());

    private Cores() {
    }

    /** Takes a core if one is free; who took it gives it back. */
    public static boolean take() {
        return FREE.tryAcquire();
    }

    /** Gives back a core that was taken. */
    public static void giveBack() {
        FREE.release();
    }
}
