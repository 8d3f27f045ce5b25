package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workinggroups.solver.io.AsemPartners.Partner;

class AsemPartnersTest {

    @Test
    void thereAreFiftyOneCountriesAndTwoInstitutions() {
        assertThat(AsemPartners.all()).hasSize(53);
        assertThat(AsemPartners.all()).filteredOn(partner -> partner.region().equals("ASIA")).hasSize(22);
        assertThat(AsemPartners.find("RUS")).contains(new Partner("RUS", "Russian Federation", "ASIA", "NESA",
                "Eastern Europe"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mng                              | MNG
            ' MN '                           | MNG
            Mongolia                         | MNG
            laos                             | LAO
            Lao People\u2019s Democratic Republic | LAO
            Korea, Republic of               | KOR
            EEAS                             | EU
            asean                            | ASEAN
            UK                               | GBR
            """)
    void aPartnerIsFoundByAnyOfItsNames(String text, String id) {
        assertThat(AsemPartners.find(text)).map(Partner::id).contains(id);
    }

    @Test
    void othersAreNotFound() {
        assertThat(AsemPartners.find("PRK")).isEmpty();
        assertThat(AsemPartners.find("")).isEmpty();
    }
}
