package org.workinggroups.solver.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.workinggroups.solver.domain.NaturalOrder;
import tools.jackson.databind.JsonNode;

/** The pages in a real browser: they work, anybody can use them, and they ask for nothing. */
@Tag("browser")
class PagesInBrowserTest {

    private static final String ROWS = "[...document.querySelectorAll('#people tbody tr')]";
    private static final String EVERY_RULE = "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', "
            + "'best-practice']";
    private static final String SHOWN = ROWS + ".filter((row) => !row.hidden)";

    @TempDir
    private static Path folder;
    private static Chromium browser;
    private static final Map<String, Path> PAGES = new LinkedHashMap<>();

    private Tab tab;

    @BeforeAll
    static void start() throws Exception {
        page("report", LargeSeminar.report());
        page("public", PublicEdition.html(LargeSeminar.RESULT));
        for (Map.Entry<String, byte[]> sheet : ModeratorSheet.all(LargeSeminar.RESULT).entrySet()) {
            page("moderator " + sheet.getKey(), sheet.getValue());
        }
        page("hostile report", HostileSeminar.report());
        page("hostile public", PublicEdition.html(HostileSeminar.RESULT));
        page("hostile moderator", ModeratorSheet.all(HostileSeminar.RESULT).values().iterator().next());
        browser = new Chromium();
    }

    private static void page(String name, byte[] content) throws IOException {
        PAGES.put(name, Files.write(folder.resolve(name + ".html"), content));
    }

    @AfterAll
    static void end() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void newTab() {
        tab = new Tab(browser);
        tab.screen(1280, 900, false);
    }

