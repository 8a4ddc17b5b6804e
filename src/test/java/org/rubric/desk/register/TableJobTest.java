package org.rubric.desk.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Person.Role;
import org.rubric.catalogue.Provenance;
import org.rubric.desk.Sample;
import org.rubric.desk.register.Preview.Difference;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.interchange.tables.CommaSeparated;
import org.rubric.interchange.tables.Table;
import org.rubric.interchange.tables.TableFiles;

class TableJobTest {
    private static final Provenance PASTED = new Provenance("a pasted table", "2026-11-27", "");

    private static Table table(String words) throws IOException {
        return TableFiles.table("", words);
    }

    private static Preview preview(String register, Catalogue now, String words)
            throws IOException {
        return preview(Forms.card(register).orElseThrow(), now, table(words));
    }

    private static <C extends Card> Preview preview(Form<C> form, Catalogue now, Table table) {
        return new TableJob<>(table, Guess.of(table, form), form, PASTED).run(now);
    }

    private static String told(Preview preview) {
        var out = new StringBuilder();
        for (var line : preview.lines())
            if (line.kind() != Kind.GONE && line.kind() != Kind.SAME)
                out.append(line.kind() + " " + line.row() + " " + line.name() + " " + line.said())
                        .append(line.differences().isEmpty() ? "" : " " + line.differences())
                        .append('\n');
        return out.toString();
    }

    @Test
    void recommendationsOfAWebPage() throws IOException {
        var now = Sample.catalogue();
        var preview =
                preview(
                        "recommendations",
                        now,
                        """
                        Rec.\tSubject/Title\tApproval date\tStatus
                        Y.4219\tAccessibility requirements for user interface of smart applications supporting IoT\t2023-06-14\tIn force
                        Y.4000/Y.2060 (06/2012)\tOverview of the Internet of things\t\tIn force
                        Y4001\tBroken\t\t
                        Y.4003\tSome\t31/31/2020\t
                        Y.4000\tAnother title\t\t
                        """);
        assertEquals(
                """
                CHANGED 2 ITU-T Y.4219  [Difference[key=date, before=, after=2023-06-14], \
                Difference[key=status, before=, after=In force]]
                NEW 3 ITU-T Y.4000  [Difference[key=title, before=, after=Overview of the Internet \
                of things], Difference[key=date, before=, after=2012-06], Difference[key=status, \
                before=, after=In force]]
                TROUBLE 4 Y4001 “Y4001” is no number of a text; write ITU-T Y.4000, ISO/IEC 20924 \
                or IETF RFC 8259.
                TROUBLE 5 Y.4003 “31/31/2020” is no date; write 2018-03-14 or 2018-03.
                TROUBLE 6 Y.4000 ITU-T Y.4000 stands in row 3 too, with another title; row 3 was \
                taken.
                """,
                told(preview));
        assertEquals(17, preview.count(Kind.GONE));
        assertEquals("2 Recommendations pasted", preview.said("pasted", false));
        assertEquals("2 Recommendations pasted, 17 removed", preview.said("pasted", true));
        var after = preview.after(now, false);
        var rec = after.recommendation(Designation.parse("Y.4000").orElseThrow()).orElseThrow();
        assertEquals("2012-06", rec.standing().date());
        assertEquals(PASTED, rec.provenance());
        assertEquals(19, after.texts().recommendations().size());
        assertEquals(2, preview.after(now, true).texts().recommendations().size());
        assertEquals(now.people(), after.people());
    }

    @Test
    void columnsWithoutHeadingsAreKnownByWhatStandsInThem() throws IOException {
        var table =
                table(
                        """
                        2012-06\tY.4000\tOverview of the Internet of things\tIn force
                        2014-06\tY.4100\tCommon requirements of the Internet of things\tIn force
                        """);
        var columns = Guess.of(table, RecommendationForm.FORM);
        assertEquals(
                new Columns(false, List.of("date", "designation", "title", "status")), columns);
        var people = table("Ana Costa\tana@alpha.example\tPortugal\tAlpha Telecom of Lisbon\n");
        assertEquals(
                List.of("name", "email", "country", "organization"),
                Guess.of(people, PersonForm.FORM).keys());
    }

