package org.workinggroups.solver.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.workinggroups.solver.domain.Suggestion;
import org.workinggroups.solver.table.Problems;
import org.workinggroups.solver.table.Table;
import org.workinggroups.solver.table.TableReader;
import org.workinggroups.solver.table.TableRow;
import org.workinggroups.solver.table.TableSettings;
import org.workinggroups.solver.vocabulary.WordKey;

/**
 * The 51 countries and two institutions that are partners of the Asia-Europe Meeting, with the regions as ASEM assigns
 * them (Australia, New Zealand and Russia count as Asia) and the sub-regions of the United Nations' M49 standard.
 */
public final class AsemPartners {

    private static final String TABLE = "asem-partners.csv";
    private static final String ID = "partner_id";
    private static final AsemPartners INSTANCE = new AsemPartners();

    private final Map<String, Partner> partners = new LinkedHashMap<>();
    private final Map<String, Partner> byWord = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * A partner.
     *
     * @param id        the ISO 3166 alpha-3 code of a country; {@code EU} or {@code ASEAN} for the institutions
     * @param name      the name ASEM uses
     * @param region    {@code ASIA} or {@code EUROPE}
     * @param group     {@code ASEAN}, {@code NESA}, {@code EU}, {@code EUROPE_NON_EU} or {@code INSTITUTION}
     * @param subRegion the M49 sub-region, such as {@code Eastern Asia}; empty for the institutions
     */
    public record Partner(String id, String name, String region, String group, String subRegion) {
    }

    private AsemPartners() {
        Problems problems = new Problems();
        Optional<Table> table = TableReader.read(TABLE, bytes(), TableSettings.STANDARD, ID::equals, problems);
        problems.throwIfAny();
        table.orElseThrow().rows().forEach(row -> add(table.get().headers(), row));
    }

    /**
     * {@return the partner a text means, empty if it means none: by id, name, other name, or ISO code, ignoring case,
     * spaces, punctuation and accents}
     *
     * @param text such as {@code MNG}, {@code mn}, {@code Mongolia} or {@code Laos}
     */
    public static Optional<Partner> find(String text) {
        return Optional.ofNullable(INSTANCE.byWord.get(normal(text)));
    }

    /** {@return every partner, in the order of the table: Asia, Europe, institutions} */
    public static List<Partner> all() {
        return List.copyOf(INSTANCE.partners.values());
    }

    /** The "Maybe ..." for a text that means no partner. */
    static String meant(String text) {
        return INSTANCE.named(text).map(name -> name + " was meant; if not, this is no partner of ASEM: leave the cell "
                + "empty").or(() -> Suggestion.closest(Problems.shown(text), INSTANCE.names)
                        .map(name -> name + " was meant"))
                .orElse("this is no partner of ASEM: leave the cell empty, or set \"partners: any\" in seminar.yaml");
    }

    private void add(List<String> headers, TableRow row) {
        Map<String, String> cells = new HashMap<>();
        headers.forEach(header -> cells.put(header, row.cell(headers.indexOf(header))));
        Partner partner = new Partner(cells.getOrDefault(ID, ""), cells.getOrDefault("partner_name", ""),
                cells.getOrDefault("asem_region", ""), cells.getOrDefault("asem_group", ""),
                cells.getOrDefault("un_m49_subregion", ""));
        partners.put(partner.id(), partner);
        List<String> words = Stream.concat(Stream.of(partner.name()), Stream.concat(
                Arrays.stream(cells.getOrDefault("aliases", "").split("\\|")),
                Stream.of(partner.id(), cells.getOrDefault("iso_alpha2", ""), cells.getOrDefault("iso_alpha3", ""))))
                .filter(word -> !word.isBlank()).toList();
        words.forEach(word -> byWord.putIfAbsent(normal(word), partner));
        words.stream().filter(word -> word.length() > 3).forEach(names::add);
    }

    /** The longest name of a partner that the text holds as words of its own. */
    private Optional<String> named(String text) {
        String words = words(Problems.shown(text));
        return names.stream().filter(name -> words.contains(words(name)))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    }

    private static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    private static String normal(String text) {
        return WordKey.withoutAccents(text);
    }

    private static byte[] bytes() {
        try (InputStream in = AsemPartners.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is missing from the library.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
