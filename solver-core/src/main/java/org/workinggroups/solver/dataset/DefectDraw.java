package org.workinggroups.solver.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.workinggroups.solver.domain.Participant;

/** Plants defects in the cells of a sheet, none in a cell that has one, spread over the whole sheet. */
final class DefectDraw {

    /** How far apart two people are who are looked at one after the other; prime to the usual numbers of people. */
    private static final int STRIDE = 7;

    private final List<Registrant> people;
    private final Predicate<Registrant> untouched;
    private final List<Defect> defects = new ArrayList<>();
    private int start;

    /**
     * @param people    everybody in the sheet
     * @param untouched whose rows stay as they are
     */
    DefectDraw(List<Registrant> people, Predicate<Registrant> untouched) {
        this.people = people;
        this.untouched = untouched;
    }

    /** What was planted, in no order that matters. */
    List<Defect> defects() {
        return List.copyOf(defects);
    }

    /** Writes a cell otherwise that still means what it said. */
    void plant(DefectKind kind, String column, int count, Predicate<Registrant> suitable,
            Function<Registrant, String> spelling) {
        for (Registrant registrant : chosen(column, count, suitable)) {
            spoil(kind, registrant, column, spelling.apply(registrant), registrant.row.get(column));
        }
    }

    /** Writes countries by other names; each is read as the partner's id. */
    void plantAliases(int count) {
        for (Registrant registrant : chosen(SheetRow.COUNTRY, count, registrant -> People.has(registrant.person,
                "partner") && CountryAliases.has(partner(registrant)))) {
            spoil(DefectKind.COUNTRY_ALIAS, registrant, SheetRow.COUNTRY, CountryAliases.of(partner(registrant)),
                    partner(registrant));
        }
    }

    /** Writes countries that nobody can know, so that these people's are not known. */
    void plantUnknownCountries(Predicate<Registrant> suitable) {
        List<String> unknown = CountryAliases.UNKNOWN;
        List<Registrant> chosen = chosen(SheetRow.COUNTRY, unknown.size(), suitable);
        for (int i = 0; i < unknown.size(); i++) {
            Registrant registrant = chosen.get(i);
            registrant.person = People.without(registrant.person, List.of("partner", "subRegion", "asemGroup"));
            spoil(DefectKind.UNKNOWN_COUNTRY, registrant, SheetRow.COUNTRY, unknown.get(i), "");
        }
    }

    /** Gives institutions names that look like formulas and are none. */
    void plantFormulaLikes(List<String> prefixes) {
        List<Registrant> chosen = chosen(SheetRow.INSTITUTION, prefixes.size(), registrant ->
                People.has(registrant.person, "institutionType", "NGO"));
        for (int i = 0; i < prefixes.size(); i++) {
            Registrant registrant = chosen.get(i);
            String name = prefixes.get(i) + registrant.row.get(SheetRow.INSTITUTION);
            registrant.person = People.with(registrant.person, People.INSTITUTION, name);
            spoil(DefectKind.FORMULA_LIKE_CELL, registrant, SheetRow.INSTITUTION, name, name);
        }
    }

    /** Writes surnames in capitals, which is how these people's names are then known: no reader can undo it safely. */
    void plantCapitals(int count) {
        for (Registrant registrant : chosen(SheetRow.NAME, count, registrant ->
                Surname.inCapitals(registrant.person).isPresent())) {
            String name = Surname.inCapitals(registrant.person).orElseThrow();
            registrant.person = People.named(registrant.person, name);
            spoil(DefectKind.SURNAME_UPPER_CASE, registrant, SheetRow.NAME, name, name);
        }
    }

    /** Writes the wishes of all others in the styles that people use. */
    void plantWishStyles(WishStyles styles) {
        for (Registrant registrant : people) {
            List<String> wishes = registrant.person.preferences();
            if (!wishes.isEmpty() && isFree(registrant, SheetRow.WISHES)) {
                String usual = WishStyles.usual(wishes);
                String written = styles.next(wishes);
                if (!written.equals(usual)) {
                    spoil(DefectKind.PREFERENCE_FORMAT, registrant, SheetRow.WISHES, written, usual);
                }
            }
        }
    }

    /** Gives somebody the id of the one before, who keeps it. */
    void plantDuplicateId(Predicate<Participant> suitable) {
        for (int i = people.size() / 2; i < people.size(); i++) {
            Registrant registrant = people.get(i);
            Participant earlier = people.get(i - 1).person;
            if (suitable.test(registrant.person) && suitable.test(earlier) && isFree(registrant, SheetRow.ID)) {
                registrant.person = People.renumbered(registrant.person, earlier.id() + "-2");
                spoil(DefectKind.DUPLICATE_ID, registrant, SheetRow.ID, earlier.id(), registrant.person.id());
                return;
            }
        }
        throw new IllegalArgumentException("Everybody is pinned or tied. Maybe another seed leaves somebody free");
    }

    private List<Registrant> chosen(String column, int count, Predicate<Registrant> suitable) {
        List<Registrant> chosen = new ArrayList<>();
        start++;
        for (int i = 0; i < people.size() && chosen.size() < count; i++) {
            Registrant registrant = people.get((start + i * STRIDE) % people.size());
            if (isFree(registrant, column) && suitable.test(registrant)) {
                chosen.add(registrant);
            }
        }
        if (chosen.size() < count) {
            throw new IllegalArgumentException("Only " + chosen.size() + " of " + count + " cells of column " + column
                    + " can be spoilt. Maybe another seed has more");
        }
        return chosen;
    }

    private boolean isFree(Registrant registrant, String column) {
        return !untouched.test(registrant) && !registrant.row.isSpoilt(column);
    }

    private void spoil(DefectKind kind, Registrant registrant, String column, String text, String means) {
        registrant.row.spoil(column, text);
        defects.add(new Defect(kind, registrant.row, column, text, means));
    }

    private static String partner(Registrant registrant) {
        return registrant.person.values("partner").getFirst();
    }
}
