package org.workinggroups.solver.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.workinggroups.solver.io.AsemPartners;

/** Countries as people write them: ASEM's name, or another one that is usual. */
final class CountryAliases {

    /** Neither of them is a partner of ASEM, whatever it looks like. */
    static final List<String> UNKNOWN = List.of("Korea (DPR)", "Kingdom of Atlantis");

    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("AUS", "AU"),
            Map.entry("BRN", "Brunei"), Map.entry("CHE", "Swiss Confederation"), Map.entry("CHN", "P.R. China"),
            Map.entry("CYP", "Republic of Cyprus"), Map.entry("CZE", "Czechia"), Map.entry("DEU", "DE"),
            Map.entry("EU", "European Commission"), Map.entry("FIN", "FI"), Map.entry("GBR", "UK"),
            Map.entry("GRC", "Hellenic Republic"), Map.entry("IDN", "ID"), Map.entry("IRL", "Republic of Ireland"),
            Map.entry("KHM", "Kingdom of Cambodia"), Map.entry("KOR", "S. Korea"), Map.entry("LAO", "Laos"),
            Map.entry("MMR", "Burma"), Map.entry("NLD", "Holland"), Map.entry("PHL", "The Philippines"),
            Map.entry("RUS", "Russia"), Map.entry("SVK", "Slovak Republic"), Map.entry("VNM", "Vietnam"));

    private CountryAliases() {
    }

    /** ASEM's name of a partner. */
    static String name(String partner) {
        return AsemPartners.find(partner).orElseThrow().name();
    }

    static boolean has(String partner) {
        return ALIASES.containsKey(partner);
    }

    static String of(String partner) {
        return Objects.requireNonNull(ALIASES.get(partner));
    }
}
