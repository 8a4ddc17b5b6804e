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

    private static Meeting taken(Intake intake, Meeting meeting) throws IOException {
        return intake.taking().make().apply(meeting);
    }

    /// The list of the second session, at that session.
    private static Intake second(Meeting there, String words, Map<Integer, String> answers)
            throws IOException {
        var table = TableFiles.table("", words);
        var columns = Guess.of(table, ParticipantTable.FORM);
        return new PeopleIntake(table, columns, answers, OptionalInt.of(0)).run(there);
    }

    @Test
    void aSecondListKnowsTheShortNamesAndTheAnsweredOnes() throws IOException {
        var file = folder.resolve("people.csv");
        Files.write(file, Inbox.utf8(Inbox.PEOPLE));
        var table = TableFiles.read(file);
        var row = intake(table, List.of(), Map.of(), OptionalInt.of(0)).asks().getFirst().row();
        var first = intake(table, List.of(), Map.of(row, "Ana Ferreira"), OptionalInt.of(0));
        var meeting = taken(first, DocumentIntakeTest.empty());
        var read =
                second(
                        meeting,
                        """
                        Name,Join time
                        iPhone de Ana,12:55
                        J. Costa,12:58
                        K. Mori (Theta Labs),12:59
                        joao.costa@alpha.example,13:40
                        """,
                        Map.of());
        assertEquals(List.of(), read.asks());
        assertEquals("4 rows → 3 people", read.title());
        assertEquals(0, read.count(Kind.NEW), () -> read.lines().toString());
        var after = taken(read, meeting);
        assertEquals(14, after.participants().size());
        assertTrue(person(after, "Kenji Mori").spellings().contains("K. Mori (Theta Labs)"));
    }

    @Test
    void whoWasKnownByAnInitialIsCalledByTheNameOfTheList() throws IOException {
        var brief = Participant.of("J. Costa", "Alpha", "");
        var meeting = DocumentIntakeTest.empty().withParticipants(List.of(brief));
        meeting = Presence.with(meeting, 0, List.of("J. Costa"));
        var read = second(meeting, "Name,Organization\nJoão Costa,Alpha\n", Map.of());
        var after = taken(read, meeting);
        assertEquals(1, after.participants().size(), after.participants()::toString);
        assertEquals("João Costa", after.participants().getFirst().name());
        assertEquals(List.of("João Costa"), after.occasion().sittings().getFirst().present());
    }

    @Test
    void oneNameThatTwoPeopleHaveIsAsked() throws IOException {
        var two =
                List.of(
                        Participant.of("Wei Wang", "Alpha", ""),
                        Participant.of("Wei Wang", "Beta University", ""));
        var meeting = DocumentIntakeTest.empty().withParticipants(two);
        var list = "Name,Join time\nWei Wang,12:55\nWei Wang,13:10\n";
        var read = second(meeting, list, Map.of());
        assertEquals(1, read.asks().size(), "rejoined: asked once");
        assertEquals(
                "It may be Wei Wang (Alpha) or Wei Wang (Beta University), or another person of"
                        + " that name; write the organization, too.",
                read.asks().getFirst().why());
        assertEquals(0, read.lines().size());
        int row = read.asks().getFirst().row();
        var beta = second(meeting, list, Map.of(row, "Wei Wang (Beta University)"));
        assertEquals(List.of(), beta.asks());
        assertEquals(1, beta.lines().size());
        assertEquals(
                List.of("Alpha", "Beta University"),
                taken(beta, meeting).participants().stream()
                        .map(Participant::organization)
                        .toList());
        var third = second(meeting, list, Map.of(row, "Wei Wang (Gamma Sensors)"));
        assertEquals(1, third.count(Kind.NEW));
        assertEquals(3, taken(third, meeting).participants().size());
    }

    @Test
    void theRowWithoutAnOrganizationIsAskedWhereverItStands() throws IOException {
        var read =
                intake(
                        """
                        Name,Organization
                        Wei Wang,
                        Wei Wang,Alpha
                        Wei Wang,Beta University
                        Ana Lopes,
                        """);
        assertEquals(List.of("Wei Wang", "Wei Wang", "Ana Lopes"), names(read));
        assertEquals(1, read.asks().size());
    }

    @Test
    void oneNameWithTwoAddressesIsAsked() throws IOException {
        var list = "Name,Email\nWei Wang,wei@alpha.example\nWei Wang,ww@beta.example\n";
        var read = intake(list);
        assertEquals(List.of("Wei Wang"), names(read));
        assertTrue(read.asks().getFirst().why().contains("Wei Wang (wei@alpha.example)"));
        int row = read.asks().getFirst().row();
        var table = TableFiles.table("", list);
        var same = intake(table, List.of(), Map.of(row, "wei@alpha.example"), OptionalInt.empty());
        assertEquals(1, same.lines().size());
        assertEquals(List.of(), same.asks());
        var other = intake(table, List.of(), Map.of(row, "Wei Wang (Beta)"), OptionalInt.empty());
        assertEquals(2, taken(other, DocumentIntakeTest.empty()).participants().size());
        assertEquals(List.of(), other.asks());
    }

    @Test
    void anAddressIsNobodysOrganization() throws IOException {
        var list = "Name,Organization,Country\nAna Lopes,ana@beta.example,x@y.example\n";
        var ana = person(taken(intake(list), DocumentIntakeTest.empty()), "Ana Lopes");
        assertEquals("", ana.organization());
        assertEquals("", ana.country());
        assertEquals("ana@beta.example", ana.email());
    }

    @Test
    void aTimeIsNobodysOrganization() throws IOException {
        for (var time : List.of("12:59", "12:59 PM", "1 h 20 min", "19 Jan 2027 13:01")) {
            var table = TableFiles.table("", "Name,Join time\nAna Lopes,%s\n".formatted(time));
            assertEquals(List.of("name", ""), Guess.of(table, ParticipantTable.FORM).keys(), time);
            var told = "Name,Organization\nAna Lopes,%s\n".formatted(time);
            var ana = taken(intake(told), DocumentIntakeTest.empty()).participants().getFirst();
            assertEquals("", ana.organization(), time);
        }
        var own = "Name,Organization\nAna Lopes,3GPP\nKenji Mori,Sun\nWen Li,2 Seconds Ltd\n";
        var meeting = taken(intake(own), DocumentIntakeTest.empty());
        assertEquals(
                List.of("3GPP", "Sun", "2 Seconds Ltd"),
                meeting.participants().stream().map(Participant::organization).toList());
    }

    @Test
    void aDeviceSaysWhoseItMayBeAndIsAskedOnce() throws IOException {
        var list =
                """
                Name,Join time
                Ana Ferreira,12:50
                iPhone de Ana,13:01
                iPhone de Ana,13:20
                iPhone,13:30
                iPhone,13:31
                """;
        var read = intake(list);
        assertEquals(
                List.of("iPhone de Ana", "iPhone", "iPhone"),
                read.asks().stream().map(Intake.Ask::words).toList());
        assertEquals("Ana Ferreira", read.asks().getFirst().suggestion());
        var answers = Map.of(3, "Ana Ferreira", 5, "Kenji Mori", 6, "Ana Ferreira");
        var answered = intake(TableFiles.table("", list), List.of(), answers, OptionalInt.empty());
        assertEquals(List.of(), answered.asks());
        assertEquals(List.of("Ana Ferreira", "Kenji Mori"), names(answered));
        var meeting = taken(answered, DocumentIntakeTest.empty());
        var again = second(meeting, "Name\niPhone\n", Map.of());
        assertEquals(1, again.asks().size(), "anybody's device may be called so");
    }

    @Test
    void aSpellingIsNobodysOfAnotherOrganizationOrAddress() throws IOException {
        var read = intake("Name,Organization\nAna Silva,Alpha\nA. Silva,\nA. Silva,Beta\n");
        var people = taken(read, DocumentIntakeTest.empty()).participants();
        var told = people.stream().map(p -> p.name() + ", " + p.organization()).toList();
        assertEquals(List.of("Ana Silva, Alpha", "A. Silva, Beta"), told);
        var devices = "Name,Email\niPhone de Ana,a@alpha.example\niPhone de Ana,b@beta.example\n";
        var answers = Map.of(2, "Ana Ferreira");
        var table = TableFiles.table("", devices);
        var asked = intake(table, List.of(), answers, OptionalInt.empty());
        assertEquals(List.of(3), asked.asks().stream().map(Intake.Ask::row).toList());
        var known = new Participant("Ana Ferreira", "", "", "", "", List.of("iPhone de Ana"));
        var second = intake(table, List.of(known), Map.of(), OptionalInt.empty());
        assertEquals(1, second.asks().size(), "the first address is Ana's from then on");
    }

    @Test
    void cellsWithBreaksInThemAreOneName() throws IOException {
        var words = "Name;Organization\r\n\"João\nCosta\";\"Alpha\r\nTelecom\"\r\n";
        for (var coding : List.of("UTF-16", "windows-1252", "UTF-8")) {
            var file = folder.resolve("q.csv");
            Files.write(file, words.getBytes(Charset.forName(coding)));
            var read = intake(TableFiles.read(file), List.of(), Map.of(), OptionalInt.empty());
            assertEquals(List.of("João Costa"), names(read), coding);
            var costa = person(taken(read, DocumentIntakeTest.empty()), "João Costa");
            assertEquals("Alpha Telecom", costa.organization());
        }
    }

    @Test
    void twoHundredPeopleWhoAreThereAreFoundAgainByTheirInitials() throws IOException {
        var first = new StringBuilder("Name,Organization\n");
        var next = new StringBuilder("Name,Organization\n");
        for (int i = 0; i < 200; i++) {
            var family = "Family%c%c".formatted('a' + i / 26, 'a' + i % 26);
            first.append("Given%c %s,Org%d\n".formatted('a' + i % 26, family, i % 40));
            for (int again = 0; again < 3; again++)
                next.append("G. %s,Org%d\n".formatted(family, i % 40));
        }
        var meeting = taken(intake(first.toString()), DocumentIntakeTest.empty());
        long start = System.nanoTime();
        var read = second(meeting, next.toString(), Map.of());
        assertEquals("600 rows → 200 people", read.title());
        assertEquals(0, read.count(Kind.NEW));
        assertTrue(System.nanoTime() - start < 4_000_000_000L);
    }
}
