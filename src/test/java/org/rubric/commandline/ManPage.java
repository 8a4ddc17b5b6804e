package org.rubric.commandline;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/// The manual page of the command line, in the man macros, made from what `--help` is made from.
final class ManPage {
    private static final String DATE = "2026-11-27";
    private static final int WIDTH = 76;

    private final List<String> lines = new ArrayList<>();

    private ManPage() {}

    static String of(List<Usage> verbs) {
        var page = new ManPage();
        page.lines.add(".\\\" Written by ManPageTest, see CONTRIBUTING; do not edit.");
        page.lines.add(".TH RUBRIC 1 " + DATE + " Rubric \"User Commands\"");
        page.section("NAME");
        page.lines.add("rubric \\- draft, check and export ITU\\-T Recommendations");
        page.section("SYNOPSIS");
        page.call("rubric", "[--home DIR]");
        for (var verb : verbs) page.call("rubric " + verb.name(), HelpPage.arguments(verb));
        page.section("DESCRIPTION");
        page.text(ManWords.DESCRIPTION);
        page.section("OPTIONS");
        page.text("Every verb and the command itself understand these.");
        Usage.everywhere().forEach(page::option);
        page.section("VERBS");
        verbs.forEach(page::verb);
        ManWords.LISTS.forEach(page::list);
        page.section("EXAMPLES");
        verbs.forEach(verb -> page.example(verb.examples()));
        page.section("SEE ALSO");
        page.lines.add(".BR hunspell (5)");
        return String.join("\n", page.lines) + "\n";
    }

    private void section(String name) {
        lines.add(".SH " + name);
    }

    private void call(String bold, String rest) {
        if (!lines.getLast().startsWith(".SH")) lines.add(".br");
        lines.add(".B " + escaped(bold));
        if (!rest.isEmpty()) line(rest);
    }

    private void verb(Usage verb) {
        lines.add(".SS " + escaped(verb.name()));
        text(verb.description());
        verb.options().forEach(this::option);
        if (verb.examples().isEmpty()) return;
        lines.add(".PP");
        lines.add("Example:");
        example(List.of(verb.examples().getFirst()));
    }

    private void option(Option option) {
        lines.add(".TP");
        lines.add(".B " + escaped(HelpPage.shown(option)));
        text(option.getDescription());
    }

    private void list(String name, List<List<String>> rows) {
        section(name);
        for (var row : rows) {
            lines.add(".TP");
            lines.add(".B " + escaped(row.getFirst()));
            text(row.getLast());
        }
    }

    private void example(List<String> calls) {
        if (!lines.getLast().startsWith(".SH")) lines.add(".PP");
        lines.add(".nf");
        lines.add(".RS");
        calls.forEach(this::line);
        lines.add(".RE");
        lines.add(".fi");
    }

    /// A sentence a line, as manual pages are kept.
    private void text(String words) {
        for (var sentence : words.split("(?<=[.]) (?=[A-Z])")) {
            var row = new StringBuilder();
            for (var word : sentence.split(" ")) {
                if (escaped(row + " " + word).length() > WIDTH) {
                    line(row.toString());
                    row.setLength(0);
                }
                row.append(row.isEmpty() ? "" : " ").append(word);
            }
            line(row.toString());
        }
    }

    private void line(String words) {
        var safe = escaped(words);
        lines.add(safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe);
    }

    /// In letters that every reader of manual pages has.
    private static String escaped(String words) {
        var safe = new StringBuilder();
        for (char c : words.toCharArray())
            safe.append(
                    switch (c) {
                        case '\\' -> "\\e";
                        case '-' -> "\\-";
                        case '\u2026' -> "...";
                        case '\u201C', '\u201D' -> "\\(dq";
                        case '\u2018', '\u2019', '\'' -> "\\(aq";
                        default -> c < 0x7F ? String.valueOf(c) : "\\[u%04X]".formatted((int) c);
                    });
        return safe.toString();
    }
}
