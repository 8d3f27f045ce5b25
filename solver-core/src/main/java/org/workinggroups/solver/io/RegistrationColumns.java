package org.workinggroups.solver.io;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.io.SeminarSettings.Named;

/** Which column of the registrations means what. */
final class RegistrationColumns {

    static final String ID = "id";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PREFERENCES = "preferences";
    static final String PIN = "pin";
    static final String FORBIDDEN = "forbidden";
    static final String NEEDS = "needs";
    static final String COUNTED = "counted";
    static final String STATUS = "status";

    /** Columns that are no attribute. */
    static final List<String> OWN = List.of(ID, NAME, EMAIL, PREFERENCES, PIN, FORBIDDEN, NEEDS, COUNTED, STATUS);

    /** Attributes whose headers may be spelt freely. */
    static final List<String> ATTRIBUTES = List.of("gender", AsemAttributes.PARTNER, AsemAttributes.REGION,
            AsemAttributes.SUB_REGION, AsemAttributes.ASEM_GROUP, "institution", "sector", "institutionType",
            "expertise", "role");

    private static final Pattern RANKED = Pattern.compile("preference([1-9][0-9]{0,2})");
    private static final Map<String, String> CANONICAL = Stream.of(OWN, ATTRIBUTES).flatMap(Collection::stream)
            .collect(Collectors.toMap(RegistrationColumns::normal, Function.identity()));

    private final List<String> headers;
    private final String file;
    private final Problems problems;
    private final Map<String, Integer> canonical = new LinkedHashMap<>();
    private final SortedMap<Integer, Integer> ranked = new TreeMap<>();
    private final Map<String, Integer> attributes = new LinkedHashMap<>();

    private RegistrationColumns(List<String> headers, String file, Problems problems) {
        this.headers = headers;
        this.file = file;
        this.problems = problems;
    }

    /**
     * Matches headers with meanings.
     *
     * @param headers  the table's headers, not empty and without repetition
     * @param mapped   headers by canonical name, as the settings map them
     * @param file     the table's name
     * @param problems is told of columns that are missing, mapped to nothing or ambiguous
     */
    static RegistrationColumns of(List<String> headers, Map<String, Named> mapped, String file, Problems problems) {
        RegistrationColumns columns = new RegistrationColumns(headers, file, problems);
        Set<Integer> taken = new LinkedHashSet<>();
        mapped.forEach((name, header) -> columns.map(name, header, taken));
        for (int i = 0; i < headers.size(); i++) {
            if (!taken.contains(i)) {
                columns.recognise(i, mapped);
            }
        }
        columns.check(mapped);
        return columns;
    }

    /** The canonical column a word means, ignoring case, spaces, hyphens and underscores. */
    static Optional<String> canonical(String word) {
        String normal = normal(word);
        return RANKED.matcher(normal).matches() ? Optional.of(normal) : Optional.ofNullable(CANONICAL.get(normal));
    }

    /** The "Maybe ..." for a word that means no canonical column. */
    static String meant(String word) {
        return Suggestion.orList(Problems.shown(word), CANONICAL.values());
    }

    boolean has(String name) {
        return canonical.containsKey(name);
    }

    /** The text of a canonical column in a row; empty if the table has no such column. */
    String text(CsvRow row, String name) {
        Integer column = canonical.get(name);
        return column == null ? "" : row.cell(column);
    }

    /** Columns that hold one wish each, by rank. */
    Collection<Integer> ranked() {
        return ranked.values();
    }

    /** Columns by the attribute they hold. */
    Map<String, Integer> attributes() {
        return attributes;
    }

    /** The header of a column, by its position. */
    String header(int column) {
        return headers.get(column);
    }

    /** The header that stands for a participant's field or attribute; the field's own name if there is none. */
    String header(String field) {
        if (field.equals(PREFERENCES) && !ranked.isEmpty()) {
            return ranked.values().stream().map(headers::get).collect(Collectors.joining(", "));
        }
        Integer column = canonical.getOrDefault(field, attributes.get(field));
        return column == null ? field : headers.get(column);
    }

    private void map(String name, Named header, Set<Integer> taken) {
        int column = find(header.name());
        if (column < 0) {
            problems.error(header.place(), header.name(), "no column of " + file + " has this header",
                    Suggestion.orList(Problems.shown(header.name()), headers));
        } else if (!taken.add(column)) {
            problems.error(header.place(), header.name(), "this column is mapped to something else already",
                    "another column was meant");
        } else {
            assign(name, column);
        }
    }

    private int find(String header) {
        int exact = headers.indexOf(header);
        return exact >= 0 ? exact : headers.stream().map(RegistrationColumns::normal).toList()
                .indexOf(normal(header));
    }

    private void recognise(int column, Map<String, Named> mapped) {
        String header = headers.get(column);
        Optional<String> name = canonical(header);
        if (name.isEmpty()) {
            attributes.put(header, column);
            Suggestion.closest(Problems.shown(header), CANONICAL.values()).ifPresent(close -> notice(header,
                    "this column is read as a further attribute", close + " was meant"));
        } else if (mapped.containsKey(name.get())) {
            attributes.put(header, column);
            notice(header, "this column is read as a further attribute, because " + name.get()
                    + " is mapped to another column", "the mapping can be deleted");
        } else {
            assign(name.get(), column);
        }
    }

    private void assign(String name, int column) {
        Matcher rank = RANKED.matcher(name);
        Integer earlier = rank.matches() ? ranked.putIfAbsent(Integer.parseInt(rank.group(1)), column)
                : canonical.putIfAbsent(name, column);
        if (earlier != null) {
            problems.error(new Place(file, 1, headers.get(column)), headers.get(column), "the columns \""
                    + headers.get(earlier) + "\" and \"" + headers.get(column) + "\" both mean " + name,
                    "one of them has another meaning and needs another header");
        } else if (ATTRIBUTES.contains(name)) {
            attributes.put(name, column);
        }
    }

    private void check(Map<String, Named> mapped) {
        if (!canonical.containsKey(ID) && !mapped.containsKey(ID)) {
            problems.error(new Place(file, 1, ""), "", "there is no column id; the columns are "
                    + Problems.shown(String.join(", ", headers)), Suggestion.closest(ID, headers)
                    .map(close -> close + " should be mapped: \"columns: {id: " + close + "}\"")
                    .orElse("a column needs the header id, or seminar.yaml should map one to it"));
        }
        if (canonical.containsKey(PREFERENCES) && !ranked.isEmpty()) {
            problems.error(new Place(file, 1, header(PREFERENCES)), "",
                    "preferences stand in one column and in numbered columns", "one of the two can be deleted");
        }
    }

    private void notice(String header, String message, String maybe) {
        problems.notice(new Place(file, 1, header), header, message, maybe);
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0_-]", "");
    }
}
