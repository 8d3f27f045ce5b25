package org.workinggroups.solver.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workinggroups.solver.domain.Participant;

/** What stands in the pages and what must not, seen without a browser. */
class PagesTest {

    private final String report = text(HostileSeminar.report());
    private final Map<String, byte[]> sheets = ModeratorSheet.all(HostileSeminar.RESULT);
    private final String edition = text(PublicEdition.html(HostileSeminar.RESULT));

    @Test
    void whatPeopleWroteIsTextEverywhere() {
        for (String page : everyPage()) {
            assertThat(page).doesNotContain(HostileSeminar.SCRIPT, "<img")
                    .containsOnlyOnce("<script>");
        }
        assertThat(report).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{{7*7}} ${7*7} !{7*7}");
    }

    @Test
    void noPageHasAddressesOrTies() {
        for (String page : everyPage()) {
            assertThat(page).doesNotContain(HostileSeminar.ADDRESS, "keep-apart", "keep-together", "affinity",
                    "seminar.example");
        }
    }

    @Test
    void aPageTakesItsOwnStyleAndScriptAndNothingElse() {
        for (String page : everyPage()) {
            assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("unsafe-inline", "http://",
                    "https://", "<link", "<iframe", "<object", "style=\"", "onclick=\"");
        }
    }

    @Test
    void thePublicEditionNamesNobody() {
        assertThat(edition).doesNotContainPattern("\\bP\\d+\\b");
        for (Participant person : HostileSeminar.SEMINAR.participants()) {
            assertThat(edition).doesNotContain(">" + person.id() + "<");
        }
    }

    @Test
    void aModeratorsSheetHasNoIds() {
        assertThat(sheets).hasSize(2).containsKeys("WG2.html");
        sheets.values().forEach(sheet -> assertThat(text(sheet)).doesNotContainPattern("\\bP\\d+\\b"));
    }

    @Test
    void aReportOf123PeopleStaysUnderAMegabyte() {
        assertThat(LargeSeminar.report().length).isBetween(100_000, 1_000_000);
    }

    @Test
    void equalPlansAreEqualPages() {
        assertThat(HostileSeminar.report()).isEqualTo(report.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> everyPage() {
        List<String> pages = new ArrayList<>(List.of(report, edition));
        sheets.values().forEach(sheet -> pages.add(text(sheet)));
        return pages;
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }
}
