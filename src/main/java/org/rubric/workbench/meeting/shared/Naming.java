package org.rubric.workbench.meeting.shared;

import java.util.Optional;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// How authors of changes are said where everybody sees it: by the number of their document, else
/// by their organization. Whoever is neither stays unnamed.
record Naming(Optional<Meeting> meeting) {

    String sign(String author) {
        return document(author).or(() -> organization(author)).orElse("");
    }

    /// The only contribution of that source, or the document of that number.
    private Optional<String> document(String author) {
        var all =
                meeting.stream()
                        .flatMap(now -> now.documents(MeetingDocument.Kind.CONTRIBUTION).stream())
                        .toList();
        for (var document : all)
            if ((author + " ").startsWith(document.number().printed() + " "))
                return Optional.of(document.number().printed());
        var from = all.stream().filter(d -> d.heading().source().equals(author)).toList();
        if (from.isEmpty()) return Optional.empty();
        return Optional.of(from.size() == 1 ? from.getFirst().number().printed() : author);
    }

    private Optional<String> organization(String author) {
        return meeting.flatMap(
                now ->
                        now.participants().stream()
                                .filter(
                                        p ->
                                                p.name().equals(author)
                                                        || p.spellings().contains(author)
                                                        || p.organization().equals(author))
                                .map(p -> p.organization())
                                .filter(name -> !name.isBlank())
                                .findFirst());
    }
}