    @Test
    void aColumnIsChosenOtherwise() throws IOException {
        var table = table("A\tB\nY.4000\tY.4001\n");
        var columns = Guess.of(table, RecommendationForm.FORM);
        var other = columns.with(1, "designation");
        assertTrue(columns.headed(), "headings that nobody knows are headings");
        assertEquals("designation", columns.keys().getFirst());
        assertEquals(List.of("", "designation"), other.keys());
        assertEquals(List.of("", ""), other.with(1, "").keys());
        var none = new TableJob<>(table, other.with(1, ""), RecommendationForm.FORM, PASTED);
        var preview = none.run(Sample.catalogue());
        assertTrue(preview.isEmpty(true), "Without names nothing is new and nothing is gone");
        assertEquals("No column says what this row is about.", preview.lines().getLast().said());
    }

    @Test
    void emptyCellsTakeNothingAway() throws IOException {
        var now = Sample.catalogue();
        var preview = preview("questions", now, "Question\tTitle\tMailing list\nQ4/20\t\t\n");
        assertEquals("", told(preview));
        assertEquals(1, preview.count(Kind.SAME));
    }

    @Test
    void peopleAreFoundInEverySpellingAndHaveManyOffices() throws IOException {
        var now = Sample.catalogue();
        var preview =
                preview(
                        "people",
                        now,
                        """
                        Name,Role,Group,From,Until,Country,E-mail
                        Hyoung Jun KIM,Chair,SG20,2025-01,,,
                        Ricarda RENDE,Rapporteur,Q4/20,2026-01-15,,,r.rende@example.org
                        Jo\u00e3o Costa,Editor,Y.IoT-flood,,,Portugal,
                        Jo\u00e3o Costa,Associate rapporteur,Q4/20,2025,2026-06,Portugal,
                        Someone,Chair,SG20,yesterday,,,
                        """);
        var after = preview.after(now, false);
        var kim = after.person("Hyoung Jun Kim").orElseThrow();
        assertEquals(new Role("Chair", "SG20", "2025-01", ""), kim.roles().getFirst());
        assertEquals(2, kim.roles().size(), "an office that is held gets its date");
        var rende = after.person("Ricarda Carolina Rende").orElseThrow();
        assertEquals("r.rende@example.org", rende.contact().email());
        assertEquals(
                List.of(
                        new Role("Editor", "Y.IoT-flood", "", ""),
                        new Role("Associate rapporteur", "Q4/20", "2025", "2026-06")),
                after.person("Jo\u00e3o Costa").orElseThrow().roles());
        assertEquals(1, preview.count(Kind.NEW));
        assertEquals(1, preview.count(Kind.TROUBLE));
        assertEquals("3 people pasted", preview.said("pasted", false));
    }

    @Test
    void theRegisterIsKnownByTheTable() throws IOException {
        assertEquals("recommendations", form("Y.4000\tOverview\nY.4001\tMore\n"));
        assertEquals("questions", form("Question\tTitle\nQ4/20\tSomething\nQ5/20\tElse\n"));
        assertEquals("people", form("Name,Organization,Country,E-mail\nAna,A,Spain,a@b.org\n"));
        assertEquals("terms", form("Term;Definition;Source\nthing;What there is;ITU-T Y.4000\n"));
        assertEquals("resolutions", form("Resolution\tTitle\nResolution 98\tEnhancing\n"));
        assertEquals(
                "mailing-lists", form("Mailing list\tGroup\nt25sg20q1@lists.itu.int\tQ1/20\n"));
    }

    private static String form(String words) throws IOException {
        return Guess.form(table(words)).map(Form::word).orElse("none");
    }

    @Test
    void termsOfOneNameFromTwoTextsAreTwo() throws IOException {
        var preview =
                preview(
                        "terms",
                        Catalogue.EMPTY,
                        """
                        Term\tDefinition\tDefined in\tClause
                        thing\tAn object\tITU-T Y.4000\t3.2.3
                        thing\tAnother\tITU-T Y.4050\t3.1
                        """);
        assertEquals(2, preview.count(Kind.NEW));
    }

