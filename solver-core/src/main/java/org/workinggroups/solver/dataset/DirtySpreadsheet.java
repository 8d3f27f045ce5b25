package org.workinggroups.solver.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.workinggroups.solver.domain.Participant;
import org.workinggroups.solver.domain.Policy;
import org.workinggroups.solver.domain.Seminar;

/**
 * A seminar's registrations as they reach a secretariat: one sheet with every defect that such sheets have, a list of
 * what is wrong where, and the seminar that is meant.
 */
final class DirtySpreadsheet {

    static final String ID = "dirty-spreadsheet";

    /** What stands above the headers. */
    static final String TITLE = "Registrations, final list - internal, please do not pass on";

    private static final List<String> FORMULA_PREFIXES = List.of("=", "+", "-", "@");
    private static final List<Integer> REPEATED = List.of(10, 38, 61);
    private static final List<Integer> REGISTERED_TWICE = List.of(5, 24, 47, 80);
    private static final List<Integer> CANCELLED_AFTER = List.of(30, 66);
    private static final List<Integer> BLANK_AFTER = List.of(15, 33, 50, 72, 87);
    private static final int COPY_DISTANCE = 3;

    private final Seminar seminar;
    private final List<Registrant> people;
    private final List<Participant> cancelled;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();

    private DirtySpreadsheet(Seminar generated, Seminar others) {
        this.seminar = withoutStaff(generated);
        this.people = seminar.participants().stream().map(WindowsText::of).map(Registrant::new).toList();
        this.cancelled = new Newcomers(seminar, others).take(CANCELLED_AFTER.size(), person -> true).stream()
                .map(WindowsText::of).toList();
    }

    /**
     * Draws the defects.
     *
     * @param generated the seminar
     * @param others    a seminar of other people, from which those are taken who have cancelled
     */
    static DirtySpreadsheet of(Seminar generated, Seminar others) {
        DirtySpreadsheet sheet = new DirtySpreadsheet(generated, others);
        sheet.spoilCells();
        sheet.addRows();
        return sheet;
    }

    /** The seminar that is meant. */
    Seminar clean() {
        return new Seminar(seminar.title(), seminar.groups(), people.stream().map(registrant -> registrant.person)
                .toList(), seminar.relations(), seminar.policy(), seminar.baseline());
    }

    /** The sheet: a title, the headers, and whatever was typed below. */
    CsvTable table() {
        List<List<String>> table = new ArrayList<>();
        table.add(SheetRow.blank().set(SheetRow.HEADERS.getFirst(), TITLE).cells());
        table.add(SheetRow.HEADERS);
        rows.forEach(row -> table.add(row.cells()));
        return new CsvTable(table);
    }

