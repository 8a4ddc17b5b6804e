package org.rubric.revision;

import java.util.ArrayList;
import java.util.List;
import org.rubric.revision.Change.Swap;

/// Changes as sentences.
final class Phrasing {
    private static final int LONGEST = 140;
    private static final int SHORT = 60;
    private static final int MOST_SWAPS = 4;

    private Phrasing() {}

    static String sentence(Change change, String place) {
        var said = capital(place) + said(change, place.contains(",") ? "," : "");
        boolean ended = said.endsWith(".\u201d") || said.endsWith("\u2026\u201d");
        return said.replaceAll("[\\s\u00A0]+", " ") + (ended ? "" : ".");
    }

    /// What follows the place, with its comma when the verb comes next.
    private static String said(Change change, String comma) {
        return switch (change) {
            case Change.Inserted(_, var words, var heading) ->
                    named(change, words)
                            + comma
                            + (heading ? over(change) : " is new")
                            + text(change, words);
            case Change.Deleted(_, var words, var heading, _) ->
                    named(change, words)
                            + comma
                            + (heading ? left(change) : " was deleted")
                            + text(change, words);
            case Change.Moved moved -> moved(moved, comma);
            case Change.Reworded reworded -> ": " + swaps(reworded);
            case Change.Recast(_, var before, var after) ->
                    comma + " was " + article(before) + " and is " + article(after) + " now";
            case Change.Restyled restyled -> ": " + looks(restyled);
            case Change.Retargeted(_, var before, var after) ->
                    ": the reference that led to " + before + " leads to " + after + " now";
            case Change.Revalued value -> value(value);
        };
    }

    private static String over(Change change) {
        return change.place().thing() == Thing.CLAUSE
                ? " is a new heading over text that was there before"
                : " is new around text that was there before";
    }

    private static String left(Change change) {
        return change.place().thing() == Thing.CLAUSE
                ? " lost its heading; text that stood below it is still there"
                : " was deleted; text that stood in it is still there";
    }

    /// A clause is told by its title, everything else by what it says.
    private static String named(Change change, String words) {
        boolean clause = change.place().thing() == Thing.CLAUSE;
        boolean said = change.place().words().contains(Quotes.of(words, SHORT));
        return clause && !words.isEmpty() && !said ? " " + Quotes.of(words, LONGEST) : "";
    }

    private static String text(Change change, String words) {
        boolean clause = change.place().thing() == Thing.CLAUSE;
        return clause || words.isBlank() ? "" : ": " + Quotes.of(words, LONGEST);
    }

    private static String moved(Change.Moved moved, String comma) {
        var behind =
                moved.behind().isEmpty()
                        ? "to the front"
                        : "behind " + Quotes.of(moved.behind(), SHORT);
        if (moved.place().thing() == Thing.CLAUSE) {
            var was = bare(moved.from().words());
            var number = was.equals(moved.place().words()) ? "" : " (it was " + was + ")";
            return named(moved, moved.words()) + " moved " + behind + number;
        }
        if (moved.place().thing() == Thing.COLUMN) {
            var was = moved.from().detail();
            var column = was.substring(was.lastIndexOf(' ') + 1);
            var here = comma + " moved " + behind + " (it was column " + column + ")";
            return here + text(moved, moved.words());
        }
        boolean near = moved.from().heading().equals(moved.place().heading());
        var from = near ? "" : " from " + moved.from().words();
        return comma + " moved " + (near ? behind : "here") + from + text(moved, moved.words());
    }

    private static String bare(String words) {
        return words.startsWith("old ") ? words.substring(4) : words;
    }

    private static String swaps(Change.Reworded reworded) {
        var swaps = reworded.swaps();
        var said = new ArrayList<String>();
        int shown = swaps.size() > MOST_SWAPS ? MOST_SWAPS - 1 : swaps.size();
        for (var swap : swaps.subList(0, shown)) said.add(swap(swap, reworded.before()));
        int more = swaps.size() - shown;
        return String.join("; ", said) + (more > 0 ? "; and " + more + " more changes" : "");
    }

    /// @param line in which the words stood; what stands there more than once is told with what
    ///     stands before it
    private static String swap(Swap swap, String line) {
        var before = swap.before();
        var after = swap.after();
        var place =
                swap.lead().isBlank()
                        ? " at the beginning"
                        : " after " + Quotes.of(swap.lead(), LONGEST);
        if (after.isBlank()) return Quotes.of(before, LONGEST) + " deleted" + place;
        if (before.isBlank()) return Quotes.of(after, LONGEST) + " added" + place;
        boolean often = line.indexOf(before) != line.lastIndexOf(before);
        return Quotes.of(before, LONGEST)
                + " became "
                + Quotes.of(after, LONGEST)
                + (often ? place : "");
    }

    private static String looks(Change.Restyled restyled) {
        var turns = restyled.turns();
        var said = new ArrayList<String>();
        int shown = turns.size() > MOST_SWAPS ? MOST_SWAPS - 1 : turns.size();
        for (var turn : turns.subList(0, shown)) said.add(Looks.said(turn));
        int more = turns.size() - shown;
        return String.join("; ", said) + (more > 0 ? "; and " + more + " more stretches" : "");
    }

    private static String value(Change.Revalued value) {
        var property = value.property();
        if (value.before().isBlank() && value.after().isBlank()) return ": another " + property;
        if (value.before().isBlank())
            return ": " + property + " " + Quotes.of(value.after(), LONGEST) + " added";
        if (value.after().isBlank())
            return ": " + property + " " + Quotes.of(value.before(), LONGEST) + " deleted";
        return ": "
                + property
                + " "
                + Quotes.of(value.before(), LONGEST)
                + " became "
                + Quotes.of(value.after(), LONGEST);
    }

    private static String article(String noun) {
        return (List.of('a', 'e', 'i', 'o', 'u').contains(noun.charAt(0)) ? "an " : "a ") + noun;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
