package org.rubric.meeting.report;

import org.rubric.document.Contact;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.document.MeetingHeader;
import org.rubric.meeting.Action;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.Interim;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Party;
import org.rubric.meeting.Planned;
import org.rubric.meeting.Results;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;
import org.rubric.programme.Justification;
import org.rubric.programme.Process;
import org.rubric.programme.State;
import org.rubric.programme.WorkItem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Meetings that nobody held, of any size, the same for the same seed.
public final class Meetings {
    private static final String[] TOPICS = {
        "reporting period",
        "new term “flood stage”",
        "use case of the river",
        "security of gateways & sensors <draft>",
        "comments",
        "editorial improvements to the tables and figures of the annexes, of the appendices and of"
                + " the bibliography"
    };
    private static final String[] MEMBERS = {
        "Alpha Telecom", "Beta University", "Gamma Sensors", "Ministère de l’Équipement", "測定研究所"
    };

    private final Random random;
    private final String name;

    private Meetings(long seed) {
        random = new Random(seed);
        name = "m" + seed;
    }

    /// Any meeting.
    public static Meeting of(long seed) {
        var made = new Meetings(seed);
        return made.meeting(made.random.nextInt(30), made.random.nextInt(25));
    }

    /// One of that size, with something of everything.
    public static Meeting of(long seed, Occasion.Kind kind, int documents, int people) {
        var made = new Meetings(seed);
        var meeting = made.meeting(documents, people);
        var was = meeting.occasion();
        return meeting.withOccasion(
                new Occasion(
                        kind,
                        made.party(kind),
                        was.venue(),
                        was.sittings(),
                        was.deadlines(),
                        "Sooyeon Baek"));
    }

    private Meeting meeting(int documents, int people) {
        var kind = any(Occasion.Kind.values());
        var persons = new ArrayList<Participant>();
        for (int i = 0; i < people; i++)
            persons.add(
                    new Participant(
                            "Person " + i + " Ünal-" + (char) ('A' + i % 26),
                            any(MEMBERS),
                            any("Korea (Rep. of)", "Sweden", "Kenya", ""),
                            "",
                            "p" + i + "@example.org",
                            List.of()));
        var all = new ArrayList<MeetingDocument>();
        for (int i = 0; i < documents; i++) all.add(document(i));
        var occasion =
                new Occasion(
                        kind,
                        party(kind),
                        random.nextBoolean()
                                ? Venue.ELECTRONIC
                                : new Venue("Seoul", any("Asia/Seoul", "", "Nowhere/Land")),
                        sittings(persons),
                        List.of(),
                        any("", "Sooyeon Baek"));
        return new Meeting(
                Id.of(name),
                occasion,
                List.of(
                        AgendaItem.of(Id.of("agenda/1"), "Adoption of the agenda", 5, List.of())
                                .concluded(any("", "adopted"))),
                all,
                persons,
                results(all));
    }

    private Party party(Occasion.Kind kind) {
        return switch (kind) {
            case RAPPORTEUR_GROUP, QUESTION, AD_HOC ->
                    new Party(
                            random.nextBoolean() ? List.of("4/20") : List.of("4/20", "6/20"),
                            "",
                            any("", "WP1/20", "SG20"),
                            "2025-2028");
            case WORKING_PARTY -> new Party(List.of(), "WP1/20", "", "2025-2028");
            case STUDY_GROUP -> new Party(List.of(), "SG20", "", "2025-2028");
            case REGIONAL_GROUP -> new Party(List.of(), "SG20RG-AFR", "SG20", "2025-2028");
            case JOINT_COORDINATION -> new Party(List.of(), "JCA-IoT and SC&C", "", "");
            case JOINT_TASK_FORCE -> new Party(List.of(), "JTF-X", "", "");
        };
    }

    private List<Sitting> sittings(List<Participant> people) {
        var all = new ArrayList<Sitting>();
        var first = LocalDate.of(2027, 1, 19);
        int number = 1 + random.nextInt(6);
        for (int i = 0; i < number; i++) {
            var present = new ArrayList<String>();
            for (var person : people) if (random.nextInt(3) > 0) present.add(person.name());
            var from = LocalTime.of(random.nextInt(24), 0);
            all.add(
                    new Sitting(first.plusDays(i), from, from.plusHours(2))
                            .withPresent(random.nextBoolean() ? present : List.of()));
        }
        return all;
    }

