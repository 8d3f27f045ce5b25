package org.workinggroups.solver.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"José", "Åsa Lindström", "Päivi Hämäläinen", "Jürgen Lindner-Voß", "Ünal", "Thủ", "Кирилл"})
    void namesReadInTheWrongCharacterSetAreRepaired(String name) {
        String garbled = new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

        assertThat(garbled).isNotEqualTo(name);
        assertThat(Mojibake.repaired(garbled)).contains(name);
    }

    /** In capitals, the windows-1252 bytes of the surname Kríž are a letter of UTF-8, though nobody garbled it. */
    @ParameterizedTest
    @ValueSource(strings = {"Ondrej KRÍŽ", "LÉŠ", "José", "Šťastný", "BENEŠ", "Müller", "Anna"})
    void soundNamesStay(String name) {
        assertThat(Mojibake.repaired(name)).isEmpty();
    }
}
