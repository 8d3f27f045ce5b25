package org.workinggroups.solver.io;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workinggroups.solver.lottery.Draw;

/**
 * What a plan records of how it came about, besides the solve. Nothing of it is looked up: a plan holds a time only
 * where somebody stated one, so that the same statements give the same bytes.
 *
 * @param recordedAt when, as stated
 * @param approvedBy who approved, as stated, or empty
 * @param lottery    how it was drawn among equally good plans, if it was
 */
public record Provenance(Optional<Instant> recordedAt, String approvedBy, Optional<Draw> lottery) {

    /** Nothing stated, nothing drawn. */
    public static final Provenance NONE = new Provenance(Optional.empty(), "", Optional.empty());

    /**
     * {@return the same under other ids}
     *
     * @param ids the other id by the id; whoever has none is left out of the chances
     */
    public Provenance renamed(Map<String, String> ids) {
        return new Provenance(recordedAt, approvedBy, lottery.map(draw -> draw.renamed(ids)));
    }

    /** The same without the chances of some people. */
    Provenance without(Set<String> ids) {
        return new Provenance(recordedAt, approvedBy, lottery.map(draw -> draw.without(ids)));
    }
}
