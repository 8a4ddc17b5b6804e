package org.rubric.desk.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Remark;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Tally;
import org.rubric.interchange.word.style.Trappings;
import org.rubric.revision.Comparison;

/// What opening a file made of it.
///
/// @param file its name without folder
/// @param tally what was recognised
/// @param places what is to be said of places, in the order of the importer
/// @param people who changed or commented on it, in the order of the file
/// @param trappings styles and fonts that were left behind
public record OpeningReport(
        String file,
        Instant opened,
        Tally tally,
        List<Place> places,
        List<Contributor> people,
        Trappings trappings) {
    private static final int MOST = 2000;

    public OpeningReport {
        places = List.copyOf(places);
        people = List.copyOf(people);
    }

    /// Something said of a place.
    ///
    /// @param answer what the writer made of it, such as `heading` or `leave`; empty: nothing yet
    public record Place(String code, Id block, String said, String answer) {
        Section.Kind kind() {
            return switch (code) {
                case "word.foreign", "word.hidden", "word.chunk", "word.table-picture" ->
                        Section.Kind.KEPT;
                case "word.picture" -> Section.Kind.PICTURES;
                case "word.tracked" -> Section.Kind.PEOPLE;
                default -> Section.Kind.PLACES;
            };
        }
    }

    /// What one person did to the file.
    ///
    /// @param author empty: the file does not say
    public record Contributor(String author, int changes, int comments) {}

    /// Tells what was made of a file. Compares the texts of its authors, so not for the thread that
    /// draws.
    public static OpeningReport of(Path file, Imported imported, Instant opened) {
        var places = new ArrayList<Place>();
        for (var finding : imported.findings())
            if (places.size() < MOST)
                places.add(new Place(finding.code(), finding.place(), finding.message(), ""));
        return new OpeningReport(
                String.valueOf(file.getFileName()),
                opened,
                imported.tally(),
                places,
                people(imported),
                trappings(file));
    }

    /// A file that was read cannot be unreadable but by a mishap, and the report goes without.
    private static Trappings trappings(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) return Trappings.NONE;
        try {
            return Trappings.of(file);
        } catch (IOException _) {
            return Trappings.NONE;
        }
    }

    private static List<Contributor> people(Imported imported) {
        var changes = new LinkedHashMap<String, Integer>();
        var comments = new LinkedHashMap<String, Integer>();
        for (var proposal : imported.proposals()) {
            int many = Comparison.of(proposal.before(), proposal.after()).changes().size();
            changes.merge(proposal.author(), many, Integer::sum);
        }
        for (var remark : imported.accepted().apparatus().remarks())
            if (remark instanceof Remark.Comment comment)
                comments.merge(comment.author(), 1, Integer::sum);
        var authors = new java.util.LinkedHashSet<>(changes.keySet());
        authors.addAll(comments.keySet());
        return authors.stream()
                .map(
                        author ->
                                new Contributor(
                                        author, many(changes, author), many(comments, author)))
                .toList();
    }

    private static int many(Map<String, Integer> counts, String author) {
        return counts.getOrDefault(author, 0);
    }

    /// The same once a place was answered.
    ///
    /// @param answer empty: it is open again
    public OpeningReport answered(Finding said, String answer) {
        var next = new ArrayList<Place>();
        for (var place : places) {
            boolean meant = place.code.equals(said.code()) && place.block.equals(said.place());
            next.add(meant ? new Place(place.code, place.block, place.said, answer) : place);
        }
        return new OpeningReport(file, opened, tally, next, people, trappings);
    }

    /// How many unsure places there are.
    public long unsure() {
        return places.stream().filter(place -> place.kind() == Section.Kind.PLACES).count();
    }

    /// How many of them are answered.
    public long answered() {
        return places.stream()
                .filter(place -> place.kind() == Section.Kind.PLACES && !place.answer.isEmpty())
                .count();
    }
}
