package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.document.MeetingHeader;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Action;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Planned;
import org.rubric.meeting.Results;
import org.rubric.meeting.Sitting;
import org.rubric.programme.Justification;
import org.rubric.programme.Process;
import org.rubric.programme.State;
import org.rubric.programme.WorkItem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The sample meeting is written here and in [SampleLedger], and kept as JSON among the resources;
/// run with `-Dsample.write=true` after a change.
class SampleMeetingTest {
    private static final Path KEPT = Path.of("resources/sample/meeting.json");
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final LocalTime THREE = LocalTime.of(15, 0);

    @Test
    void theResourceIsWhatTheSourceSays() throws IOException {
        var format = ValueFormat.of(Meeting.class);
        if (Boolean.getBoolean("sample.write")) Files.write(KEPT, format.bytes(made()));
        assertEquals(made(), format.read(Files.readAllBytes(KEPT)));
    }

    @Test
    void theSampleHoldsWhatTheStoryNeeds() {
        var meeting = Sample.meeting();
        assertEquals("Q4/20 Rapporteur Group e-meeting (19 January 2027)", meeting.title());
        assertEquals(
                List.of("C09", "C11"),
                meeting.open().stream().map(open -> open.number().printed()).toList());
        assertEquals(14, meeting.participants().size());
        assertEquals(120, meeting.agenda().stream().mapToInt(AgendaItem::minutes).sum());
        var sitting = meeting.occasion().sittings().getFirst();
        assertEquals("13:00–15:00", sitting.hours());
        assertEquals("21:00–23:00", sitting.hours(ZoneId.of("Asia/Seoul")));
        assertFalse(Sample.catalogue().structure().questions().isEmpty());
    }

    private static Meeting made() {
        var sitting = new Sitting(LocalDate.of(2027, 1, 19), ONE, THREE);
        return new Meeting(
                Id.of("q4-20-2027-01-19"),
                new Occasion(
                        Occasion.Kind.RAPPORTEUR_GROUP,
                        "4/20",
                        "2025-2028",
                        "",
                        List.of(sitting),
                        "Sooyeon Baek"),
                agenda(),
                SampleLedger.documents(),
                participants(),
                results());
    }

    private static List<AgendaItem> agenda() {
        return List.of(
                item("opening", "Opening", 5),
                item("agenda", "Adoption of the agenda", 5).concluded("adopted"),
                item("ipr", "IPR call", 3).concluded("None declared"),
                item("participants", "Participants", 2),
                item(
                        "flood",
                        "Y.IoT-flood: contributions",
                        55,
                        "c01",
                        "c02",
                        "c03",
                        "c04",
                        "c05",
                        "c06",
                        "c07",
                        "c09",
                        "c10",
                        "c12"),
                item("data", "Proposed new work item Y.flood-data", 10, "c08"),
                item("other", "Other contributions", 8, "c11"),
                item("liaison", "Incoming liaison statements", 8, "td77-g"),
                item("outputs", "Review of the outputs", 14, "td81-2"),
                item("next", "Next meeting", 5),
                item("closing", "Closing", 5));
    }

    private static AgendaItem item(String name, String title, int minutes, String... documents) {
        var ids = List.of(documents).stream().map(Id::of).toList();
        return AgendaItem.of(Id.of("agenda/" + name), title, minutes, ids);
    }

    private static List<Participant> participants() {
        return List.of(
                new Participant(
                        "Sooyeon Baek",
                        "Kappa Research Institute",
                        "Korea (Rep. of)",
                        "Chair",
                        "",
                        List.of()),
                called("João Costa", "Alpha Telecom", "Portugal", "João Costa (Alpha)", "J. Costa"),
                Participant.of("Inês Moura", "Alpha Telecom", "Portugal"),
                Participant.of("Peter Lindqvist", "Beta University", "Sweden"),
                Participant.of("Amina Yusuf", "Beta University", "Sweden"),
                Participant.of("Wen Li", "Gamma Sensors", "China"),
                Participant.of("Tomás Herrera", "Gamma Sensors", "Spain"),
                Participant.of("Claire Dubois", "Delta Networks", "France"),
                Participant.of("Rashid Al Amri", "Epsilon Institute", "Oman"),
                called("Ana Ferreira", "Zeta City", "Portugal", "iPhone de Ana"),
                Participant.of("Grace Mwangi", "Eta Ministry", "Kenya"),
                Participant.of("Kenji Mori", "Theta Labs", "Japan"),
                Participant.of("Olga Marin", "Lambda University", "Romania"),
                Participant.of("Samuel Okafor", "Nu Hydrology Service", "Nigeria"));
    }

    private static Participant called(
            String name, String organization, String country, String... spellings) {
        return new Participant(name, organization, country, "", "", List.of(spellings));
    }

    private static Results results() {
        var next = new Sitting(LocalDate.of(2027, 3, 16), ONE, THREE);
        return new Results(
                new IprCall(IprCall.Answer.NONE_DECLARED, ""),
                new Results.Outputs(List.of(reply()), List.of(), List.of()),
                new Results.Programme(
                        List.of(ongoing()), List.of(proposed()), List.of(), "2027-05-03"),
                List.of(
                        new Action(
                                Id.of("action/1"),
                                "merge the use case of the river Zeta into the appendix on use"
                                        + " cases",
                                "Zeta City",
                                "2027-02-19",
                                Optional.of(Id.of("c07")),
                                false)),
                List.of(new Planned("Q4/20 Rapporteur Group", next, "", "", "2027-03-04")),
                List.of());
    }

    private static OutgoingLiaison reply() {
        return new OutgoingLiaison(
                Id.of("ls-out/1"),
                "",
                "LS/o on flood sensing terminology (reply to TD 77/G) [to ISO/IEC JTC 1/SC 41]",
                new MeetingHeader.Liaison(
                        List.of("ISO/IEC JTC 1/SC 41"),
                        List.of(),
                        List.of(),
                        "Q4/20 Rapporteur Group e-meeting (19 January 2027)",
                        "2027-04-30"),
                Optional.of(Id.of("td77-g")),
                "");
    }

    private static WorkItem ongoing() {
        return new WorkItem(
                "Y.IoT-flood",
                "Requirements of flood sensing gateways",
                DocumentKind.RECOMMENDATION,
                State.UNDER_STUDY,
                new WorkItem.Plan("4/20", Process.AAP, "2027-05", List.of(), List.of()),
                new WorkItem.Texts("TD 81/2-R1", "TD to be assigned", "", "", false));
    }

    private static Justification proposed() {
        var item =
                new WorkItem(
                        "Y.flood-data",
                        "Data model for flood sensing",
                        DocumentKind.RECOMMENDATION,
                        State.PROPOSED,
                        new WorkItem.Plan("4/20", Process.AAP, "", List.of(), List.of()),
                        new WorkItem.Texts("C08", "", "", "", false));
        return new Justification(
                item,
                "The form in which the readings of water level sensors, rain gauges and gateways"
                        + " are exchanged between monitoring platforms.",
                "Authorities along one river use different forms for the same readings. A common"
                        + " data model lets them follow a wave across their borders.",
                List.of("Y.IoT-flood"),
                List.of("ISO/IEC JTC 1/SC 41"),
                "");
    }
}