    @Test
    void whatGoesOutComesInAsTheSame() throws IOException {
        var now = Sample.catalogue();
        for (var form : Forms.cards()) roundTrip(form, now);
    }

    /// What goes out as CSV comes in as nothing new.
    private static <C extends Card> void roundTrip(Form<C> form, Catalogue now) throws IOException {
        var items = Item.of(form, now);
        if (items.isEmpty()) return;
        var headings = form.shown().stream().map(Fact::key).toList();
        var rows = items.stream().map(i -> i.lines().stream().map(Item.Line::value).toList());
        var csv = CommaSeparated.write(headings, rows.toList());
        var table = table(csv);
        var columns = new Columns(true, headings);
        var preview = new TableJob<>(table, columns, form, PASTED).run(now);
        assertEquals("", told(preview), form.word());
        assertEquals(items.size(), preview.count(Kind.SAME), form.word());
    }

    @Test
    void aComparisonThatNobodyWaitsForEnds() throws IOException {
        var words = new StringBuilder("Rec\tTitle\n");
        for (int i = 0; i < 2000; i++) words.append("Y.").append(i).append("\tT\n");
        var table = table(words.toString());
        var job =
                new TableJob<>(
                        table,
                        Guess.of(table, RecommendationForm.FORM),
                        RecommendationForm.FORM,
                        PASTED);
        assertThrows(CancellationException.class, () -> job.run(Catalogue.EMPTY, () -> false));
    }

    @Test
    void differencesNameTheFact() {
        var q = Sample.catalogue().structure().questions().getFirst();
        var item = new Item<>(GroupForms.QUESTIONS, q);
        var next = item.with("working-party", "WP2/20", "Ana", "2026-11-27");
        assertEquals(
                List.of(new Difference("working-party", "", "WP2/20")),
                Differences.of(GroupForms.QUESTIONS, Optional.of(q), next.thing()));
        assertEquals(
                new Provenance(
                        "changed by Ana",
                        "2026-11-27",
                        q.provenance().remark().isEmpty()
                                ? "before that: " + q.provenance().source()
                                : q.provenance().remark()
                                        + "; before that: "
                                        + q.provenance().source()),
                next.source().orElseThrow());
    }

    /// An office's mailbox is no name.
    @Test
    void aMailboxThatTwoShareDoesNotMakeThemOne() throws IOException {
        var two = "Name,E-mail\nAna Silva,office@a.example\nBo Li,office@a.example\n";
        var now = preview("people", Sample.catalogue(), two);
        assertEquals(2, now.count(Kind.NEW));
        assertEquals(0, now.count(Kind.TROUBLE));
        var after = now.after(Sample.catalogue(), false);
        assertTrue(after.person("Ana Silva").isPresent());
        assertTrue(after.person("Bo Li").isPresent());
        var more =
                preview(
                        "people",
                        after,
                        "Name,E-mail,Country\nCy Um,office@a.example,Korea\n"
                                + "B. L\u00ed,office@a.example,China\n");
        assertEquals(1, more.count(Kind.NEW));
        assertEquals(1, more.count(Kind.CHANGED));
        var last = more.after(after, false);
        assertEquals("China", last.person("Bo Li").orElseThrow().contact().country());
        assertEquals("", last.person("Ana Silva").orElseThrow().contact().country());
    }

    @Test
    void theSameNameInOtherLettersWithTheSameMailboxIsOne() throws IOException {
        var now =
                preview("people", Sample.catalogue(), "Name,E-mail\nJo\u00e3o Costa,j@a.example\n");
        var after = now.after(Sample.catalogue(), false);
        for (var name : List.of("Joao Costa", "J. Costa", "J Costa", "COSTA Jo\u00e3o"))
            assertEquals(
                    0,
                    preview("people", after, "Name,E-mail\n" + name + ",j@a.example\n")
                            .count(Kind.NEW),
                    name);
        for (var name : List.of("Maria Costa", "Jo\u00e3o Lima", "M. Costa"))
            assertEquals(
                    1,
                    preview("people", after, "Name,E-mail\n" + name + ",j@a.example\n")
                            .count(Kind.NEW),
                    name);
    }
}
