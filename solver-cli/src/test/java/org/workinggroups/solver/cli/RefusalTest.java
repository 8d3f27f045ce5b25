package org.workinggroups.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program does not do: it says what is wrong, where and why, ends with the right status, writes nothing, and
 * tells nobody's name.
 */
class RefusalTest {

    @TempDir
    private Path folder;

    private AutumnSeminar seminar;

    @BeforeEach
    void prepare() {
        seminar = AutumnSeminar.in(folder.resolve("autumn"));
    }

    @Test
    void theSeminarItselfIsFine() {
        CommandRun run = CommandRun.of("check", seminar.path());

        assertThat(run).isEqualTo(new CommandRun(0, String.join(System.lineSeparator(),
                "registrations.csv: CSV, UTF-8, separated by commas, header in row 1",
                "relations.csv: CSV, UTF-8, separated by commas, header in row 1",
                "6 participants, 3 groups, 1 relation: no problem found", ""), ""));
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThat(refused(2, "allocate", folder.resolve("spring")))
                .contains("spring").contains("Maybe the folder is wrong");
    }

    @Test
    void anEmptyRegistrationsFile() {
        seminar.with("registrations.csv", "");

        assertThat(refused(2)).contains("registrations.csv: this file is empty").contains("Maybe it was not saved");
    }

    @Test
    void aRegistrationsFileWithNobodyInIt() {
        seminar.with("registrations.csv", "id,preferences\n");

        assertThat(refused(2)).contains("registrations.csv: there is nobody to place").contains("Maybe");
    }

    @Test
    void aSeminarWithoutGroups() {
        seminar.with("seminar.yaml", "seminar: Autumn seminar\nregistrations: registrations.csv\n");
        assertThat(refused(2)).contains("seminar.yaml, column groups: there is no working group").contains("Maybe");

        seminar.with("seminar.yaml", "seminar: Autumn seminar\ngroups: []\n");
        assertThat(refused(2)).contains("seminar.yaml, column groups: there is no working group").contains("Maybe");
    }

    @Test
    void aWishForAGroupThatDoesNotExist() {
        seminar.replacing("registrations.csv", "keo@seminar.example,,", "keo@seminar.example,WG9,");

        assertThat(refused(2)).contains("registrations.csv, row 4, column preferences: ").contains("\"WG9\"")
                .contains("Maybe WG1 was meant");
    }

    @Test
    void twoPeopleWithOneId() {
        seminar.replacing("registrations.csv", "P3,", "P2,");

        assertThat(refused(2)).contains("registrations.csv, row 4, column id: ").contains("row 3").contains("\"P2\"")
                .contains("Maybe a row was copied");
    }

    @Test
    void somebodyKeptApartFromHerself() {
        seminar.adding("relations.csv", "keep-apart,P4;P4\n");

        assertThat(refused(2)).contains("relations.csv, row 3, column participants: ").contains("\"P4\"")
                .contains("Maybe another person was meant");
    }

    /** P3 with P4, P4 with P5, and P5 with P3 again: the last row adds nothing, so something else was meant. */
    @Test
    void tiesThatGoRoundInACircle() {
        seminar.adding("relations.csv", "keep-together,P3;P4\nkeep-together,P4;P5\nkeep-together,P5;P3\n");

        assertThat(refused(2)).contains("relations.csv, row 5, column participants: ").contains("circle")
                .contains("\"P5;P3\"").contains("Maybe this row can be deleted");
    }

    @Test
    void aKeyNobodyKnows() {
        seminar.adding("seminar.yaml", "polcy: {}\n");

        assertThat(refused(2)).contains("seminar.yaml, row 8, column polcy: ").contains("\"polcy\"")
                .contains("Maybe policy was meant");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        seminar.adding("seminar.yaml", "polcy: {}\n").replacing("registrations.csv", "P3,", "P2,")
                .adding("relations.csv", "keep-apart,P4;P4\n");

        assertThat(refused(2).lines().filter(line -> line.startsWith("error: "))).hasSize(3)
                .anyMatch(line -> line.contains("seminar.yaml, row 8"))
                .anyMatch(line -> line.contains("registrations.csv, row 4"))
                .anyMatch(line -> line.contains("relations.csv, row 3"));
    }

    @Test
    void anOptionNobodyKnows() {
        assertThat(refused(2, "allocate", seminar.path(), "--quik")).contains("'--quik'").contains("--quick")
                .contains("workgroups allocate --help");
    }

    @Test
    void aCommandNobodyKnows() {
        assertThat(refused(2, "alocate", seminar.path())).contains("'alocate'").contains("workgroups allocate");
    }

    @Test
    void noCommandAtAll() {
        assertThat(refused(2, new Object[0])).contains("a command is missing").contains("Maybe");
    }

    @Test
    void noSeminarAtAll() {
        assertThat(refused(2, "allocate")).contains("SEMINAR").contains("workgroups allocate --help");
    }

    @Test
    void lengthsOfTimeThatAreNone() {
        assertThat(refused(2, "allocate", seminar.path(), "--time", "10 apples")).contains("'--time'")
                .contains("\"10 apples\" is no length of time").contains("Maybe 10s");
        assertThat(refused(2, "allocate", seminar.path(), "--prove", "0s")).contains("'--prove'")
                .contains("\"0s\" is no length of time").contains("Maybe 10s");
    }

