package org.rubric.interchange.word.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rubric.interchange.word.DocxBuilder.cells;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.interchange.word.DocxBuilder;

/// Definitions, abbreviations, references: in all the forms the sector's texts give them.
class FixedClausesTest {
    @TempDir Path folder;

    @Test
    void definitionsInOneParagraph() throws IOException {
        check(
                """
                clause <3> Definitions
                  clause <3.1> Terms defined elsewhere
                    p This Recommendation uses the following terms defined elsewhere:
                    definition <3.1.1> cloud service | [ITU-T Y.3500] | <:> Capabilities offered.
                      note <NOTE –> A note to it.
                    definition <3.1.2> disaster relief | [ITU-T E.108] | <.>\s
                  clause <3.2> Terms defined in this Recommendation
                    definition <3.2.1> thing |  | <:> An object: one of many.
                    definition <3.2.2> unit |  | <–> What is used.
                """,
                p("Heading1", "3\tDefinitions"),
                p("Heading2", "3.1\tTerms defined elsewhere"),
                p("", "This Recommendation uses the following terms defined elsewhere:"),
                p("", "*3.1.1\tcloud service* [ITU-T Y.3500]: Capabilities offered."),
                p("Note", "NOTE – A note to it."),
                p("", "*3.1.2*\tdisaster relief [ITU-T E.108]."),
                p("Heading2", "3.2\tTerms defined in this Recommendation"),
                p("", "*3.2.1\tthing*: An object: one of many."),
                p("", "*3.2.2\tunit* – What is used."));
    }

    @Test
    void aTermAsAHeading() throws IOException {
        check(
                """
                clause <3> Definitions
                  definition <3.1> metadata |  | Data about data.
                    note <NOTE –> So it is.
                  definition <3.2> object | [ISO 1] | A thing.
                """,
                p("Heading1", "3\tDefinitions"),
                p("Heading2", "3.1\tmetadata"),
                p("", "Data about data."),
                p("Note", "NOTE – So it is."),
                p("Heading2", "3.2\tobject [ISO 1]"),
                p("", "A thing."));
    }

    @Test
    void abbreviationsInRowsAndTables() throws IOException {
        check(
                """
                clause <4> Abbreviations and acronyms
                  p This Recommendation uses the following abbreviations and acronyms:
                  abbreviation GML | Geography Markup Language
                  abbreviation I/O | Input/Output
                  abbreviation UDP | <–> User Datagram Protocol
                  abbreviation TCP | Transmission Control Protocol
                  abbreviation IP | Internet Protocol
                """,
                p("Heading1", "4\tAbbreviations and acronyms"),
                p("", "This Recommendation uses the following abbreviations and acronyms:"),
                p("", "GML\tGeography Markup Language"),
                p("", "I/O\t\tInput/Output"),
                p("", "UDP – User Datagram Protocol"),
                table(
                        cells("TCP", "Transmission Control Protocol"),
                        cells("IP", "Internet Protocol")));
    }

    @Test
    void referencesWithAndWithoutTags() throws IOException {
        check(
                """
                clause <2> References
                  p The following references contain provisions.
                  reference <[ITU‑T Y.4000]> [ITU-T Y.4000] Recommendation ITU-T Y.4000 (2012), Overview.⏎https://www.itu.int/
                  reference <–> [] ISO/IEC 10646:2014, Universal character set.
                """,
                p("Heading1", "2\tReferences"),
                p("", "The following references contain provisions."),
                p(
                        "Ref_text",
                        "[ITU\u2011T Y.4000]\t\tRecommendation ITU-T Y.4000 (2012), Overview."),
                p("Ref_text", "\thttps://www.itu.int/"),
                p("enumlev1", "–\tISO/IEC 10646:2014, Universal character set."));
    }

    @Test
    void annexesHaveNoFixedClauses() throws IOException {
        check(
                """
                clause <1> Scope
                annex <Annex A> Title
                  clause <A.3> Definitions
                    p 3.1.1⇥term: text
                """,
                p("Heading1", "1\tScope"),
                p("Annex_NoTitle", "Annex A\nTitle"),
                p("Heading2", "A.3\tDefinitions"),
                p("", "3.1.1\tterm: text"));
    }

    @ParameterizedTest
    @CsvSource({
        "Definitions,D",
        "Terms and definitions,D",
        "Terms defined in this Recommendation,-",
        "Definitions and abbreviations,D",
        "Définitions,D",
        "Termes et définitions,D",
        "Definiciones,D",
        "Определения,D",
        "Термины и определения,D",
        "التعاريف,D",
        "定义,D",
        "Definition of the interface,-",
        "Abbreviations and acronyms,A",
        "Abréviations et acronymes,A",
        "Abreviaturas y acrónimos,A",
        "Сокращения и акронимы,A",
        "المختصرات,A",
        "缩写词和首字母缩略语,A",
        "References,R",
        "Normative references,R",
        "Références,R",
        "Referencias,R",
        "Справочные документы,R",
        "المراجع,R",
        "参考文献,R",
        "Reference model,-"
    })
    void titlesInSixLanguages(String title, String purpose) {
        var found =
                Speech.says(Speech.DEFINITIONS, title)
                        ? "D"
                        : Speech.says(Speech.ABBREVIATIONS, title)
                                ? "A"
                                : Speech.says(Speech.REFERENCES, title) ? "R" : "-";
        assertEquals(purpose, found);
    }

    private void check(String expected, String... xml) throws IOException {
        assertEquals(expected, Sketch.of(new DocxBuilder().add(xml).body(folder)));
    }
}
