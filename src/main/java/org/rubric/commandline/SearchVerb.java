package org.rubric.commandline;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubric.desk.Desk;
import org.rubric.document.wording.Wording;
import org.rubric.interchange.bundle.ListingFormat;

/// `search`: words in everything the store holds.
final class SearchVerb implements Verb {
    private static final Wording WORDS = Wording.in("commandline");
    private static final Set<String> PLACES =
            Set.of("drafts", "catalogue", "terms", "meetings", "work-items");
    private static final int LIMIT = 50;

    private final Desk desk;
    private final Console console;

    SearchVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    /// How hits are written.
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Usage usage() {
        return new Usage(
                "search",
                WORDS.of("search.what"),
                Operands.some("WORDS"),
                List.of(
                        Usage.value(
                                "in",
                                "drafts|catalogue|terms|meetings|work-items",
                                WORDS.of("search.in")),
                        Usage.value("format", "text|json", WORDS.of("search.format"))),
                List.of(
                        "rubric search water level --in drafts",
                        "rubric search \"water level\" --format json"));
    }

    /// What the shell was given in quotation marks is a phrase.
    private static String asked(List<String> operands) {
        return operands.stream()
                .map(words -> words.contains(" ") ? '"' + words.replace('"', ' ') + '"' : words)
                .collect(Collectors.joining(" "));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var place = words.value("in").map(Set::of).orElse(PLACES);
        if (!PLACES.containsAll(place)) throw new UsageException(WORDS.of("search.place.unknown"));
        var format = words.choice("format", Format.TEXT);
        var listing = desk.search(asked(words.operands()), place, LIMIT);
        if (format == Format.JSON) {
            ListingFormat.write(listing.columns(), listing.rows(), console.out());
            console.out().println();
        } else
            for (var row : listing.rows())
                console.say(
                        String.join("  ", row.stream().filter(cell -> !cell.isEmpty()).toList()));
        return Exit.FINE;
    }
}
