package org.workinggroups.solver.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.workinggroups.solver.domain.Participant;

/** The word of a name that is the surname: the one that an invented address has after its first dot. */
final class Surname {

    private Surname() {
    }

    /** The name with its surname in capitals; empty where that cannot be undone, or there is no surname. */
    static Optional<String> inCapitals(Participant person) {
        String local = person.email().substring(0, person.email().indexOf('@'));
        String surname = local.substring(local.lastIndexOf('.') + 1);
        List<String> words = List.of(person.name().split(" "));
        return words.stream().filter(word -> words.size() > 1 && isSame(word, surname) && isCapitalised(word))
                .findFirst().map(word -> String.join(" ", words.stream().map(other -> other.equals(word)
                        ? word.toUpperCase(Locale.ROOT) : other).toList()));
    }

    private static boolean isSame(String word, String surname) {
        return WindowsText.plain(word).toLowerCase(Locale.ROOT).equals(surname);
    }

    private static boolean isCapitalised(String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        return word.length() > 1 && word.equals(capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT));
    }
}
