package org.workinggroups.solver.io;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Reading;

/** Reads partners as people write them, and tells what was read otherwise than written. */
final class PartnerNames {

    private final Reading reading;
    private final Problems problems;
    private final Map<String, String> guesses = new HashMap<>();

    PartnerNames(Reading reading, Problems problems) {
        this.reading = reading;
        this.problems = problems;
    }

    /** The id of the partner that is meant; empty, which is told, if none is. */
    Optional<String> resolve(String text, Place place) {
        Optional<String> id = AsemPartners.find(text).map(AsemPartners.Partner::id);
        if (id.isEmpty()) {
            String guess = guesses.computeIfAbsent(text, AsemPartners::meant);
            if (reading == Reading.STRICT) {
                problems.error(place, text, "this partner is not known", guess);
            } else {
                problems.change(place, text, "", "this partner is not known; maybe " + guess);
            }
        } else if (!id.get().equals(text)) {
            problems.change(place, text, id.get(), id.get().equalsIgnoreCase(text) ? "another spelling of the partner's id"
                    : "another name of the partner");
        }
        return id;
    }
}
