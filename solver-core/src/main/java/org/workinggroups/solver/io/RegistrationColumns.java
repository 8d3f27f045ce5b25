package org.workinggroups.solver.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Place;
import org.workinggroups.solver.domain.Privacy;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.io.SeminarSettings.Named;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableRow;
import org.workinggroups.solver.vocabulary.Vocabulary;
import org.workinggroups.solver.vocabulary.WordKey;

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
    static final String SURNAME = "surname";
    static final String FIRST_NAME = "firstName";

    /** Columns that are no attribute. */
    static final List<String> OWN = List.of(ID, NAME, SURNAME, FIRST_NAME, EMAIL, PREFERENCES, PIN, FORBIDDEN,
            NEEDS, COUNTED, STATUS);

    /** Attributes whose headers may be spelt freely. */
    static final List<String> ATTRIBUTES = List.of("gender", AsemAttributes.PARTNER, AsemAttributes.REGION,
            AsemAttributes.SUB_REGION, AsemAttributes.ASEM_GROUP, "institution", "sector", "institutionType",
            "expertise", "role");

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)\\s*");
    private static final Pattern RANKED = Pattern.compile("preference([1-9][0-9]{0,2})");
    private static final Map<String, String> CANONICAL = Stream.of(OWN, ATTRIBUTES).flatMap(Collection::stream)
            .collect(Collectors.toMap(WordKey::of, Function.identity()));

    private final Table table;
    private final List<String> headers;
    private final Problems problems;
    private final Map<String, Integer> canonical = new LinkedHashMap<>();
    private final SortedMap<Integer, Integer> ranked = new TreeMap<>();
    private final Map<String, Integer> attributes = new LinkedHashMap<>();

    private RegistrationColumns(Table table, Problems problems) {
        this.table = table;
        this.headers = table.headers();
        this.problems = problems;
    }

    /**
     * Matches headers with meanings.
     *
     * @param table    whose headers are not repeated
     * @param mapped   headers by canonical name, as the settings map them
     * @param problems is told of columns that are missing, mapped to nothing or ambiguous
     */
    static RegistrationColumns of(Table table, Map<String, Named> mapped, Problems problems) {
        RegistrationColumns columns = new RegistrationColumns(table, problems);
        Set<Integer> taken = new LinkedHashSet<>();
        mapped.forEach((name, header) -> columns.map(name, header, taken));
        List<Integer> others = IntStream.range(0, table.headers().size())
                .filter(i -> !taken.contains(i) && !table.headers().get(i).isEmpty()).boxed()
                .sorted(Comparator.comparing(i -> exactly(table.headers().get(i)).isEmpty())).toList();
        others.forEach(column -> columns.recognise(column, mapped));
        columns.check(mapped);
        return columns;
    }

    /** The canonical column a word means, by its own name or another, ignoring case, spaces and punctuation. */
    static Optional<String> canonical(String word) {
        return exactly(word).or(() -> Vocabulary.header(word));
    }

    /** The canonical column whose own name a word is. */
    private static Optional<String> exactly(String word) {
        String key = WordKey.of(word);
        return RANKED.matcher(key).matches() ? Optional.of(key) : Optional.ofNullable(CANONICAL.get(key));
    }

    /** The "Maybe ..." for a word that means no canonical column. */
    static String meant(String word) {
        return Suggestion.orList(Problems.shown(word), CANONICAL.values());
    }

    /** The canonical column a word nearly means: a slip of the pen away, or with a remark in brackets. */
    private static Optional<String> nearly(String word) {
        return Suggestion.closest(Problems.shown(word), CANONICAL.values())
                .or(() -> canonical(REMARK.matcher(word).replaceAll(" ").strip()))
                .or(() -> Vocabulary.nearHeader(Problems.shown(word)));
    }

    boolean has(String name) {
        return canonical.containsKey(name);
    }

    /** The text of a canonical column in a row; empty if the table has no such column. */
    String text(TableRow row, String name) {
        Integer column = canonical.get(name);
        return column == null ? "" : row.cell(column);
    }

    /** The name in a row, from one column or two; empty if the table has none. */
    String name(TableRow row) {
        return has(NAME) ? text(row, NAME) : (text(row, FIRST_NAME) + " " + text(row, SURNAME)).strip();
    }

    /** The table's name. */
    String file() {
        return table.name();
    }

    /** The place of a participant's field or attribute. */
    Place place(TableRow row, String field) {
        return new Place(table.name(), row.number(), header(field));
    }

    /** The place of a cell. */
    Place place(TableRow row, int column) {
        return new Place(table.name(), row.number(), headers.get(column));
    }

    /** Columns that hold one wish each, by rank. */
    Collection<Integer> ranked() {
        return ranked.values();
    }

    /** Columns by the attribute they hold. */
    Map<String, Integer> attributes() {
        return attributes;
    }

    /** The headers of attributes that are this table's own. */
    List<String> further() {
        return attributes.keySet().stream().filter(attribute -> !ATTRIBUTES.contains(attribute)).toList();
    }

    /** The header that stands for a participant's field or attribute; the field's own name if there is none. */
    String header(String field) {
        if (field.equals(PREFERENCES) && !ranked.isEmpty()) {
            return ranked.values().stream().map(headers::get).collect(Collectors.joining(", "));
        }
        if (field.equals(NAME) && !has(NAME) && has(SURNAME)) {
            return header(SURNAME);
        }
        Integer column = canonical.getOrDefault(field, attributes.get(field));
        return column == null ? field : headers.get(column);
    }

    /** Whether the cells below a header may be shown to whoever may see the registrations' problems. */
    Predicate<String> isOpen(Privacy privacy) {
        Set<String> sensitive = Stream.concat(OWN.stream(), attributes.keySet().stream())
                .filter(privacy::isSensitive).map(this::header).collect(Collectors.toSet());
        boolean needs = sensitive.contains(header(NEEDS));
        return header -> !sensitive.contains(header)
                && !(needs && canonical(header).filter(NEEDS::equals).isPresent());
    }

    private void map(String name, Named header, Set<Integer> taken) {
        int column = find(header.name());
        if (column < 0) {
            problems.error(header.place(), header.name(), "no column of " + table.name() + " has this header",
                    Suggestion.orList(Problems.shown(header.name()), table.namedHeaders()));
        } else if (!taken.add(column)) {
            problems.error(header.place(), header.name(), "this column is mapped to something else already",
                    "another column was meant");
        } else {
            assign(name, column);
        }
    }

    private int find(String header) {
        int exact = headers.indexOf(header);
        return exact >= 0 ? exact : headers.stream().map(WordKey::of).toList().indexOf(WordKey.of(header));
    }

    private void recognise(int column, Map<String, Named> mapped) {
        String header = headers.get(column);
        Optional<String> name = canonical(header);
        if (name.isEmpty()) {
            attributes.put(header, column);
            nearly(header).ifPresent(close -> notice(header, "this column is read as a further attribute",
                    close + " was meant; seminar.yaml can map it"));
        } else if (mapped.containsKey(name.get())) {
            attributes.put(header, column);
            notice(header, "this column is read as a further attribute, because " + name.get()
                    + " is mapped to another column", "the mapping can be deleted");
        } else if (isStated(name.get()) && exactly(header).isEmpty()) {
            attributes.put(header, column);
            notice(header, "this column is read as a further attribute, because another column is " + name.get(), "");
        } else {
            assign(name.get(), column);
            if (exactly(header).isEmpty()) {
                problems.change(table.header(header), header, name.get(), "another name of the column");
            }
        }
    }

    /** Whether a column has said in its own name what another may say in other words. */
    private boolean isStated(String name) {
        Matcher rank = RANKED.matcher(name);
        Integer column = rank.matches() ? ranked.get(Integer.parseInt(rank.group(1))) : canonical.get(name);
        boolean whole = (name.equals(SURNAME) || name.equals(FIRST_NAME)) && canonical.containsKey(NAME);
        return whole || column != null && exactly(headers.get(column)).isPresent();
    }

    private void assign(String name, int column) {
        Matcher rank = RANKED.matcher(name);
        Integer earlier = rank.matches() ? ranked.putIfAbsent(Integer.parseInt(rank.group(1)), column)
                : canonical.putIfAbsent(name, column);
        if (earlier != null) {
            problems.error(table.header(headers.get(column)), headers.get(column), "the columns \""
                    + headers.get(earlier) + "\" and \"" + headers.get(column) + "\" both mean " + name,
                    "one of them has another meaning and needs another header");
        } else if (ATTRIBUTES.contains(name)) {
            attributes.put(name, column);
        }
    }

    private void check(Map<String, Named> mapped) {
        if (!canonical.containsKey(ID) && !mapped.containsKey(ID)) {
            problems.error(table.header(""), "", "there is no column id; the columns are "
                    + Problems.shown(String.join(", ", table.namedHeaders())), Suggestion.closest(ID, table.namedHeaders())
                    .map(close -> close + " should be mapped: \"columns: {id: " + close + "}\"")
                    .orElse("a column needs the header id, or seminar.yaml should map one to it"));
        }
        IntStream.range(1, ranked.isEmpty() ? 1 : ranked.lastKey()).filter(rank -> !ranked.containsKey(rank))
                .findFirst().ifPresent(this::reportMissingRank);
        if (canonical.containsKey(PREFERENCES) && !ranked.isEmpty()) {
            problems.error(table.header(header(PREFERENCES)), "",
                    "preferences stand in one column and in numbered columns", "one of the two can be deleted");
        }
    }

    /** Without the column of a rank, everybody's later wishes would rise in silence. */
    private void reportMissingRank(int missing) {
        int later = ranked.tailMap(missing).firstKey();
        String header = headers.get(Objects.requireNonNull(ranked.get(later)));
        problems.error(table.header(header), header, "this column is preference" + later + ", but no column is "
                + "preference" + missing + "; the columns are "
                + Problems.shown(String.join(", ", table.namedHeaders())), "the header of the other is not "
                        + "known: seminar.yaml can map it, \"columns: {preference" + missing
                        + ": its header}\"");
    }

    private void notice(String header, String message, String maybe) {
        problems.notice(table.header(header), header, message, maybe);
    }
}
