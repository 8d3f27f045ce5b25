package org.workinggroups.solver.proof;

import com.google.ortools.Loader;

/** OR-Tools' native library, loaded once. */
final class Natives {

    private static volatile boolean loaded;

    private Natives() {
    }

    /** Loads the library, and the classes that a first model needs. */
    static void load() {
        Loader.loadNativeLibraries();
        loaded = true;
    }

    static boolean isLoaded() {
        return loaded;
    }
}
