package org.workinggroups.solver.dataset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workinggroups.solver.domain.Participant;

/** A row of a registration sheet as somebody typed it. Mutable: defects are planted one after the other. */
final class SheetRow {

    static final String ID = "ID";
    static final String NAME = "Full name";
    static final String MAIL = "E-mail";
    static final String GENDER = "Gender";
    static final String COUNTRY = "Country";
    static final String REGION = "Region";
    static final String INSTITUTION = "Institution";
    static final String SECTOR = "Sector";
    static final String TYPE = "Type of institution";
    static final String EXPERTISE = "Expertise";
    static final String ROLE = "Role";
    static final String WISHES = "Preferred working group";
    static final String PIN = "Pin";
    static final String STATUS = "Status";

    /** The headers in the order of the sheet. */
    static final List<String> HEADERS = List.of(ID, NAME, MAIL, GENDER, COUNTRY, REGION, INSTITUTION, SECTOR, TYPE,
            EXPERTISE, ROLE, WISHES, PIN, STATUS);

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<String> spoilt = new HashSet<>();

    private SheetRow() {
    }

    /** The row of somebody whose country is known only as a country's name. */
    static SheetRow of(Participant person) {
        SheetRow row = new SheetRow();
        row.set(ID, person.id());
        row.set(NAME, person.name());
        row.set(MAIL, person.email());
        row.set(GENDER, values(person, "gender"));
        row.set(COUNTRY, person.values("partner").stream().findFirst().map(CountryAliases::name).orElse(""));
        row.set(REGION, values(person, "region"));
        row.set(INSTITUTION, values(person, "institution"));
        row.set(SECTOR, values(person, "sector"));
        row.set(TYPE, values(person, "institutionType"));
        row.set(EXPERTISE, values(person, Participant.EXPERTISE));
        row.set(ROLE, values(person, Participant.ROLE));
        row.set(WISHES, WishStyles.usual(person.preferences()));
        row.set(PIN, person.pin().orElse(""));
        row.set(STATUS, "");
        return row;
    }

    /** A row with nothing in it. */
    static SheetRow blank() {
        return new SheetRow();
    }

    SheetRow copy() {
        SheetRow copy = new SheetRow();
        copy.cells.putAll(cells);
        return copy;
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    SheetRow set(String column, String text) {
        cells.put(column, text);
        return this;
    }

    /** Sets a cell in which no further defect may be planted. */
    void spoil(String column, String text) {
        spoilt.add(column);
        set(column, text);
    }

    boolean isSpoilt(String column) {
        return spoilt.contains(column);
    }

    boolean isSpoilt() {
        return !spoilt.isEmpty();
    }

    /** The cells in the order of the headers. */
    List<String> cells() {
        return HEADERS.stream().map(this::get).toList();
    }

    private static String values(Participant person, String attribute) {
        return String.join(";", person.values(attribute));
    }
}
