package org.rubric.commandline;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rubric.desk.Desk;
import org.rubric.desk.Listing;
import org.rubric.desk.Register;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.bundle.CatalogueFormat;
import org.rubric.interchange.bundle.ListingFormat;
import org.rubric.interchange.tables.CommaSeparated;

/// `list`: what the store holds, one a line, the name first.
final class ListVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");

    /// How the rows are written.
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    private static final String CATALOGUE = "catalogue";

    private final Desk desk;
    private final Console console;

    ListVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    private static List<String> registers() {
        return Arrays.stream(Register.values()).map(Register::word).toList();
    }

    @Override
    public Usage usage() {
        return new Usage(
                "list",
                WORDS.of("list.what", String.join(", ", registers())),
                Operands.optional("WHAT"),
                List.of(Usage.value("format", "text|json|csv", WORDS.of("list.format"))),
                List.of(
                        "rubric list recommendations --format csv",
                        "rubric list catalogue --format json > sg20.json"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var what = words.operands().isEmpty() ? "drafts" : words.operand();
        var format = words.choice("format", Format.TEXT);
        if (what.equalsIgnoreCase(CATALOGUE)) return catalogue(format);
        var register = Register.of(what.toLowerCase(Locale.ROOT));
        if (register.isEmpty()) {
            console.tell(WORDS.of("list.unknown", what, String.join(", ", registers())));
            return Exit.USAGE;
        }
        if (register.get() == Register.TERMS) desk.readTerms();
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

    /// The whole catalogue is a file, not a list: only JSON holds it.
    private int catalogue(Format format) throws IOException {
        if (format != Format.JSON) {
            console.tell(WORDS.of("list.catalogue.json"));
            return Exit.USAGE;
        }
        CatalogueFormat.write(desk.catalogue(), console.out());
        console.out().println();
        return Exit.FINE;
    }

    private void text(Listing listing) {
        for (var row : listing.rows()) {
            var cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
            console.say(String.join("  ", cells));
        }
    }

    private void csv(Listing listing) {
        console.out().print(CommaSeparated.write(listing.columns(), listing.rows()));
        console.out().flush();
    }
}
