package org.workinggroups.solver.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.workinggroups.solver.io.Separator;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The kinds of arguments the commands share. They are put together by hand and not by annotations: picocli reads
 * annotations by reflection, which takes a quarter of a second of every start.
 */
final class Arguments {

    private Arguments() {
    }

    /** A command with its arguments; {@code --help} comes with it. */
    static CommandSpec command(Callable<Integer> command, String name, String description, ArgSpec... arguments) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description).sortOptions(false);
        for (ArgSpec argument : arguments) {
            spec.add(argument);
        }
        return spec.addOption(help());
    }

    /** {@code --help}. */
    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build();
    }

    /** The seminar to work on. */
    static PositionalParamSpec seminar() {
        return file("0", "SEMINAR", "Folder of the seminar, or its seminar.yaml.");
    }

    /** A file or folder that must be named. */
    static PositionalParamSpec file(String index, String label, String description) {
        return PositionalParamSpec.builder().index(index).type(Path.class).paramLabel(label).description(description)
                .converters(Path::of).required(true).build();
    }

    /** A file or folder that may be named. */
    static OptionSpec path(String name, String label, String description, boolean required) {
        return OptionSpec.builder(name).type(Path.class).paramLabel(label).description(description)
                .converters(Path::of).required(required).build();
    }

    /**
     * The folder that a file is to be written into.
     *
     * @throws ParameterException if it names the root of a file system
     */
    static Path folderOf(CommandSpec spec, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), file + " is no file that can be written. Maybe the name "
                    + "of the file was forgotten.");
        }
        return folder;
    }

    /** A number. */
    static OptionSpec number(String name, String label, String description, @Nullable Long otherwise) {
        return OptionSpec.builder(name).type(Long.class).paramLabel(label).description(description)
                .converters(Arguments::wholeNumber).defaultValue(otherwise == null ? null : otherwise.toString()).build();
    }

    /** A length of time. */
    static OptionSpec time(String name, String description, @Nullable String otherwise) {
        return OptionSpec.builder(name).type(Duration.class).paramLabel("TIME").description(description)
                .converters(Durations::parse).defaultValue(otherwise).build();
    }

    /** A word. */
    static OptionSpec word(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description).build();
    }

    /** Words: one after each option, which may be repeated, or several where {@code arity} is {@code 1..*}. */
    static OptionSpec words(String name, String label, String arity, String description) {
        return OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class).arity(arity).paramLabel(label)
                .description(description).build();
    }

    /** The words given, none if the option was not. */
    static List<String> words(OptionSpec option) {
        return option.getValue() == null ? List.of() : option.getValue();
    }

    /** A plan to look at. */
    static PositionalParamSpec plan(String index) {
        return file(index, "PLAN", "allocation.json, its folder, allocation.xlsx, or any CSV or workbook "
                + "with the columns id and group.");
    }

    /** The seminar of a plan, where it is not found by itself. */
    static OptionSpec seminarOfPlan() {
        return path("--seminar", "SEMINAR",
                "The plan's seminar, if it lies neither above the plan nor beside it.", false);
    }

    /** What stands between the cells of the tables for others. */
    static OptionSpec separator() {
        return OptionSpec.builder("--separator").type(Separator.class).paramLabel("WORD")
                .description("Separator of mail-merge.csv and badges.csv: comma, semicolon or tab (default: "
                        + "${DEFAULT-VALUE}).")
                .converters(Arguments::separator).defaultValue(Separator.COMMA.label()).build();
    }

    /** Who answers for a plan. */
    static OptionSpec approvedBy() {
        return word("--approved-by", "NAME", "Who approves; recorded in the plan.");
    }

    /** When a plan was made, for the record; the clock is not asked unless somebody says so. */
    static OptionSpec recordedAt() {
        return OptionSpec.builder("--recorded-at").type(Instant.class).paramLabel("TIME")
                .description("Record this time in the plan: such as 2026-11-22T10:00:00Z, or now (default: none, so that "
                        + "the same input gives the same bytes).")
                .converters(Arguments::instant).build();
    }

    private static Long wholeNumber(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + text + "\" is no whole number of up to 18 digits. Maybe it has a "
                    + "unit or a decimal point, such as 7s or 7.0 where 7 was meant");
        }
    }

    private static Instant instant(String text) {
        try {
            return text.equals("now") ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + text
                    + "\" is no time. Maybe 2026-11-22T10:00:00Z or now was meant");
        }
    }

    private static Separator separator(String word) {
        return Separator.find(word).orElseThrow(() -> new TypeConversionException("\"" + word
                + "\" is no separator. Maybe comma, semicolon or tab was meant"));
    }

    /** Something that is asked for or not. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).initialValue(false)
                .defaultValue("false").build();
    }
}
