package org.rubric.commandline;

import org.rubric.document.wording.Wording;

import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// How a verb is called.
///
/// @param operands what follows the verb, as help shows it
/// @param words how many operands there may be
/// @param options in the order in which help lists them
/// @param examples whole calls
record Usage(
        String name,
        String description,
        Operands operands,
        List<Option> options,
        List<String> examples) {
    private static final Wording WORDS = Wording.in("commandline");

    Options parsed() {
        var all = new Options();
        options.forEach(all::addOption);
        everywhere().forEach(all::addOption);
        return all;
    }

    /// What every verb and the command itself understand.
    static List<Option> everywhere() {
        return List.of(
                value("home", "DIR", WORDS.of("help.home")),
                value(Passphrases.OPTION, "FILE", WORDS.of("help.passphrase")),
                flag("verbose", WORDS.of("help.verbose")),
                Option.builder("h").longOpt("help").desc(WORDS.of("help.help")).get(),
                Option.builder("V").longOpt("version").desc(WORDS.of("help.version")).get());
    }

    static Option flag(String name, String words) {
        return Option.builder().longOpt(name).desc(words).get();
    }

    static Option value(String name, String argument, String words) {
        return Option.builder().longOpt(name).hasArg().argName(argument).desc(words).get();
    }

    static Option output(String words) {
        var option = mayOutput("OUT", words);
        option.setRequired(true);
        return option;
    }

    /// The same where a file is written only when one is named.
    static Option mayOutput(String argument, String words) {
        return Option.builder("o").longOpt("output").hasArg().argName(argument).desc(words).get();
    }
}
