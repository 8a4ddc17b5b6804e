package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Desk;
import org.rubric.desk.Subject;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.meeting.Assigned;

/// Asks of a document what is asked of every one: number, header table, checks, name of its files.
record Readiness(Desk desk) {
    private static final int LONGEST = 100;

    /// The rule that looks at the header table.
    private static final String HEADER = "HDR-01";

    /// What is asked of a document beside itself.
    ///
    /// @param checks whether the rules are run over it
    record Asks(Posting.Sort sort, Assigned number, String file, boolean checks) {}

    List<Want> of(Document document, Asks asks) {
        var wants = new ArrayList<Want>();
        if (asks.sort().numbered()) {
            if (asks.number().label().isEmpty())
                wants.add(Want.of(Aspect.NUMBER, Words.of("want.number")));
            header(document, wants);
        }
        if (asks.checks())
            checks(document, wants, wants.stream().anyMatch(w -> w.aspect() == Aspect.HEADER));
        if (!asks.file().matches("[A-Za-z0-9._-]{1," + LONGEST + "}")) {

            wants.add(Want.of(Aspect.FILE_NAME, Words.of("want.file", asks.file())));
        }
        return wants;
    }

    private static void header(Document document, List<Want> wants) {
        var front = document.front();
        var missing = new ArrayList<String>();
        if (front.identity().title().isBlank()) missing.add(Words.of("want.header.title"));
        if (front.people().questions().isEmpty()) missing.add(Words.of("want.header.question"));
        if (front.header().source().isBlank()) missing.add(Words.of("want.header.source"));
        if (front.people().contacts().isEmpty()) missing.add(Words.of("want.header.contact"));
        if (!missing.isEmpty())
            wants.add(Want.of(Aspect.HEADER, Words.of("want.header", String.join(", ", missing))));
        for (var contact : front.people().contacts())
            if (contact.email().isBlank()) {

                wants.add(Want.of(Aspect.HEADER, Words.of("want.mail", contact.name())));
            }
    }

    /// @param bare whether the header table is known to be incomplete: that is said once
    private void checks(Document document, List<Want> wants, boolean bare) {
        var subject = new Subject(document.front().identity().title(), document, List.of());
        var errors = new ArrayList<Finding>();
        for (var finding : desk.check(CheckJob.of(subject)).findings())
            if (finding.severity() == Severity.ERROR && !(bare && finding.code().equals(HEADER)))
                errors.add(finding);
        if (errors.isEmpty()) return;
        var first = errors.getFirst();
        int more = errors.size() - 1;
        wants.add(
                new Want(
                        Aspect.CHECKED,
                        Words.of("want.errors", first.code(), first.message(), more),
                        java.util.Optional.of(first.place())));
    }
}
