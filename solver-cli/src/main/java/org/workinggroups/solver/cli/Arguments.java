package org.workinggroups.solver.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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
                .required(true).build();
    }

    /** A file or folder that may be named. */
    static OptionSpec path(String name, String label, String description, boolean required) {
        return OptionSpec.builder(name).type(Path.class).paramLabel(label).description(description)
                .required(required).build();
    }

    /** A number. */
    static OptionSpec number(String name, String label, String description, Long otherwise) {
        return OptionSpec.builder(name).type(Long.class).paramLabel(label).description(description)
                .defaultValue(otherwise == null ? null : otherwise.toString()).build();
    }

    /** A length of time. */
    static OptionSpec time(String name, String description, String otherwise) {
        return OptionSpec.builder(name).type(Duration.class).paramLabel("TIME").description(description)
                .converters(Durations::parse).defaultValue(otherwise).build();
    }

    /** A word. */
    static OptionSpec word(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description).build();
    }

    /** Something that is asked for or not. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).initialValue(false)
                .defaultValue("false").build();
    }
}