    private MeetingDocument document(int i) {
        var kind =
                i % 6 == 5 ? any(MeetingDocument.Kind.values()) : MeetingDocument.Kind.CONTRIBUTION;
        var label =
                switch (kind) {
                    case CONTRIBUTION -> "C%02d".formatted(i + 1);
                    case TEMPORARY_DOCUMENT -> "TD " + (i + 50) + any("/G", "/P", "/1", "");
                    case LIAISON_STATEMENT -> "TD " + (i + 50) + "/G";
                };
        if (random.nextInt(12) == 0) label = "";
        var item = any("", "Y.IoT-flood", "Y.x", "Y.data model", "");
        var title =
                kind == MeetingDocument.Kind.LIAISON_STATEMENT
                        ? "LS/i on " + any(TOPICS) + any("", " [from ISO/IEC JTC 1/SC 41]")
                        : (item.isEmpty() ? "" : item + ": ") + any(TOPICS);
        if (random.nextInt(10) == 0) title = "Proposal of new work item Y.new" + i + ": " + title;
        var heading =
                new MeetingDocument.Heading(
                        title, any(MEMBERS), List.of(any("4/20", "6/20")), item, bearing(item));
        var notes =
                new MeetingDocument.Notes(
                        any("", "In short."), any("", "The group looked at it."), "private");
        return new MeetingDocument(
                Id.of("d" + i),
                new MeetingDocument.Number(kind, label, random.nextInt(3)),
                heading,
                conclusions(i),
                notes,
                List.of());
    }

    private Bearing bearing(String item) {
        if (!item.equals("Y.IoT-flood") || random.nextBoolean()) return Bearing.NONE;
        var edit =
                new Bearing.Edit(
                        any(Bearing.Deed.values()), "k1", Id.of("b1"), "ten", Instant.EPOCH);
        return Bearing.NONE.withDraft(Optional.of(Id.of("draft-flood"))).with(edit);
    }

    private List<Conclusion> conclusions(int i) {
        var all = new ArrayList<Conclusion>();
        int number = random.nextInt(3);
        for (int j = 0; j < number; j++)
            all.add(
                    new Conclusion(
                            any(Conclusion.Kind.values()),
                            any("", "agreed as shown on the screen"),
                            Instant.EPOCH.plusSeconds(60L * i + j),
                            random.nextInt(4) == 0
                                    ? new Conclusion.Statement(
                                            "Its position is to be recorded",
                                            "Delta Networks",
                                            random.nextBoolean())
                                    : Conclusion.Statement.NONE));
        return all;
    }

    private Results results(List<MeetingDocument> documents) {
        var liaison =
                new OutgoingLiaison(
                        Id.of("ls/1"),
                        "",
                        "LS/o on terms [to ISO/IEC JTC 1/SC 41] [for info to SG17]",
                        MeetingHeader.Liaison.NONE,
                        Optional.empty(),
                        "");
        var draft =
                new DraftText(
                        any(DraftText.Wanted.values()),
                        new DraftText.Text("Y.IoT-flood", "1.0", "Requirements of gateways"),
                        "",
                        "",
                        "");
        var about =
                documents.isEmpty()
                        ? Optional.<Id>empty()
                        : Optional.of(documents.get(random.nextInt(documents.size())).id());
        var numbers = new ArrayList<Assigned>();
        for (var role : List.of("report", "agenda", "ls/ls/1", "a1/Y.flood-data", "a5/Y.IoT-flood"))
            if (random.nextBoolean()) numbers.add(new Assigned(role, "TD 9" + numbers.size(), 0));
        return new Results(
                new IprCall(any(IprCall.Answer.values()), ""),
                new Results.Outputs(
                        some(liaison),
                        some(draft),
                        some("note the progress made"),
                        numbers,
                        List.of()),
                new Results.Programme(
                        some(item("Y.IoT-flood")),
                        some(form()),
                        some("Y.gone"),
                        any("", "2027-05-03", "2027-Q3")),
                some(
                        new Action(
                                Id.of("action/1"),
                                "merge the use case",
                                "Zeta City",
                                any("", "2027-02-19"),
                                about,
                                random.nextBoolean())),
                planned(),
                some(new Interim("Q4/20 Rapporteur Group meeting", "2026-11-03", "", "TD 44")));
    }

    private List<Planned> planned() {
        var next = new Sitting(LocalDate.of(2027, 3, 16), LocalTime.of(13, 0), LocalTime.of(15, 0));
        var one = new Planned("Q4/20 Rapporteur Group", next, "", "clause 6", "2027-03-04");
        var same = new Planned("Q4/20 with Q6/20", next, "Geneva", "", "");
        return random.nextBoolean() ? List.of(one, same) : List.of();
    }

    private WorkItem item(String name) {
        return new WorkItem(
                name,
                "Requirements of flood sensing gateways",
                DocumentKind.RECOMMENDATION,
                State.UNDER_STUDY,
                new WorkItem.Plan(
                        "4/20",
                        Process.AAP,
                        any("2027-05", "2027-Q2", ""),
                        List.of(new Contact("Inês Moura", "", "", "", "")),
                        List.of()),
                new WorkItem.Texts("TD 81/2-R1", any("", "TD 91/1"), "", "", false));
    }

    private Justification form() {
        return new Justification(item("Y.flood-data"), "", "", List.of(), List.of(), "");
    }

    private <T> List<T> some(T one) {
        return random.nextInt(3) > 0 ? List.of(one) : List.of();
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }
}
