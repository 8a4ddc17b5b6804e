package org.rubric.commandline;

import org.rubric.document.wording.Wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.MissingOptionException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/// The words after a verb, told apart: operands and options.
record Words(CommandLine line) {
    private static final Wording WORDS = Wording.in("commandline");

    /// @throws UsageException if they do not fit the verb
    static Words of(Usage usage, List<String> words) throws UsageException {
        var parser =
                DefaultParser.builder()
                        .setAllowPartialMatching(false)
                        .setStripLeadingAndTrailingQuotes(false)
                        .get();
        try {
            var line = parser.parse(usage.parsed(), words.toArray(String[]::new));
            var operands = usage.operands();
            int many = line.getArgList().size();
            if (many < operands.least())
                throw new UsageException(WORDS.of("words.missing", operands.shown()));
            if (many > operands.most())
                throw new UsageException(
                        WORDS.of("words.many", line.getArgList().get(operands.most())));
            return new Words(line);
        } catch (ParseException e) {
            throw new UsageException(told(e, usage));
        }
    }

    private static String told(ParseException e, Usage usage) {
        return switch (e) {
            case AmbiguousOptionException wrong -> WORDS.of("option.unknown", wrong.getOption());
            case UnrecognizedOptionException wrong -> WORDS.of("option.unknown", wrong.getOption());
            case MissingOptionException _ -> WORDS.of("words.missing", missing(usage));
            case MissingArgumentException bare ->
                    WORDS.of("option.value.missing", HelpPage.shown(bare.getOption()));
            case AlreadySelectedException twice -> twice.getMessage();
            default -> e.getMessage();
        };
    }

    private static String missing(Usage usage) {
        return usage.options().stream()
                .filter(Option::isRequired)
                .map(HelpPage::shown)
                .collect(Collectors.joining(", "));
    }

    List<String> operands() {
        return line.getArgList();
    }

    String operand() {
        return operands().getFirst();
    }

    boolean has(String option) {
        return line.hasOption(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(line.getOptionValue(option));
    }

    /// One of the words that an option knows, in whichever letters.
    ///
    /// @param usual without the option
    /// @throws UsageException if it knows no such word
    <E extends Enum<E>> E choice(String option, E usual) throws UsageException {
        var word = value(option);
        if (word.isEmpty()) return usual;
        var all = usual.getDeclaringClass().getEnumConstants();
        for (var each : all) if (word(each).equalsIgnoreCase(word.get())) return each;
        var known = Arrays.stream(all).map(Words::word).toList();
        throw new UsageException(
                WORDS.of("option.value.unknown", option, String.join(", ", known), word.get()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
