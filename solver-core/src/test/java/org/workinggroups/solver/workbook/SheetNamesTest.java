package org.workinggroups.solver.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    @Test
    void ordinaryIdsStayAsTheyAre() {
        assertThat(names("WG1", "WG2", "Civic space & law", "Өндөр Гэгээн")).containsExactly("WG1", "WG2",
                "Civic space & law", "Өндөр Гэгээн");
    }

    @Test
    void whatIsForbiddenIsReplaced() {
        assertThat(names("a/b\\c?d*e[f]g:h", "'quoted'", "History", "  ", "bell\u0007"))
                .containsExactly("a-b-c-d-e-f-g-h", "\u2019quoted\u2019", "History (2)", "Sheet", "bell");
    }

    @Test
    void namesThatDifferByCaseOnlyOrAfterTheCutAreNumbered() {
        String longName = "A group whose name is longer than any sheet's";
        assertThat(names("wg1", "WG1", longName + " one", longName + " two")).containsExactly("wg1", "WG1 (2)",
                "A group whose name is longer th", "A group whose name is longe (2)");
    }

    @Property(seed = "1", tries = 300)
    void everyNameIsAllowedAndNoneIsTakenTwice(
            @ForAll @Size(max = 8) List<@StringLength(max = 40) @CharRange(from = ' ', to = '`') String> wished) {
        Set<String> taken = new HashSet<>();
        for (String name : names(wished.toArray(String[]::new))) {
            WorkbookUtil.validateSheetName(name);
            assertThat(name).doesNotContain("'").hasSizeLessThanOrEqualTo(31);
            assertThat(taken.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }

    private static List<String> names(String... wished) {
        SheetNames names = new SheetNames();
        return Arrays.stream(wished).map(names::next).toList();
    }
}
