package org.workinggroups.solver.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workinggroups.solver.domain.SizeRange;
import org.workinggroups.solver.domain.WorkingGroup;

class SettingsTest {

    @TempDir
    private Path temporary;
    private SeminarFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = SeminarFolder.in(temporary).with("registrations.csv", "id\nP1\n");
    }

    private SeminarFolder yaml(String text) {
        return folder.with("seminar.yaml", text);
    }

    private SeminarFolder more(String text) {
        return yaml(SeminarFolder.YAML + text);
    }

    @Test
    void aGroupHasBoundsSeatsAndTags() {
        WorkingGroup group = yaml("""
                groups:
                  - id: 1
                    target: 27
                    min: 20
                    max: "30"
                    capacity: 34
                    expertise: law
                """).read().seminar().groups().getFirst();

        assertThat(group).isEqualTo(WorkingGroup.builder("1").target(27, 27).size(20, 30).capacity(34)
                .expertise(List.of("law")).build());
    }

    @Test
    void thePolicyIsHandedOnAsItStands() {
        Map<String, Object> policy = more("""
                policy:
                  preference: {weight: 1, ranks: [0, 1, 3]}
                  equity: off
                  size: false
                  share: 0.5
                  far: 3000000000
                  name: "2"
                  empty:
                """).read().seminar().policy().settings();

        assertThat(policy).containsEntry("preference", Map.of("weight", 1, "ranks", List.of(0, 1, 3)))
                .containsEntry("equity", "off").containsEntry("size", false).containsEntry("share", 0.5)
                .containsEntry("far", 3_000_000_000L).containsEntry("name", "2").containsEntry("empty", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            groups: [{id: A, min: -1}]                     | 1 | groups[1].min      | between 0 and 1000000
            groups: [{id: A, max: 1e9}]                    | 1 | groups[1].max      | between 0 and 1000000
            groups: [{id: A, capacity: 1000000000}]        | 1 | groups[1].capacity | a digit too many
            groups: [{id: A, capacity: .nan}]              | 1 | groups[1].capacity | no usable number
            groups: [{id: A, target: 30-25}]               | 1 | groups[1].target   | ends before it begins
            groups: [{id: A, target: about 30}]            | 1 | groups[1].target   | such as 27 or 25-30
            groups: [{id: A, topic: [x]}]                  | 1 | groups[1].topic    | single value was expected
            groups: [{id: none}]                           | 1 | groups[1].id       | cannot have this id
            groups: [{topic: A}]                           | 1 | groups[1].id       | a group has no id
            groups: [A]                                    | 1 | groups[1]          | keys with values were expected
            groups:                                        | 0 | groups             | there is no working group
            groups: 1000000000                             | 1 | groups             | keys with values were expected
            groups: [{id: A}]~partners: asean              | 2 | partners           | either asem or any
            groups: [{id: A}]~policy: [a]                  | 2 | policy             | criteria with settings
            groups: [{id: A}]~policy: {x: 99999999999999999999} | 2 | policy.x      | this number is too large
            groups: [{id: A}]~policy: {x: 1e999}           | 2 | policy.x           | no usable number
            groups: [{id: A}]~seminar: a~seminar: b        | 3 | seminar            | stands already on line 2
            groups: [{id: A, id: B}]                       | 1 | groups[1].id       | stands already on line 1
            groups: [{id: A}]~registrations: {fil: x}      | 2 | registrations.fil  | Maybe file was meant
            groups: [{id: A}]~a: &a [x]~b: *a              | 3 | b                  | references to another place
            groups: [{id: A}]~a: !!java.util.Date x        | 2 | a                  | tags are not used
            groups: [{id: A}]~---~b: 1                     | 3 |                    | a second document
            groups: [{id: A}                               | 1 |                    | a bracket ] is missing
            groups: [{id: A}]~seminar: on: rights          | 2 |                    | must stand in quotes
            groups: [{id: A}]~seminar: "rights             | 2 |                    | a closing quote is missing
            """)
    void whatIsWrongIsToldWithLineAndPath(String text, int line, String path, String part) {
        String place = "seminar.yaml" + (line == 0 ? "" : ", row " + line) + (path == null ? "" : ", column " + path)
                + ": ";

        assertThat(yaml(text.replace('~', '\n')).problems()).anySatisfy(problem ->
                assertThat(problem).startsWith(place).contains(part).doesNotContain("Exception"));
    }

    @Test
    void tabsAreTold() {
        assertThat(yaml("groups:\n\t- id: A\n").problems()).singleElement().asString()
                .contains("row 2").contains("a tab was used");
    }

    @Test
    void hostileFilesEndInAMessage() {
        assertThat(yaml("a: " + "[".repeat(1000)).problems()).singleElement().asString()
                .contains("nested more than 50 levels deep");
        assertThat(yaml("a: " + "x".repeat(Limits.LONGEST_TEXT + 1)).problems()).isNotEmpty();
        assertThat(yaml("a: " + "x ".repeat(Limits.LONGEST_TEXT)).problems()).singleElement().asString()
                .contains("row 1").contains("this line has more than 100000 characters");
        assertThat(yaml("a:\n" + "- x\n".repeat(Limits.MOST_YAML_TOKENS)).problems()).singleElement().asString()
                .contains("too many keys and values");
        assertThat(yaml("a".repeat(Limits.MOST_YAML_BYTES + 1)).problems()).singleElement().asString()
                .contains("larger than 5 MB");
        assertThat(yaml("groups: [" + "{id: A},".repeat(Limits.MOST_GROUPS + 1) + "]").problems()).first().asString()
                .contains("more than 200 groups");
        assertThat(yaml("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n").problems()).isNotEmpty();
        assertThat(more("registrations: \"a\\0b\"\n").problems()).first().asString().contains("no name of a file");
    }

    @Test
    void sizesAreUnlimitedUnlessSaid() {
        assertThat(yaml("groups: [{id: A}]").read().seminar().groups().getFirst().size()).isEqualTo(SizeRange.ANY);
    }
}