    /**
     * All rules on a screen; at 320 pixels all but colours, which do not depend on the width, and colours once more in
     * the dark. The rows of a long table are made alike, so that some stand for all, as one sheet does for its like.
     */
    @Test
    void nobodyIsShutOut() throws IOException {
        String axe = axe();
        for (Map.Entry<String, Path> page : differentPages().entrySet()) {
            tab.open(page.getValue());
            tab.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; });"
                    + "document.querySelectorAll('#people tbody tr:nth-child(n+17), .heat.long tbody tr:nth-child(n+9)')"
                    + ".forEach((row) => row.remove());" + axe);
            assertThat(violations(EVERY_RULE)).as(page.getKey()).isEmpty();
            tab.screen(1280, 900, true);
            assertThat(violations("runOnly: ['color-contrast']")).as(page.getKey() + ", dark").isEmpty();
            tab.screen(320, 900, false);
            assertThat(violations(EVERY_RULE + ", rules: {'color-contrast': {enabled: false}}"))
                    .as(page.getKey() + ", narrow").isEmpty();
            tab.screen(1280, 900, false);
        }
    }

    private static Map<String, Path> differentPages() {
        Map<String, Path> pages = new LinkedHashMap<>(PAGES);
        ModeratorSheet.all(LargeSeminar.RESULT).keySet().stream().skip(1).forEach(sheet -> pages.remove("moderator "
                + sheet));
        return pages;
    }

    private JsonNode violations(String rules) {
        return tab.evaluate("axe.run(document, {resultTypes: ['violations'], " + rules + "}).then((result) => "
                + "result.violations.map((rule) => rule.id + ': ' + rule.nodes.slice(0, 3)"
                + ".map((node) => node.html + ' ' + node.failureSummary).join(' | ')))");
    }

    @Test
    void noPageAsksForAnythingOrFails() {
        for (Path page : PAGES.values()) {
            tab.open(page);
        }
        assertThat(tab.errors()).isEmpty();
        assertThat(tab.requests()).hasSize(PAGES.size()).allMatch(address -> address.startsWith("file:"));
    }

    @Test
    void hostileNamesAreText() {
        for (String name : new String[] {"hostile report", "hostile moderator"}) {
            tab.open(PAGES.get(name));
            String text = tab.evaluate("document.body.innerText").asString();
            assertThat(text).contains(HostileSeminar.SCRIPT, HostileSeminar.IMAGE, HostileSeminar.TEMPLATE,
                    HostileSeminar.QUOTE);
            assertThat(tab.evaluate("document.images.length + document.scripts.length").asInt()).isOne();
        }
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void aColumnIsSortedByTheKeyboardAlone() {
        tab.open(PAGES.get("report"));
        tab.evaluate("document.querySelector('#people thead button').focus()");
        tab.press("Enter");
        assertThat(firstCells()).isSortedAccordingTo(NaturalOrder.INSTANCE);
        tab.press("Enter");
        assertThat(firstCells()).isSortedAccordingTo(NaturalOrder.INSTANCE.reversed());
        assertThat(tab.evaluate("document.querySelector('#people th').getAttribute('aria-sort')").asString())
                .isEqualTo("descending");
        for (int i = 0; i < 3; i++) {
            tab.press("Tab");
        }
        tab.press("Enter");
        assertThat(tab.evaluate(ROWS + "[0].cells[3].textContent").asString()).isEqualTo("1st choice");
    }

    private List<String> firstCells() {
        return tab.evaluate(ROWS + ".map((row) => row.cells[0].textContent)").valueStream().map(JsonNode::asString)
                .toList();
    }

    @Test
    void theTableIsNarrowedByWordsGroupAndWish() {
        tab.open(PAGES.get("report"));
        int all = tab.evaluate(SHOWN + ".length").asInt();
        tab.evaluate("document.querySelector('[data-filter=text]').focus()");
        tab.type("p00");
        assertThat(tab.evaluate(SHOWN + ".length").asInt()).isEqualTo(9);
        assertThat(tab.evaluate("document.querySelector('[data-shown]').value").asString())
                .isEqualTo("9 of " + all + " shown");
        choose("text", "");
        choose("group", LargeSeminar.SEMINAR.groups().getFirst().id());
        int inGroup = tab.evaluate(SHOWN + ".length").asInt();
        assertThat(inGroup).isBetween(1, all - 1);
        choose("wish", "1st choice");
        assertThat(tab.evaluate(SHOWN + ".length").asInt()).isBetween(1, inGroup - 1);
        assertThat(tab.evaluate(SHOWN + ".every((row) => row.cells[3].textContent === '1st choice')").asBoolean())
                .isTrue();
    }

    private void choose(String filter, String value) {
        tab.evaluate("(() => { const field = document.querySelector('[data-filter=" + filter + "]'); field.value = '"
                + value + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    @Test
    void nothingIsCutOffOnAPhoneOrAtDoubleSize() {
        for (Map.Entry<String, Path> page : PAGES.entrySet()) {
            for (int width : new int[] {320, 640}) {
                tab.screen(width, 800, false);
                tab.open(page.getValue());
                assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt()).as(page.getKey())
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void aModeratorsSheetIsOneSheetOfPaper() {
        PAGES.forEach((name, page) -> {
            if (name.startsWith("moderator")) {
                tab.open(page);
                assertThat(Tab.pages(tab.print())).as(name).isOne();
            }
        });
    }

    @Test
    void theReportIsPrintedOnA4() {
        tab.open(PAGES.get("report"));
        byte[] pdf = tab.print();
        assertThat(Tab.pages(pdf)).isBetween(4, 25);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/MediaBox [0 0 59");
    }

    /** The figure is told, and only a page that is slow beyond doubt fails: other work may keep the machine busy. */
    @Test
    void theReportIsDrawnAtOnce(TestReporter reporter) {
        tab.open(PAGES.get("hostile public"));
        tab.open(PAGES.get("report"));
        double drawn = tab.evaluate("""
                new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
                    .observe({type: 'paint', buffered: true}))""").asDouble();
        double loaded = tab.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd").asDouble();
        reporter.publishEntry(Map.of("drawn after ms", Math.round(drawn) + "", "loaded after ms",
                Math.round(loaded) + ""));
        assertThat(Math.max(drawn, loaded)).isPositive().isLessThan(5000);
    }

    private static String axe() throws IOException {
        try (InputStream in = PagesInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