    @Test
    void aSeedThatIsNoNumber() {
        assertThat(refused(2, "allocate", seminar.path(), "--seed", "lucky")).contains("'--seed'")
                .contains("\"lucky\" is no whole number").contains("Maybe");
        assertThat(refused(2, "allocate", seminar.path(), "--seed", "99999999999999999999")).contains("up to 18 digits");
    }

    @Test
    void aQuickProof() {
        assertThat(refused(2, "allocate", seminar.path(), "--quick", "--prove", "3s")).contains("--quick")
                .contains("--prove").contains("mutually exclusive");
    }

    @Test
    void anOutFolderThatIsAFile() {
        Path minutes = folder.resolve("minutes");
        Tree.write(minutes, "kept as it is\n");

        assertThat(refused(2, "allocate", seminar.path(), "--quick", "--out", minutes))
                .contains("--out: nothing can be written here").contains(minutes.toString())
                .contains("Maybe minutes is a file");
        assertThat(refused(2, "allocate", seminar.path(), "--quick", "--out", minutes.resolve("deep/down")))
                .contains("--out: nothing can be written here").contains("Maybe minutes is a file");
    }

    /** Bat, Anna and Keo have seats of their own in WG1, which has two. */
    @Test
    void morePinnedPeopleThanSeats() {
        seminar.with("relations.csv", "kind,participants\n")
                .replacing("registrations.csv", "WG1 > WG2,", "WG1 > WG2,WG1")
                .replacing("registrations.csv", "anna@seminar.example,WG2,", "anna@seminar.example,WG2,WG1")
                .replacing("registrations.csv", "keo@seminar.example,,", "keo@seminar.example,,WG1");

        assertThat(contradiction()).contains("seminar.yaml, row 3, column groups[1].capacity: ")
                .contains("3 people can only be in WG1, where 2 are allowed at most (P1, P2 and P3)");
    }

    @Test
    void twoPeopleApartAndTogether() {
        seminar.adding("relations.csv", "keep-together,P1;P2\n");

        assertThat(contradiction()).contains("relations.csv, row 2, column participants: ")
                .contains("P1 and P2 must be apart and are tied together").contains("Maybe one of the two");
    }

    @Test
    void twoPeopleApartAndTogetherByWayOfAThird() {
        seminar.adding("relations.csv", "keep-together,P1;P3\nkeep-together,P2;P3\n");

        assertThat(contradiction()).contains("relations.csv, row 2, column participants: ")
                .contains("P1 and P2 must be apart and are tied together with P3");
    }

    @Test
    void fourPeopleApartInThreeGroups() {
        seminar.with("relations.csv", "kind,participants\nkeep-apart,P1;P2;P3;P4\n");

        assertThat(contradiction()).contains("relations.csv, row 2, column participants: ")
                .contains("P1, P2, P3 and P4 must all be apart, and there are 3 groups");
    }

    @Test
    void anInventedSeminarWithoutASize() {
        assertThat(refused(2, "generate", "--out", folder.resolve("new"))).contains("--participants");
        assertThat(refused(2, "generate", "--participants", 0, "--groups", 3, "--out", folder.resolve("new")))
                .contains("--participants 0 is not between 1 and");
        assertThat(refused(2, "generate", "--spec", "asem99", "--out", folder.resolve("new"))).contains("asem99");
    }

    /** A real seminar is worth more than an invented one. */
    @Test
    void anInventedSeminarInPlaceOfARealOne() {
        assertThat(refused(2, "generate", "--participants", 12, "--groups", 3, "--out", seminar.path()))
                .contains(seminar.path().toString()).contains("Maybe another folder was meant");
    }

    /** What the messages say about rules that no plan can keep: before a solve and after it, the same. */
    private String contradiction() {
        String beforehand = refused(1, "check", seminar.path());
        String err = refused(1);
        assertThat(beforehand.lines()).isNotEmpty().allMatch(err::contains);
        assertThat(err).contains("conflict: ").contains("What would make a plan possible: ")
                .contains("No plan keeps every hard rule. Nothing was written.");
        return err;
    }

    /** Allocates into a folder that is not there yet and into the standard one: both are refused in the same words. */
    private String refused(int status) {
        String err = refused(status, "allocate", seminar.path(), "--quick", "--out", folder.resolve("result/deep"));
        assertThat(refused(status, "allocate", seminar.path())).isEqualTo(err);
        return err;
    }

    /** Runs a command that must do nothing but complain; gives its complaint. */
    private String refused(int status, Object... arguments) {
        SortedMap<String, String> before = Tree.snapshot(folder);
        CommandRun run = CommandRun.of(arguments);

        assertThat(run.status()).as(run.shown()).isEqualTo(status);
        assertThat(Tree.snapshot(folder)).isEqualTo(before);
        if (arguments.length > 0 && arguments[0].equals("check")) {
            assertThat(run.out()).endsWith("1 problem found" + System.lineSeparator());
        } else {
            assertThat(run.out()).isEmpty();
        }
        assertThat(run.err()).isNotEmpty().doesNotContain("defect", "Exception", "\tat ");
        AutumnSeminar.PRIVATE.forEach(text -> assertThat(run.shown()).doesNotContain(text));
        return run.err();
    }
}
