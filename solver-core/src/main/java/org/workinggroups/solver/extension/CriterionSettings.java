package org.workinggroups.solver.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.domain.Level;

/**
 * A criterion's settings as they stand in the policy, read with checks: whatever has the wrong type or is out of range
 * is told with its place, and a default taken in its stead. Keys that nobody asks for are told as unknown.
 */
public interface CriterionSettings {

    /** {@return whether the seminar states these settings itself; {@code false} for the criterion's default} */
    boolean isExplicit();

    /** {@return whether the criterion is switched off: {@code off}, {@code false}, {@code none} or weight 0} */
    boolean isOff();

    /**
     * {@return whether a key is given}
     *
     * @param key the key
     */
    boolean has(String key);

    /**
     * {@return the settings under a key; empty if it is not given}
     *
     * @param key the key
     */
    Optional<? extends CriterionSettings> get(String key);

    /** {@return every key with its settings, in the order given; for maps whose keys are names, such as attributes} */
    Map<String, ? extends CriterionSettings> entries();

    /** {@return the items of a list, or these settings alone where they are no list} */
    List<? extends CriterionSettings> items();

    /**
     * {@return the level under the key {@code level}; the first of {@code allowed} is the default}
     *
     * @param allowed the levels that may be chosen, at least one
     */
    Level level(Level... allowed);

    /**
     * {@return the weight, from 1 to 1,000,000,000: these settings themselves if they are a number, else the key, else
     * 1}
     */
    long weight();

    /**
     * {@return the whole number under a key}
     *
     * @param key       the key
     * @param least     the least that is allowed
     * @param greatest  the greatest that is allowed
     * @param otherwise taken where the key is not given or wrong
     */
    long whole(String key, long least, long greatest, long otherwise);

    /**
     * {@return the text under a key; empty if it is not given}
     *
     * @param key the key
     */
    Optional<String> text(String key);

    /**
     * {@return the texts of a list under a key; a single text is a list of one, a missing key an empty list}
     *
     * @param key the key
     */
    List<String> texts(String key);

    /** {@return these settings themselves as a text} */
    String text();

    /**
     * Tells something wrong with these settings: the seminar is then refused, with this among all its problems.
     *
     * @param message what is wrong, as a sentence without a full stop
     * @param maybe   the likely cause, which continues "Maybe ..."; or empty
     */
    void error(String message, String maybe);
}
