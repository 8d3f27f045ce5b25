package org.workinggroups.solver.proof;

import java.util.function.BooleanSupplier;
import org.workinggroups.solver.model.AllocationModel;

/** Proves how good a plan can be, and finds a better one where there is one. Immutable and thread-safe. */
public final class Prover {

    private final ProofLimits limits;

    /** A prover within these limits. */
    public Prover(ProofLimits limits) {
        this.limits = limits;
    }

    /**
     * Whether OR-Tools is on the class path. Loads nothing of it but one class, and no native code.
     */
    public static boolean isAvailable() {
        try {
            Class.forName("com.google.ortools.Loader", false, Prover.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Whether OR-Tools' native library has been loaded. Loads nothing. */
    public static boolean isLoaded() {
        return Natives.isLoaded();
    }

    /**
     * Loads OR-Tools' native library, which takes about a second the first time: call it on another thread while the
     * search runs. A proof does it itself if nobody did.
     *
     * @throws IllegalStateException if OR-Tools is not on the class path
     */
    public static void load() {
        requireAvailable();
        Natives.load();
    }

    /**
     * Proves.
     *
     * @param model     the seminar's terms
     * @param hint      the best plan known, group index by participant index; -1 for somebody who has no place yet
     * @param listener  hears of every step
     * @param cancelled asked often; ends the proof with what is known then, as an interrupt of the calling thread does
     * @throws IllegalStateException    if OR-Tools is not on the class path
     * @throws IllegalArgumentException if the hint is not a plan of the model, or the penalties are too great to add up
     */
    public Proof prove(AllocationModel model, int[] hint, ProofListener listener, BooleanSupplier cancelled) {
        requireAvailable();
        if (hint.length != model.participantCount()) {
            throw new IllegalArgumentException("A plan of " + hint.length + " placements was given for "
                    + model.participantCount() + " participants. Maybe it belongs to another seminar.");
        }
        for (int group : hint) {
            if (group < -1 || group >= model.groupCount()) {
                throw new IllegalArgumentException("A plan names group " + group + " where the groups are 0 to "
                        + (model.groupCount() - 1) + ". Maybe it belongs to another seminar.");
            }
        }
        load();
        return new LevelProof(model, limits, listener, cancelled).prove(hint.clone());
    }

    static void requireAvailable() {
        if (!isAvailable()) {
            throw new IllegalStateException("Proofs need OR-Tools, which is not on the class path. Maybe the "
                    + "dependency com.google.ortools:ortools-java is missing: it is optional and has to be named.");
        }
    }
}
