package org.rubric.desk.meeting.post;

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
                wants.add(Want.of(Aspect.NUMBER, "It has no number yet: TD to be assigned."));
            header(document, wants);
        }
        if (asks.checks())
            checks(document, wants, wants.stream().anyMatch(w -> w.aspect() == Aspect.HEADER));
        if (!asks.file().matches("[A-Za-z0-9._-]{1," + LONGEST + "}")) {
            var words = "The document systems do not take the name %s.";
            wants.add(Want.of(Aspect.FILE_NAME, words.formatted(asks.file())));
        }
        return wants;
    }

    private static void header(Document document, List<Want> wants) {
        var front = document.front();
        var missing = new ArrayList<String>();
        if (front.identity().title().isBlank()) missing.add("title");
        if (front.people().questions().isEmpty()) missing.add("Question");
        if (front.header().source().isBlank()) missing.add("source");
        if (front.people().contacts().isEmpty()) missing.add("contact");
        if (!missing.isEmpty())
            wants.add(
                    Want.of(
                            Aspect.HEADER,
                            "The header table has no " + String.join(", no ", missing) + "."));
        for (var contact : front.people().contacts())
            if (contact.email().isBlank()) {
                var words = "The header table has no e-mail address of %s.";
                wants.add(Want.of(Aspect.HEADER, words.formatted(contact.name())));
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
        var more = errors.size() == 1 ? "" : " And %d more.".formatted(errors.size() - 1);
        wants.add(
                new Want(
                        Aspect.CHECKED,
                        "Error %s: %s%s".formatted(first.code(), first.message(), more),
                        java.util.Optional.of(first.place())));
    }
}
