package org.workinggroups.solver.generate;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name.
 *
 * @param given   given name, never empty for a person
 * @param family  family name or patronymic; empty where there is none
 * @param display both in the order of the person's country
 */
record PersonName(String given, String family, String display) {

    static final PersonName NOBODY = new PersonName("", "", "");

    static PersonName givenFirst(String given, String family) {
        return new PersonName(given, family, joined(given, family));
    }

    static PersonName familyFirst(String given, String family) {
        return new PersonName(given, family, joined(family, given));
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
