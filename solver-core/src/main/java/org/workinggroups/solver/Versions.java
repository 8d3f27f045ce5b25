package org.workinggroups.solver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which programs made a plan; results name them.
 *
 * @param solver   this solver
 * @param timefold the search's framework
 * @param ortools  the prover
 */
public record Versions(String solver, String timefold, String ortools) {

    /** The versions of this build. */
    public static final Versions CURRENT = read();

    private static Versions read() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(properties.getProperty("solver"), properties.getProperty("timefold"),
                properties.getProperty("ortools"));
    }
}
