package org.workinggroups.solver.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailAddressesTest {

    private final MailAddresses addresses = new MailAddresses();

    @Test
    void foldsEveryLetterToAscii() {
        assertThat(addresses.address(PersonName.givenFirst("Øyvind", "Sæther"), "Fjordwick Rights Watch"))
                .isEqualTo("oyvind.saether@fjordwick-rights-watch.example");
        assertThat(addresses.address(PersonName.familyFirst("Đức Huy", "Nguyễn"), "Bureau (Viet Nam)"))
                .isEqualTo("duchuy.nguyen@bureau-viet-nam.example");
        assertThat(addresses.address(PersonName.givenFirst("Pádraig", "O'Leary"), "Reedfold Academy"))
                .isEqualTo("padraig.oleary@reedfold-academy.example");
        assertThat(addresses.address(PersonName.givenFirst("Łukasz", "Lindner-Voß"), "Tarngate Post"))
                .isEqualTo("lukasz.lindnervoss@tarngate-post.example");
    }

    @Test
    void namesakesOfOneInstitutionGetDifferentAddresses() {
        PersonName name = PersonName.givenFirst("Ratna Wulandari", "");

        assertThat(addresses.address(name, "Mangobrook Radio")).isEqualTo("ratna.wulandari@mangobrook-radio.example");
        assertThat(addresses.address(name, "Mangobrook Radio")).isEqualTo("ratna.wulandari.2@mangobrook-radio.example");
    }
}