    /** What is wrong where, by row and then by column; the headers are in row 2. */
    CsvTable defects() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("kind", "row", "column", "was", "means"));
        table.add(List.of(DefectKind.MERGED_HEADER_ROW.label(), "1", "", TITLE, ""));
        defects.stream().sorted(Comparator.comparing((Defect defect) -> rows.indexOf(defect.row()))
                .thenComparing(defect -> SheetRow.HEADERS.indexOf(defect.column())))
                .forEach(defect -> table.add(List.of(defect.kind().label(),
                        Integer.toString(rows.indexOf(defect.row()) + 3), defect.column(), defect.was(),
                        defect.means())));
        return new CsvTable(table);
    }

    /** Note-takers are the host's staff and do not register, so that no rule may ask for them. */
    private static Seminar withoutStaff(Seminar generated) {
        Map<String, Object> settings = new LinkedHashMap<>(generated.policy().settings());
        settings.computeIfPresent("quota", (key, quotas) -> ((List<?>) quotas).stream()
                .filter(quota -> !((Map<?, ?>) quota).containsValue("note-taker")).toList());
        return new Seminar(generated.title(), generated.groups(), generated.participants().stream()
                .filter(Participant::counted).toList(), generated.relations(), new Policy(settings),
                generated.baseline());
    }

    private void spoilCells() {
        Set<Integer> copied = new TreeSet<>(People.and(REPEATED, REGISTERED_TWICE));
        Set<String> tied = new TreeSet<>();
        seminar.relations().forEach(relation -> tied.addAll(relation.participants()));
        Map<List<String>, Integer> delegations = new HashMap<>();
        people.forEach(registrant -> delegations.merge(registrant.person.values("partner"), 1, Integer::sum));
        DefectDraw draw = new DefectDraw(people, registrant -> copied.contains(people.indexOf(registrant)));

        draw.plantDuplicateId(person -> person.pin().isEmpty() && !tied.contains(person.id()));
        draw.plantFormulaLikes(FORMULA_PREFIXES);
        draw.plantUnknownCountries(registrant -> People.has(registrant.person, "partner")
                && People.has(registrant.person, "sector", "CIVIL_SOCIETY")
                && delegations.getOrDefault(registrant.person.values("partner"), 0) > CountryAliases.UNKNOWN.size());
        draw.plantAliases(22);
        draw.plant(DefectKind.MOJIBAKE_NAME, SheetRow.NAME, 5, registrant ->
                WindowsText.canBeGarbled(registrant.person.name()), registrant ->
                WindowsText.garbled(registrant.person.name()));
        draw.plantCapitals(31);
        plantWishes(draw);
        plantSpaces(draw);
        defects.addAll(draw.defects());
    }

    private void plantWishes(DefectDraw draw) {
        WishStyles styles = new WishStyles(seminar);
        draw.plant(DefectKind.PREFERENCE_FOR_NONEXISTENT_GROUP, SheetRow.WISHES, 3, registrant ->
                registrant.person.preferences().size() == 1, registrant ->
                styles.numbers(registrant.person.preferences()) + " / " + styles.missing());
        draw.plant(DefectKind.REPEATED_PREFERENCE, SheetRow.WISHES, 2, registrant ->
                registrant.person.preferences().size() == 1, registrant -> WishStyles.usual(People.and(
                        registrant.person.preferences(), registrant.person.preferences())));
        draw.plantWishStyles(styles);
    }

    /** Plain spaces behind most cells, and the ones that do not break lines behind institutions. */
    private static void plantSpaces(DefectDraw draw) {
        Map<String, String> spaces = Map.of(SheetRow.MAIL, " ", SheetRow.SECTOR, "  ", SheetRow.TYPE, " ",
                SheetRow.INSTITUTION, "\u00A0");
        List<String> columns = List.of(SheetRow.MAIL, SheetRow.SECTOR, SheetRow.TYPE, SheetRow.INSTITUTION);
        for (String column : columns) {
            draw.plant(DefectKind.TRAILING_SPACE, column, column.equals(SheetRow.INSTITUTION) ? 4 : 5,
                    registrant -> !registrant.row.get(column).isEmpty(), registrant ->
                    registrant.row.get(column) + spaces.get(column));
        }
    }

    private void addRows() {
        for (int i = 0; i < people.size(); i++) {
            rows.add(people.get(i).row);
            if (REPEATED.contains(i - COPY_DISTANCE)) {
                addRow(DefectKind.EXACT_DUPLICATE_ROW, people.get(i - COPY_DISTANCE).row.copy(),
                        people.get(i - COPY_DISTANCE).person.id());
            }
            if (CANCELLED_AFTER.contains(i)) {
                addRow(DefectKind.CANCELLED_ROW, SheetRow.of(cancelled.get(CANCELLED_AFTER.indexOf(i)))
                        .set(SheetRow.STATUS, "Cancelled"), "");
            }
            if (BLANK_AFTER.contains(i)) {
                addRow(DefectKind.BLANK_ROW, SheetRow.blank(), "");
            }
        }
        IntStream.range(0, REGISTERED_TWICE.size()).forEach(this::addSecondRegistration);
    }

    /** Whoever registers twice gives the surname first and no institution, or another address. */
    private void addSecondRegistration(int number) {
        Registrant registrant = people.get(REGISTERED_TWICE.get(number));
        int id = people.size() + cancelled.size() + number + 1;
        SheetRow row = registrant.row.copy().set(SheetRow.ID, String.format(Locale.ROOT, "P%03d", id));
        if (number % 2 == 0) {
            List<String> words = List.of(registrant.person.name().split(" "));
            row.set(SheetRow.NAME, String.join(" ", words.reversed())).set(SheetRow.INSTITUTION, "");
        } else {
            String mail = registrant.person.email();
            row.set(SheetRow.MAIL, mail.substring(0, mail.indexOf('@')) + "@post.example");
        }
        addRow(DefectKind.NEAR_DUPLICATE_PERSON, row, registrant.person.id());
    }

    private void addRow(DefectKind kind, SheetRow row, String means) {
        rows.add(row);
        defects.add(new Defect(kind, row, "", row.get(SheetRow.ID), means));
    }
}
