package org.rubric.interchange.word.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubric.interchange.word.DocxBuilder.p;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.word.DocxBuilder;

/// From flat paragraphs to the tree of clauses.
class StructureTest {
    @TempDir Path folder;

    @Test
    void typedNumbersAndStyles() throws IOException {
        check(
                """
                clause <1> Scope
                  p Text.
                clause <6> General
                  clause <6.1> First
                    clause <6.1.1> Deep
                      p Deep text.
                  clause <6.2> Second
                """,
                p("Heading1", "1\tScope"),
                p("", "Text."),
                p("Heading1", "6\tGeneral"),
                p("Heading2", "6.1\tFirst"),
                p("Heading3", "6.1.1\tDeep"),
                p("", "Deep text."),
                p("Heading2", "6.2\tSecond"));
    }

    @Test
    void theNumberSaysTheDepthWhateverTheStyle() throws IOException {
        check(
                """
                clause <1> One
                  clause <1.1> Two
                    clause <1.1.1> Three
                """,
                p("Heading1", "1\tOne"),
                p("Heading1", "1.1\tTwo"),
                p("Heading4", "1.1.1\tThree"));
    }

    @Test
    void unusualNumbers() throws IOException {
        check(
                """
                clause <1)> Scope
                  clause <1.1a> Inserted
                clause <3bis> Third
                clause <§ 4> Fourth
                clause <.8> Eighth
                unnumbered A heading without a number
                """,
                p("Heading1", "1)\tScope"),
                p("Heading1", "1.1a Inserted"),
                p("Heading1", "3bis\tThird"),
                p("Heading1", "§ 4\tFourth"),
                p("Heading1", ".8\tEighth"),
                p("Heading1", "A heading without a number"));
    }

    @Test
    void annexesAppendicesAndBibliography() throws IOException {
        check(
                """
                clause <1> Scope
                annex <Annex A> First annex
                  status (This annex forms an integral part of this Recommendation.)
                  clause <A.1> Part
                    clause <A.1.1> Detail
                appendix <Appendix I> First appendix
                  clause <I.1> Part
                bibliography Bibliography
                  reference <[b-ITU-T X.1]> [b-ITU-T X.1] Recommendation ITU-T X.1 (2000), Title.
                """,
                p("Heading1", "1\tScope"),
                p("Annex_NoTitle", "Annex A\n\nFirst annex"),
                p("", "(This annex forms an integral part of this Recommendation.)"),
                p("Heading2", "A.1\tPart"),
                p("Heading3", "A.1.1\tDetail"),
                p("Appendix_NoTitle", "Appendix I\n\nFirst appendix"),
                p("Heading1", "I.1\tPart"),
                p("Appendix_NoTitle", "Bibliography"),
                p("Ref_text", "[b-ITU-T X.1]\tRecommendation ITU-T X.1 (2000), Title."));
    }

    @Test
    void anAnnexInTwoParagraphs() throws IOException {
        check(
                """
                clause <1> Scope
                annex <Annex A> Title of it
                  p Text.
                annex <Annex B> <(to Resolution 1)> Other
                """,
                p("Heading1", "1\tScope"),
                p("Annex_No", "Annex A"),
                p("Annex_title", "Title of it"),
                p("", "Text."),
                p("Annex_No", "Annex B\n(to Resolution 1)"),
                p("Annex_title", "Other"));
    }

    @Test
    void annexesInHeadingStylesAndInUnstyledBold() throws IOException {
        check(
                """
                clause <1> Scope
                annex <Annex A> <–> In a heading
                """,
                p("Heading1", "1\tScope"),
                p("Heading1", "Annex A – In a heading"));
        check(
                """
                clause <1> Scope
                  p Text of it.
                  clause <1.1> Part
                annex <Annex A> Title
                """,
                p("", "*1\tScope*"),
                p("", "Text of it."),
                p("", "*1.1\tPart*"),
                p("", "*Annex A Title*"));
    }

