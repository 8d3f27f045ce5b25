package org.workinggroups.solver.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.workinggroups.solver.domain.Place;

/** Reads partners as people write them, and remembers what was read otherwise than written. */
final class PartnerNames {

    private final Problems problems;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, String> guesses = new LinkedHashMap<>();

    /** A spelling, the id it was read as, its first place and how often it stands. */
    private record Reading(String text, String id, Place first, int count) {
        Reading again() {
            return new Reading(text, id, first, count + 1);
        }
    }

    PartnerNames(Problems problems) {
        this.problems = problems;
    }

    /** The id of the partner that is meant; the text itself, and a problem told, if none is. */
    String resolve(String text, Place place) {
        Optional<AsemPartners.Partner> partner = AsemPartners.find(text);
        if (partner.isEmpty()) {
            problems.error(place, text, "this partner is not known",
                    guesses.computeIfAbsent(text, AsemPartners::meant));
            return text;
        }
        String id = partner.get().id();
        if (!id.equalsIgnoreCase(text)) {
            readings.merge(text, new Reading(text, id, place, 1), (earlier, ignored) -> earlier.again());
        }
        return id;
    }

    /** Tells each spelling that was read otherwise than written, once, at its first place. */
    void report() {
        readings.values().forEach(reading -> problems.notice(reading.first(), reading.text(), "read as "
                + reading.id() + (reading.count() > 1 ? ", in " + reading.count() + " rows" : ""), ""));
    }
}
