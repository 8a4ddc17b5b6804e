package org.rubric.rules;

import java.util.List;

/// A rule of the sector that cannot be checked in a draft alone: it comes with the record it reads.
///
/// @param code as in the list of rules
/// @param says what it checks
/// @param record what it needs to know that a draft does not say
public record Pending(String code, String says, String record) {

    /// All of them, in the order of the list.
    public static List<Pending> all() {
        return List.of(
                new Pending(
                        "AMD-01", "An amendment keeps the title of its base text", "the base text"),
                new Pending(
                        "AMD-02",
                        "An amendment renumbers nothing of its base text",
                        "the base text"),
                new Pending(
                        "AMD-03",
                        "A number that an amendment deleted is not used again",
                        "the base text and its amendments"),
                new Pending(
                        "CON-03",
                        "A contribution is submitted without revision marks",
                        "the file as it is sent"),
                new Pending(
                        "RPT-01",
                        "A report has date, venue, chair, attendance, agenda, inputs and results",
                        "the meeting"),
                new Pending("RPT-02", "A report records the IPR call", "the meeting"),
                new Pending("RPT-03", "Each input document has a conclusion", "the meeting"),
                new Pending(
                        "NWI-01",
                        "No field of an A.1 or A.13 form is empty",
                        "the form of the work item"),
                new Pending(
                        "RDY-01",
                        "A text for consent or determination is ready for it",
                        "the work item, its A.5 forms and the IPR call"),
                new Pending(
                        "FRT-04",
                        "The summary of a revision tells what changed",
                        "the previous edition"),
                new Pending(
                        "SCO-04",
                        "A scope that changed since it was tabled is told at the decision",
                        "the text as it was tabled"),
                new Pending(
                        "REF-12",
                        "A text in clause 2 comes from a qualified organization",
                        "the list of qualified organizations (A.5)"),
                new Pending(
                        "AMD-04",
                        "A change in an amendment says where it belongs",
                        "the base text"),
                new Pending("AMD-06", "A corrigendum adds no functions", "the base text"),
                new Pending(
                        "DAT-03", "The dates of a report are those of its meeting", "the meeting"),
                new Pending(
                        "TMK-02",
                        "Text copied from another body has its A.25 record",
                        "the texts of other bodies"));
    }
}
