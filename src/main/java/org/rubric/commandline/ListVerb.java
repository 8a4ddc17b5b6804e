package org.rubric.commandline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import org.rubric.desk.Listing;
import org.rubric.desk.Register;
import org.rubric.interchange.bundle.ListingFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `list`: what the store holds, one a line, the name first.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists what your documents hold, one a line, the name first.",
        footer = {"", "Example: rubric list recommendations --format csv"})
final class ListVerb implements Callable<Integer> {
    /// How the rows are written.
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    private final Desk desk;
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = "drafts",
            completionCandidates = Registers.class,
            description = "One of ${COMPLETION-CANDIDATES}; default: drafts.")
    private String what;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            description = "How the rows are written (default: text).")
    private Format format;

    ListVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    /// The registers by name.
    static final class Registers extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Registers() {
            for (var register : Register.values()) add(register.word());
        }
    }

    @Override
    public Integer call() throws IOException {
        var register = Register.of(what.toLowerCase(Locale.ROOT));
        if (register.isEmpty()) {
            console.tell(
                    "Nothing is called "
                            + what
                            + " here; one of: "
                            + String.join(", ", new Registers()));
            return Exit.USAGE;
        }
        var listing = desk.list(register.get());
        switch (format) {
            case TEXT -> text(listing);
            case CSV -> csv(listing);
            case JSON -> {
                ListingFormat.write(listing.columns(), listing.rows(), console.out());
                console.out().println();
            }
        }
        return Exit.FINE;
    }

    private void text(Listing listing) {
        for (var row : listing.rows()) {
            var cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
            console.say(String.join("  ", cells));
        }
    }

    private void csv(Listing listing) {
        console.say(line(listing.columns()));
        for (var row : listing.rows()) console.say(line(row));
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(ListVerb::quoted).toList());
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
