package org.rubric.desk.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.desk.opening.OpeningReport.Contributor;
import org.rubric.desk.opening.OpeningReport.Place;
import org.rubric.document.Id;
import org.rubric.interchange.Tally;

/// One part of a report, in words.
public record Section(Kind kind, List<Line> lines) {
    public Section {
        lines = List.copyOf(lines);
    }

    /// What a part is about, in the order of the report.
    public enum Kind {
        RECOGNISED("Recognised"),
        PLACES("Unsure places"),
        KEPT("Kept as it was"),
        PICTURES("Pictures that could not be read"),
        PEOPLE("Recorded changes and comments"),
        STYLES("Styles that were left behind"),
        FONTS("Fonts of the file");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// One line.
    ///
    /// @param place of the text that it is about; empty: it is about none
    /// @param outcome what became of it, in words; empty: nothing yet
    public record Line(String said, Optional<Id> place, String outcome) {
        static Line plain(String said) {
            return new Line(said, Optional.empty(), "");
        }
    }

    /// All parts of a report; one without lines says that there is nothing.
    public static List<Section> of(OpeningReport report) {
        var all = new ArrayList<Section>();
        for (var kind : Kind.values()) all.add(new Section(kind, lines(kind, report)));
        return all;
    }

    private static List<Line> lines(Kind kind, OpeningReport report) {
        return switch (kind) {
            case RECOGNISED -> List.of(Line.plain(recognised(report.tally())));
            case PLACES, KEPT, PICTURES -> places(kind, report);
            case PEOPLE -> {
                var lines = new ArrayList<Line>();
                for (var person : report.people()) lines.add(Line.plain(person(person)));
                lines.addAll(places(kind, report));
                yield lines;
            }
            case STYLES ->
                    report.trappings().dropped().entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                            .map(e -> Line.plain(e.getKey() + ": " + paragraphs(e.getValue())))
                            .toList();
            case FONTS ->
                    report.trappings().fonts().isEmpty()
                            ? List.of()
                            : List.of(Line.plain(String.join(", ", report.trappings().fonts())));
        };
    }

    private static List<Line> places(Kind kind, OpeningReport report) {
        return report.places().stream()
                .filter(place -> place.kind() == kind)
                .map(Section::line)
                .toList();
    }

    private static Line line(Place place) {
        var outcome =
                switch (place.answer()) {
                    case "" -> "";
                    case "leave" -> "left as it is";
                    case "list" -> "made a list";
                    default -> "made a " + place.answer();
                };
        return new Line(place.said(), Optional.of(place.block()), outcome);
    }

    private static String recognised(Tally tally) {
        return String.join(
                ", ",
                count(tally.headings(), "heading"),
                count(tally.tables(), "table"),
                count(tally.figures(), "figure"),
                count(tally.abbreviations(), "abbreviation"),
                count(tally.links(), "live reference"));
    }

    private static String person(Contributor person) {
        var parts = new ArrayList<String>();
        if (person.changes() > 0) parts.add(count(person.changes(), "recorded change"));
        if (person.comments() > 0) parts.add(count(person.comments(), "comment"));
        var name = person.author().isBlank() ? "An author without a name" : person.author();
        return name + ": " + (parts.isEmpty() ? "nothing" : String.join(", ", parts));
    }

    private static String paragraphs(int many) {
        return count(many, "paragraph");
    }

    private static String count(int many, String word) {
        return (many == 0 ? "no" : many) + " " + word + (many == 1 ? "" : "s");
    }

    /// The report as lines of text.
    public static List<String> text(OpeningReport report) {
        var text = new ArrayList<String>();
        text.add(report.file() + ", opened " + report.opened());
        for (var section : of(report)) {
            if (section.lines.isEmpty()) {
                text.add(section.kind.words + ": none");
                continue;
            }
            text.add(section.kind.words + ":");
            for (var line : section.lines)
                text.add(
                        "  "
                                + line.said
                                + (line.outcome.isEmpty() ? "" : " [" + line.outcome + "]"));
        }
        return text;
    }
}
