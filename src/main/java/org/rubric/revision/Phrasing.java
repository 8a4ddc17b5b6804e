package org.rubric.revision;

import org.rubric.document.wording.Wording;
import org.rubric.revision.wording.Words;
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
        var said = said(change, capital(place), place.contains(",") ? "," : "");
        boolean ended = said.endsWith(".\u201d") || said.endsWith("\u2026\u201d");
        return said.replaceAll("[\\s\u00A0]+", " ") + (ended ? "" : ".");
    }

    /// @param comma that ends the place when the verb comes next
    private static String said(Change change, String place, String comma) {
        return switch (change) {
            case Change.Inserted(_, var words, var heading) -> {
                var key = heading ? around(change, "new.heading", "new.around") : "new";
                yield text(change, words, Words.of(key, named(change, place, words) + comma));
            }
            case Change.Deleted(_, var words, var heading, _) -> {
                var key = heading ? around(change, "deleted.heading", "deleted.around") : "deleted";
                yield text(change, words, Words.of(key, named(change, place, words) + comma));
            }
            case Change.Moved moved -> moved(moved, place, comma);
            case Change.Reworded reworded -> Words.of("said", place, swaps(reworded));
            case Change.Recast(_, var before, var after) ->
                    Words.of("recast", place + comma, article(before), article(after));
            case Change.Restyled restyled -> Words.of("said", place, looks(restyled));
            case Change.Retargeted(_, var before, var after) ->
                    Words.of("retargeted", place, before, after);
            case Change.Revalued value -> value(value, place);
        };
    }

    /// What is told of something whose text is in both versions.
    private static String around(Change change, String heading, String other) {
        return change.place().thing() == Thing.CLAUSE ? heading : other;
    }

    /// A clause is told by its title, everything else by what it says.
    private static String named(Change change, String place, String words) {
        boolean clause = change.place().thing() == Thing.CLAUSE;
        boolean said = change.place().words().contains(Quotes.of(words, SHORT));
        boolean titled = clause && !words.isEmpty() && !said;
        return titled ? Words.of("named", place, Quotes.of(words, LONGEST)) : place;
    }

    private static String text(Change change, String words, String told) {
        boolean clause = change.place().thing() == Thing.CLAUSE;
        if (clause || words.isBlank()) return told;
        return Words.of("said", told, Quotes.of(words, LONGEST));
    }

    private static String moved(Change.Moved moved, String place, String comma) {
        boolean front = moved.behind().isEmpty();
        var behind = front ? "" : Quotes.of(moved.behind(), SHORT);
        var key = front ? "moved.front" : "moved.behind";
        if (moved.place().thing() == Thing.CLAUSE) {
            var was = Places.bare(moved.from().words());
            var number = was.equals(moved.place().words()) ? "" : ".clause";
            return Words.of(key + number, named(moved, place, moved.words()), behind, was);
        }
        var subject = place + comma;
        if (moved.place().thing() == Thing.COLUMN) {
            var was = moved.from().detail();
            var column = was.substring(was.lastIndexOf(' ') + 1);
            return text(moved, moved.words(), Words.of(key + ".column", subject, behind, column));
        }
        boolean near = moved.from().heading().equals(moved.place().heading());
        var told =
                near
                        ? Words.of(key, subject, behind)
                        : Words.of("moved.here", subject, moved.from().words());
        return text(moved, moved.words(), told);
    }

    private static String swaps(Change.Reworded reworded) {
        var swaps = reworded.swaps();
        var said = new ArrayList<String>();
        int shown = swaps.size() > MOST_SWAPS ? MOST_SWAPS - 1 : swaps.size();
        for (var swap : swaps.subList(0, shown)) said.add(swap(swap, reworded.before()));
        return more("more.changes", said, swaps.size() - shown);
    }

    private static String more(String key, List<String> said, int more) {
        var all = String.join("; ", said);
        return more > 0 ? Words.of(key, all, more) : all;
    }

    /// @param line in which the words stood; what stands there more than once is told with what
    ///     stands before it
    private static String swap(Swap swap, String line) {
        var before = swap.before();
        var after = swap.after();
        var where = swap.lead().isBlank() ? ".first" : ".after";
        var lead = Quotes.of(swap.lead(), LONGEST);
        var was = Quotes.of(before, LONGEST);
        var is = Quotes.of(after, LONGEST);
        if (after.isBlank()) return Words.of("swap.deleted" + where, was, lead);
        if (before.isBlank()) return Words.of("swap.added" + where, is, lead);
        boolean often = line.indexOf(before) != line.lastIndexOf(before);
        return Words.of("swap.became" + (often ? where : ""), was, lead, is);
    }

    private static String looks(Change.Restyled restyled) {
        var turns = restyled.turns();
        var said = new ArrayList<String>();
        int shown = turns.size() > MOST_SWAPS ? MOST_SWAPS - 1 : turns.size();
        for (var turn : turns.subList(0, shown)) said.add(Looks.said(turn));
        return more("more.stretches", said, turns.size() - shown);
    }

    private static String value(Change.Revalued value, String place) {
        var property = Words.of("property." + value.property().replace(' ', '-'));
        var was = Quotes.of(value.before(), LONGEST);
        var is = Quotes.of(value.after(), LONGEST);
        if (value.before().isBlank() && value.after().isBlank())
            return Words.of("value.another", place, property);
        if (value.before().isBlank()) return Words.of("value.added", place, property, is);
        if (value.after().isBlank()) return Words.of("value.deleted", place, property, was);
        return Words.of("value.became", place, property, was, is);
    }

    private static String article(String noun) {
        boolean vowel = "aeiou".indexOf(noun.charAt(0)) >= 0;
        return Words.of(vowel ? "article.vowel" : "article", noun);
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Wording.language()) + words.substring(1);
    }
}
