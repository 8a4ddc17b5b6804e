package org.rubric.desk.meeting.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.ParticipantTable;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Participant;

/// Script B, row 15, and lists that are odder.
class PeopleIntakeTest {
    @TempDir private Path folder;

    private static Intake intake(
            Table table, List<Participant> there, Map<Integer, String> answers, OptionalInt at) {
        var columns = Guess.of(table, ParticipantTable.FORM);
        return new PeopleIntake(table, columns, answers, at)
                .run(DocumentIntakeTest.empty().withParticipants(there));
    }

    private static Intake intake(String words) throws IOException {
        return intake(TableFiles.table("", words), List.of(), Map.of(), OptionalInt.empty());
    }

    private static List<String> names(Intake intake) {
        return intake.lines().stream().map(line -> line.name()).toList();
    }

    @Test
    void anAddressBesideANameIsTheAddress() throws IOException {
        var words = "Name\nJoão Costa <joao@alpha.example>\nAna Lopes (ana@beta.example)\n";
        var meeting = intake(words).taking().make().apply(DocumentIntakeTest.empty());
        assertEquals("joao@alpha.example", person(meeting, "João Costa").email());
        var ana = person(meeting, "Ana Lopes");
        assertEquals("ana@beta.example", ana.email());
        assertEquals("", ana.organization(), "it would stand in the report");
    }

    @Test
    void seventeenRowsAreFourteenPeople() throws IOException {
        var file = folder.resolve("people.csv");
        Files.write(file, Inbox.utf8(Inbox.PEOPLE));
        var table = TableFiles.read(file);
        var asked = intake(table, List.of(), Map.of(), OptionalInt.of(0));
        assertEquals("17 rows → 14 people", asked.title());
        assertEquals(1, asked.asks().size());
        assertEquals("iPhone de Ana", asked.asks().getFirst().words());
        var row = asked.asks().getFirst().row();
        var answered = intake(table, List.of(), Map.of(row, "Ana Ferreira"), OptionalInt.of(0));
        assertEquals(14, answered.count(Kind.NEW));
        var meeting = answered.taking().make().apply(DocumentIntakeTest.empty());
        assertEquals(14, meeting.participants().size());
        assertEquals(14, meeting.occasion().sittings().getFirst().present().size());
        var costa = person(meeting, "João Costa");
        assertEquals("Alpha", costa.organization());
        assertTrue(costa.spellings().contains("J. Costa"), costa::toString);
        assertTrue(person(meeting, "Ana Ferreira").spellings().contains("iPhone de Ana"));
        assertEquals("Beta University", person(meeting, "Amina Yusuf").organization());
        assertTrue(person(meeting, "Tomás Herrera").spellings().contains("Tomas Herrera"));
    }