    @Test
    void sectionsHoldClauses() throws IOException {
        check(
                """
                section <SECTION 1> <–> GENERAL
                  clause <1.1> Scope
                section <SECTION 2> TECHNICAL
                  clause <2.1> Definitions
                annex <Annex A> Title
                """,
                p("Section_No", "SECTION 1 – GENERAL"),
                p("Heading2", "1.1\tScope"),
                p("Section_No", "SECTION 2"),
                p("Section_title", "TECHNICAL"),
                p("Heading2", "2.1\tDefinitions"),
                p("Annex_NoTitle", "Annex A\nTitle"));
    }

    @Test
    void runInTitlesAreNoClauses() throws IOException {
        check(
                """
                clause <1> Scope
                  bold_title Particular case
                  p Text.
                """,
                p("Heading1", "1\tScope"),
                p("Heading_b", "Particular case"),
                p("", "Text."));
    }

    @Test
    void notesExamplesAndLists() throws IOException {
        check(
                """
                clause <1> Scope
                  note <NOTE –> Single.
                  note <NOTE 2 –> Second.
                  example <EXAMPLE 1 –> Numbered.
                  item1 dash <–> first;
                  item1 letter <a)> second;
                  item2 roman <ii)> third;
                  continued_1 goes on.
                  item1 bullet <•> fourth.
                  item1 number <3)> fifth
                """,
                p("Heading1", "1\tScope"),
                p("Note", "NOTE – Single."),
                p("Note", "NOTE 2 – Second."),
                p("", "EXAMPLE 1 – Numbered."),
                p("enumlev1", "–\tfirst;"),
                p("enumlev1", "a)\tsecond;"),
                p("enumlev2", "ii)\tthird;"),
                p("enumlev1", "\tgoes on."),
                p("", "•\tfourth."),
                p("", "3)\tfifth"));
    }

    @Test
    void countedItemsHaveNoPrintedMarkerUnlessItIsUnusual() throws IOException {
        var builder =
                new DocxBuilder()
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start"
                                        + " w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText"
                                        + " w:val=\"%1)\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start"
                                        + " w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                                        + " w:val=\"Step %2:\"/></w:lvl></w:abstractNum><w:num"
                                        + " w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        builder.add(p("Heading1", "1\tScope"));
        for (int level = 0; level < 2; level++)
            builder.add(
                    DocxBuilder.paragraph(
                            "<w:numPr><w:ilvl w:val=\""
                                    + level
                                    + "\"/><w:numId w:val=\"1\"/></w:numPr>",
                            DocxBuilder.runs("words")));
        assertEquals(
                """
                clause <1> Scope
                  item1 letter words
                  item2 none <Step 1:> words
                """,
                Sketch.of(builder.body(folder)));
    }

    @Test
    void linesOfCodeAreOneBlock() throws IOException {
        check(
                """
                clause <1> Scope
                  code A ::= SEQUENCE {⏎⇥b INTEGER }
                  p Text.
                """,
                p("Heading1", "1\tScope"),
                p("Formal", "A ::= SEQUENCE {"),
                p("Formal", "\tb INTEGER }"),
                p("", "Text."));
    }

    @Test
    void amendmentsStartWithBracketedNumbers() throws IOException {
        check(
                """
                clause <1)> Clause 2
                  p Add the following:
                clause <2)> Clause 3.1
                """,
                p("Rec_title", "Title"),
                p("Heading1", "1)\tClause 2"),
                p("", "Add the following:"),
                p("Heading1", "2)\tClause 3.1"));
    }

    @Test
    void documentsWithoutAnyHeadingKeepTheirText() throws IOException {
        check("p One.\np Two.\n", p("", "One."), p("", "Two."));
        check(
                "p After the title.\n",
                p("Rec_No", "X.1"),
                p("Rec_title", "T"),
                p("", "After the title."));
    }

    @Test
    void anEmptyDocumentIsEmpty() throws IOException {
        check("");
    }

    private void check(String expected, String... xml) throws IOException {
        assertEquals(expected, Sketch.of(new DocxBuilder().add(xml).body(folder)));
    }
}
