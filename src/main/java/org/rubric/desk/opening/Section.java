package org.rubric.desk.opening;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        RECOGNISED,
        PLACES,
        KEPT,
        PICTURES,
        PEOPLE,
        STYLES,
        FONTS;

        public String words() {
            return Words.of("opened." + name().toLowerCase(Locale.ROOT));
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
                            .map(
                                    e ->
                                            Line.plain(
                                                    Words.of(
                                                            "opened.style",
                                                            e.getKey(),
                                                            e.getValue())))
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
                    case "leave" -> Words.of("opened.answer.leave");
                    case "list" -> Words.of("opened.answer.list");
                    default -> Words.of("opened.answer.made", place.answer());
                };
        return new Line(place.said(), Optional.of(place.block()), outcome);
    }

    private static String recognised(Tally tally) {
        return Words.of(
                "opened.tally",
                tally.headings(),
                tally.tables(),
                tally.figures(),
                tally.abbreviations(),
                tally.links());
    }

    private static String person(Contributor person) {
        var parts = new ArrayList<String>();
        if (person.changes() > 0) parts.add(Words.of("opened.changes", person.changes()));
        if (person.comments() > 0) parts.add(Words.of("opened.comments", person.comments()));
        var name = person.author().isBlank() ? Words.of("opened.unnamed") : person.author();
        return parts.isEmpty()
                ? Words.of("opened.person.nothing", name)
                : Words.of("opened.person", name, String.join(", ", parts));
    }

    /// The report as lines of text.
    public static List<String> text(OpeningReport report) {
        var text = new ArrayList<String>();
        text.add(Words.of("opened.title", report.file(), report.opened()));
        for (var section : of(report)) {
            if (section.lines.isEmpty()) {
                text.add(Words.of("opened.none", section.kind.words()));
                continue;
            }
            text.add(Words.of("opened.some", section.kind.words()));
            for (var line : section.lines)
                text.add(
                        "  "
                                + line.said
                                + (line.outcome.isEmpty() ? "" : " [" + line.outcome + "]"));
        }
        return text;
    }
}
