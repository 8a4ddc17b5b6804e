package org.rubric.commandline;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.rubric.desk.Desk;
import org.rubric.interchange.bundle.ListingFormat;

/// `search`: words in everything the store holds.
final class SearchVerb implements Verb {
    private static final Set<String> PLACES = Set.of("drafts", "catalogue", "terms", "meetings");
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
                "Finds words in your drafts, the catalogue, terms and meetings.",
                Operands.some("WORDS"),
                List.of(
                        Usage.value(
                                "in",
                                "drafts|catalogue|terms|meetings",
                                "Where to look (default: everywhere)."),
                        Usage.value(
                                "format", "text|json", "How hits are written (default: text).")),
                List.of("rubric search water level --in drafts"));
    }

    @Override
    public int run(Words words) throws IOException, UsageException {
        var place = words.value("in").map(Set::of).orElse(PLACES);
        if (!PLACES.containsAll(place))
            throw new UsageException("Search looks in drafts, catalogue, terms or meetings.");
        var format = words.choice("format", Format.TEXT);
        var listing = desk.search(String.join(" ", words.operands()), place, LIMIT);
        if (format == Format.JSON) {
            ListingFormat.write(listing.columns(), listing.rows(), console.out());
            console.out().println();
        } else for (var row : listing.rows()) console.say(String.join("  ", row));
        return Exit.FINE;
    }
}
