package org.workinggroups.solver.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.WorkingGroup;
import org.workinggroups.solver.io.GroupNames.Meaning;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Reading;
import org.workinggroups.solver.vocabulary.WordKey;

/** Reads the cells that name groups, and tells what was read otherwise than written. */
final class WishReader {

    private static final Set<String> NO_WISH = Set.of("any", "anygroup", "anyworkinggroup", "nopreference",
            "nopreferences", "nowish", "all", "allgroups");
    private static final Pattern FURTHER_SEPARATORS = Pattern.compile(
            "\\s*(?:[/,|+&\\n\u2192]|\\band\\b|\\bthen\\b|\\bor\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+)?");

    private final GroupNames groups;
    private final Map<String, Optional<Meaning>> found = new HashMap<>();
    private final Reading reading;
    private final Problems problems;

    WishReader(Collection<WorkingGroup> groups, Reading reading, Problems problems) {
        this.groups = new GroupNames(groups);
        this.reading = reading;
        this.problems = problems;
    }

    /**
     * The wishes of a cell, first choice first. What names no group stays as it is, for the rules to refuse; read
     * leniently it is left out, and so is a group's repetition.
     */
    List<String> wishes(String cell, Place place) {
        if (NO_WISH.contains(WordKey.of(cell)) && groups.find(cell).isEmpty()) {
            problems.change(place, cell, "", "no wish");
            return List.of();
        }
        Set<String> reasons = new LinkedHashSet<>();
        List<String> wishes = new ArrayList<>();
        for (String wish : meanings(cell, reasons)) {
            if (isDate(wish)) {
                reportDate(wish, place);
            } else if (!isDropped(wish, wishes, reasons)) {
                wishes.add(wish);
            }
        }
        tell(cell, wishes, reasons, place);
        return wishes;
    }

    /**
     * The wish of a cell that holds one of several ranks.
     *
     * @param earlier the wishes of the ranks before
     */
    Optional<String> ranked(String cell, List<String> earlier, Place place) {
        if (ListCell.isUnknown(cell) || NO_WISH.contains(WordKey.of(cell)) && groups.find(cell).isEmpty()) {
            return Optional.empty();
        }
        Set<String> reasons = new LinkedHashSet<>();
        String wish = meaning(cell, reasons).orElse(cell);
        boolean isDate = isDate(wish);
        if (isDate) {
            reportDate(wish, place);
        }
        Optional<String> read = isDate || isDropped(wish, earlier, reasons) ? Optional.empty() : Optional.of(wish);
        tell(cell, read.stream().toList(), isDate ? Set.of() : reasons, place);
        return read;
    }

    /** The group of a cell that holds one only; empty if the cell says that there is none. */
    Optional<String> single(String cell, Place place) {
        if (ListCell.isUnknown(cell)) {
            return Optional.empty();
        }
        Set<String> reasons = new LinkedHashSet<>();
        String group = meaning(cell, reasons).orElse(cell);
        tell(cell, List.of(group), reasons, place);
        return Optional.of(group);
    }

    /** The groups of a cell whose order does not matter; none is left out. */
    List<String> several(String cell, Place place) {
        Set<String> reasons = new LinkedHashSet<>();
        List<String> all = ListCell.split(cell, ListCell.VALUES).stream()
                .map(text -> meaning(text, reasons).orElse(text)).toList();
        tell(cell, all, reasons, place);
        return all;
    }

    private List<String> meanings(String cell, Set<String> reasons) {
        List<String> parts = ListCell.split(cell, ListCell.PREFERENCES);
        List<String> meanings = new ArrayList<>();
        for (String part : parts) {
            Optional<String> one = meaning(part, reasons);
            meanings.addAll(one.isPresent() ? List.of(one.get()) : pieces(part, reasons));
        }
        boolean isKnown = meanings.stream().allMatch(groups::contains);
        return isKnown || parts.size() < 2 ? meanings : meaning(cell, reasons).map(List::of).orElse(meanings);
    }

    /** What the pieces of a text name; the text itself if none names a group. */
    private List<String> pieces(String part, Set<String> reasons) {
        if (part.length() > GroupNames.LONGEST) {
            return List.of(part);
        }
        List<String> pieces = FURTHER_SEPARATORS.splitAsStream(part).map(String::strip)
                .filter(piece -> !piece.isEmpty()).toList();
        List<String> meanings = pieces.stream().map(piece -> meaning(piece, reasons).orElse(piece)).toList();
        return meanings.stream().anyMatch(groups::contains) ? meanings : List.of(part);
    }

    private Optional<String> meaning(String text, Set<String> reasons) {
        Optional<Meaning> meaning = found.computeIfAbsent(text, groups::find);
        meaning.map(Meaning::why).filter(why -> !why.isEmpty()).ifPresent(reasons::add);
        return meaning.map(Meaning::id);
    }

    private boolean isDropped(String wish, List<String> earlier, Set<String> reasons) {
        boolean known = groups.contains(wish);
        if (reading == Reading.STRICT || known && !earlier.contains(wish)) {
            return false;
        }
        reasons.add(known ? "a wish stands twice, the first counts" : "there is no such group: " + Problems.shown(wish));
        return true;
    }

    private boolean isDate(String wish) {
        return DATE.matcher(wish).matches() && !groups.contains(wish);
    }

    private void reportDate(String date, Place place) {
        String maybe = "the spreadsheet turned wishes such as 1/3 into a date";
        if (reading == Reading.STRICT) {
            problems.error(place, date, "this is a date, not a group", maybe);
        } else {
            problems.change(place, date, "", "a date names no group; maybe " + maybe);
        }
    }

    private void tell(String cell, List<String> groupsRead, Set<String> reasons, Place place) {
        if (!reasons.isEmpty()) {
            problems.change(place, cell, String.join(" > ", groupsRead), String.join("; ", reasons));
        }
    }
}