    private static Participant person(Meeting meeting, String name) {
        return meeting.participants().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(meeting.participants().toString()));
    }

    @Test
    void everyEncodingGivesTheSamePeople() throws IOException {
        var words = "Name;Organization\nJoão Costa;Alpha\nZoë Müller;Beta\n";
        var codings =
                List.of(
                        Inbox.utf8(words),
                        words.getBytes(StandardCharsets.UTF_8),
                        words.getBytes(StandardCharsets.UTF_16),
                        words.getBytes(StandardCharsets.UTF_16LE),
                        words.getBytes(Charset.forName("windows-1252")));
        for (var bytes : codings) {
            var file = folder.resolve("p.csv");
            Files.write(file, bytes);
            var read = intake(TableFiles.read(file), List.of(), Map.of(), OptionalInt.empty());
            assertEquals(List.of("João Costa", "Zoë Müller"), names(read));
        }
    }

    @Test
    void spellingsOfOneNameAreOnePerson() throws IOException {
        var read =
                intake(
                        """
                        Name\tOrganization
                        COSTA João\tAlpha
                        Costa, Joao\tAlpha Telecom
                        Dr. João Costa\t
                        João Miguel Costa\tAlpha
                        """);
        assertEquals(List.of("João Miguel Costa"), names(read));
    }

    @Test
    void oneNameInTwoOrganizationsIsTwoPeople() throws IOException {
        var read =
                intake(
                        """
                        Name\tOrganization\tEmail
                        Wei Wang\tAlpha\twei@alpha.example
                        Wei Wang\tBeta University\tww@beta.example
                        Ana Lopes\tAlpha\t
                        """);
        assertEquals(3, read.lines().size());
    }

    @Test
    void anInitialThatMayBeTwoPeopleIsAsked() throws IOException {
        var read = intake("Name\tRole\nJoão Costa\t\nJúlia Costa\t\nJ. Costa\t\n");
        assertEquals(2, read.lines().size());
        assertEquals("It may be João Costa or Júlia Costa.", read.asks().getFirst().why());
    }

    @Test
    void anAddressAloneIsTheOneWhoHasItElseAsked() throws IOException {
        var read =
                intake(
                        """
                        Name\tEmail
                        Ana Lopes\tana@alpha.example
                        ana@alpha.example\t
                        peter.lind@beta.example\t
                        """);
        assertEquals(List.of("Ana Lopes"), names(read));
        assertEquals("Peter Lind", read.asks().getFirst().suggestion());
    }

    @Test
    void bracketsCommasAndDashesAreTakenApart() throws IOException {
        var read =
                intake(
                        """
                        Name\tCountry
                        Lopes, Ana (Alpha Telecom)\tPortugal
                        Kenji Mori - Theta Labs\tJapan
                        Grace Mwangi | Eta Ministry\tKenya
                        """);
        assertEquals(List.of("Ana Lopes", "Kenji Mori", "Grace Mwangi"), names(read));
        var meeting = read.taking().make().apply(DocumentIntakeTest.empty());
        assertEquals("Alpha Telecom", person(meeting, "Ana Lopes").organization());
        assertEquals("Theta Labs", person(meeting, "Kenji Mori").organization());
    }

    @Test
    void theSameListAgainChangesNothing() throws IOException {
        var list = "Name\tOrganization\nAna Lopes\tAlpha\nKenji Mori\tTheta\n";
        var meeting = intake(list).taking().make().apply(DocumentIntakeTest.empty());
        var again =
                intake(
                        TableFiles.table("", list),
                        meeting.participants(),
                        Map.of(),
                        OptionalInt.empty());
        assertTrue(again.isEmpty(), () -> again.lines().toString());
        assertEquals(meeting, again.taking().make().apply(meeting));
    }

    @Test
    void whoIsRenamedIsRenamedInEverySession() throws IOException {
        var meeting = DocumentIntakeTest.empty();
        var ana = Participant.of("Ana", "Alpha", "");
        meeting = meeting.withParticipants(List.of(ana));
        meeting = Presence.with(meeting, 0, List.of("Ana"));
        var full = Participant.of("Ana Lopes", "Alpha", "");
        var renamed = Attending.renamed(meeting, ana, full);
        assertEquals(List.of("Ana Lopes"), renamed.occasion().sittings().getFirst().present());
        var gone = Attending.without(renamed, full);
        assertEquals(List.of(), gone.participants());
        assertEquals(List.of(), gone.occasion().sittings().getFirst().present());
        assertEquals(
                List.of(),
                Presence.set(renamed, 0, "Ana Lopes", false)
                        .occasion()
                        .sittings()
                        .getFirst()
                        .present());
    }

    @Test
    void twoHundredPeopleTwiceAreTwoHundred() throws IOException {
        var list = new StringBuilder("Name,Organization\n");
        for (int round = 0; round < 2; round++)
            for (int i = 0; i < 200; i++)
                list.append(
                        round == 0
                                ? "Given%c Family%c%c,Org%d\n"
                                        .formatted('a' + i % 26, 'a' + i / 26, 'a' + i % 26, i % 40)
                                : "\"Family%c%c, Given%c\",Org%d\n"
                                        .formatted(
                                                'a' + i / 26, 'a' + i % 26, 'a' + i % 26, i % 40));
        long start = System.nanoTime();
        var read = intake(list.toString());
        assertEquals("400 rows → 200 people", read.title());
        assertTrue(System.nanoTime() - start < 4_000_000_000L);
    }
}
