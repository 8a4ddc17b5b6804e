package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Item;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.document.Settings;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.AgendaTimes;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.report.Paper.Entry;

/// The agenda of a meeting as a TD: the items with their times in Geneva and the documents that are
/// taken up under each, the documents with their titles, and, in a revision, what changed.
public final class AgendaComposer {
    /// The role of an agenda among what is posted.
    public static final String ROLE = "agenda";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private AgendaComposer() {}

    /// The agenda as it was issued last. Equal meetings give equal agendas.
    ///
    /// @param changes since the issue before; empty: it is the first
    public static Document compose(Meeting meeting, Catalogue catalogue, List<String> changes) {
        var body = new ArrayList<Block>();
        if (!changes.isEmpty()) body.add(changed(changes));
        body.add(when(meeting));
        body.add(items(meeting));
        body.add(documents(meeting));
        return new Document(
                meeting.id().part(ROLE),
                Settings.COMPUTED,
                front(meeting, catalogue),
                body,
                Apparatus.EMPTY,
                Map.of());
    }

    /// `Agenda of Q4/20 Rapporteur Group e-meeting (19 January 2027)`: by it agendas are found.
    public static String title(Meeting meeting) {
        return Words.text("agenda.title", meeting.title());
    }

    private static Id section(String name) {
        return Id.of("agenda/" + name);
    }

    private static Block changed(List<String> changes) {
        var id = section("changes");
        var body = new ArrayList<Block>();
        for (int i = 0; i < changes.size(); i++)
            body.add(
                    Paper.item(id.part(Integer.toString(i + 1)), Item.Marker.DASH, changes.get(i)));
        return unnumbered(id, Words.text("agenda.changed"), body);
    }

    private static Block when(Meeting meeting) {
        var id = section("when");
        var occasion = meeting.occasion();
        var body = new ArrayList<Block>();
        for (var sitting : occasion.sittings()) {
            var words = Words.text("agenda.hours", sitting.hours());
            var clock = occasion.venue().clock();
            if (!occasion.electronic() && !clock.equals(Sitting.GENEVA))
                words =
                        Words.text(
                                "agenda.hours.local",
                                sitting.hours(),
                                occasion.place(),
                                sitting.hours(clock));
            body.add(Paper.line(id.part(Integer.toString(body.size() + 1)), sitting.day(), words));
        }
        return unnumbered(id, Words.text("agenda.sessions", occasion.sittings().size()), body);
    }

    private static Block items(Meeting meeting) {
        var id = section("items");
        var times = AgendaTimes.of(meeting.agenda(), meeting.occasion().sittings());
        var rows = new ArrayList<Entry>();
        ZonedDateTime last = null;
        for (int i = 0; i < meeting.agenda().size(); i++) {
            var item = meeting.agenda().get(i);
            var start = times.starts().get(i);
            boolean day =
                    meeting.occasion().sittings().size() > 1
                            && (last == null || !last.toLocalDate().equals(start.toLocalDate()));
            last = start;
            rows.add(
                    Entry.of(
                            item.id(),
                            Integer.toString(i + 1),
                            (day ? DAY.format(start) + ", " : "") + TIME.format(start),
                            item.title(),
                            listed(meeting, item),
                            Integer.toString(item.minutes())));
        }
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(600, 1400, 3939, 2700, 1000),
                        List.of(Words.text("agenda.columns").split("[|]")),
                        rows);
        return unnumbered(id, Words.text("agenda"), List.of(table));
    }

    private static String listed(Meeting meeting, AgendaItem item) {
        return item.documents().stream()
                .flatMap(id -> meeting.document(id).stream())
                .map(
                        document ->
                                document.number().label().isEmpty()
                                        ? Words.text(
                                                "agenda.unassigned",
                                                document.heading().title(),
                                                MeetingDocument.UNASSIGNED)
                                        : document.number().printed())
                .collect(Collectors.joining(", "));
    }

    private static Block documents(Meeting meeting) {
        var id = section("documents");
        var rows =
                meeting.documents().stream()
                        .map(
                                document ->
                                        Entry.of(
                                                document.id(),
                                                document.number().printed(),
                                                document.heading().source(),
                                                document.heading().title(),
                                                document.heading().questions().stream()
                                                        .map(question -> "Q" + question)
                                                        .collect(Collectors.joining(", "))))
                        .toList();
        var table =
                Paper.table(
                        id.part("table"),
                        List.of(1500, 2200, 4639, 1300),
                        List.of(Words.text("report.columns.documents").split("[|]")),
                        rows);
        return unnumbered(id, Words.text("agenda.documents"), List.of(table));
    }

    private static Clause unnumbered(Id id, String title, List<Block> body) {
        return Paper.clause(id, Clause.Kind.UNNUMBERED, title, body);
    }

    private static FrontMatter front(Meeting meeting, Catalogue catalogue) {
        var occasion = meeting.occasion();
        var identity = new Identity("", "", title(meeting), DocumentKind.AGENDA, "", "en");

        var number = meeting.results().outputs().number(ROLE);
        var key = number.revision() > 0 ? "agenda.summary.revised" : "agenda.summary";
        var words = Words.text(key, meeting.title(), number.revision());
        var summary = Paper.paragraph(section("abstract/1"), words);
        return new FrontMatter(
                identity,
                Approval.EMPTY,
                new People(contacts(occasion, catalogue), occasion.party().questions(), ""),
                new Abstract(List.of(summary), List.of(), List.of()),
                header(occasion, catalogue, number),
                List.of());
    }

    private static List<Contact> contacts(Occasion occasion, Catalogue catalogue) {
        return catalogue.people().stream()
                .filter(person -> person.called(occasion.chair()))
                .map(person -> person.contact())
                .toList();
    }

    private static MeetingHeader header(Occasion occasion, Catalogue catalogue, Assigned number) {
        var party = catalogue.question(occasion.question()).map(q -> q.workingParty()).orElse("");
        var place = occasion.electronic() ? Words.text("cover.electronic") : occasion.place();
        boolean questions = !occasion.party().questions().isEmpty();
        return new MeetingHeader(
                Words.text("banner.td"),
                number.printed(),
                new MeetingHeader.Sitting(
                        occasion.studyPeriod(),
                        occasion.studyGroup(),
                        party,
                        Words.text("cover.place", place, occasion.days())),
                Words.text(questions ? "cover.rapporteur" : "cover.chair", occasion.group()),
                Words.text("purpose.admin"),
                MeetingHeader.Liaison.NONE);
    }
}
