package org.rubric.commandline;

import org.rubric.document.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/// What `--help` prints, in lines of at most 80 characters.
final class HelpPage {
    private static final Wording WORDS = Wording.in("commandline");
    private static final int WIDTH = 80;

    private final List<String> lines = new ArrayList<>();

    private HelpPage() {}

    /// Of the command itself.
    static List<String> of(List<Verb> verbs) {
        var page = new HelpPage();
        page.lines.add(WORDS.of("help.usage", "[--home DIR] [VERB …]"));
        page.lines.add(WORDS.of("help.window"));
        page.lines.add("");
        page.lines.add(WORDS.of("help.verbs"));
        var rows = new ArrayList<List<String>>();
        for (var verb : verbs)
            rows.add(List.of("  " + verb.usage().name(), verb.usage().description()));
        page.table(rows);
        page.options(List.of());
        page.lines.add("");
        page.wrap("", WORDS.of("help.exits"));
        page.lines.add("");
        page.lines.add(WORDS.of("help.example", "rubric export draft.docx -o draft.pdf"));
        return page.lines;
    }

    /// Of one verb.
    static List<String> of(Usage usage) {
        var page = new HelpPage();
        var rest = arguments(usage);
        var call = rest.isEmpty() ? usage.name() : usage.name() + " " + rest;
        page.lines.add(WORDS.of("help.usage", call));
        page.wrap("", usage.description());
        page.options(usage.options());
        page.lines.add("");
        for (var example : usage.examples()) page.lines.add(WORDS.of("help.example", example));
        return page.lines;
    }

    /// What follows the verb: `-o OUT [options] FILE`.
    static String arguments(Usage usage) {
        var all = new ArrayList<String>();
        for (var option : usage.options()) if (option.isRequired()) all.add(brief(option));
        if (usage.options().stream().anyMatch(option -> !option.isRequired()))
            all.add(WORDS.of("help.some"));
        if (!usage.operands().shown().isEmpty()) all.add(usage.operands().shown());
        return String.join(" ", all);
    }

    private void options(List<Option> own) {
        lines.add("");
        lines.add(WORDS.of("help.options"));
        var rows = new ArrayList<List<String>>();
        for (var option : own) rows.add(List.of(left(option), option.getDescription()));
        for (var option : Usage.everywhere())
            rows.add(List.of(left(option), option.getDescription()));
        table(rows);
    }

    private static String left(Option option) {
        return (option.getOpt() == null ? "      " : "  ") + shown(option);
    }

    /// Such as `-o, --output OUT`.
    static String shown(Option option) {
        return (option.getOpt() == null ? "" : "-" + option.getOpt() + ", ")
                + "--"
                + option.getLongOpt()
                + (option.hasArg() ? " " + option.getArgName() : "");
    }

    private static String brief(Option option) {
        var name = option.getOpt() == null ? "--" + option.getLongOpt() : "-" + option.getOpt();
        return name + " " + option.getArgName();
    }

    private void table(List<List<String>> rows) {
        int left = rows.stream().mapToInt(row -> row.getFirst().length()).max().orElse(0);
        int column = Math.min(left, WIDTH / 2 - 4) + 2;
        for (var row : rows) {
            var first = row.getFirst();
            if (first.length() >= column) {
                lines.add(first);
                first = "";
            }
            wrap(first + " ".repeat(column - first.length()), row.getLast());
        }
    }

    private void wrap(String first, String words) {
        var line = new StringBuilder(first);
        boolean bare = true;
        for (var word : words.split(" ")) {
            if (!bare && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(first.length()));
                bare = true;
            }
            if (!bare) line.append(' ');
            line.append(word);
            bare = false;
        }
        lines.add(line.toString());
    }
}
