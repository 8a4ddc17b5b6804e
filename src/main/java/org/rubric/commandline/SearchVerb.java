package org.rubric.commandline;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rubric.desk.Desk;
import org.rubric.interchange.bundle.ListingFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search`: words in everything the store holds.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds words in your drafts, the catalogue, terms and meetings.",
        footer = {"", "Example: rubric search water level --in drafts"})
final class SearchVerb implements Callable<Integer> {
    private static final Set<String> PLACES = Set.of("drafts", "catalogue", "terms", "meetings");
    private static final int LIMIT = 50;

    private final Desk desk;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words;

    @Option(
            names = "--in",
            paramLabel = "drafts|catalogue|terms|meetings",
            description = "Where to look (default: everywhere).")
    private String place;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How hits are written (default: text).")
    private String format;

    SearchVerb(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (place != null && !PLACES.contains(place) || !Set.of("text", "json").contains(format)) {
            console.tell(
                    "Search looks in drafts, catalogue, terms or meetings; formats are text"
                            + " and json.");
            return Exit.USAGE;
        }
        var listing =
                desk.search(String.join(" ", words), place == null ? PLACES : Set.of(place), LIMIT);
        if (format.equals("json")) {
            ListingFormat.write(listing.columns(), listing.rows(), console.out());
            console.out().println();
        } else for (var row : listing.rows()) console.say(String.join("  ", row));
        return Exit.FINE;
    }
}
