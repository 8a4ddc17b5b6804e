package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.desk.register.Preview.Difference;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Number;
import org.rubric.meeting.MeetingDocument.Submission;

/// Documents of a meeting beside those of a list: which is which, and what is said otherwise.
final class Rows {
    private Rows() {}

    /// By which rows of one list are one document.
    static String key(MeetingDocument document) {
        var label = document.number().label();
        if (label.isEmpty()) return "title " + plain(document.heading().title());
        return "number "
                + Numbers.of(document.number())
                        .map(Numbers::label)
                        .orElse(label.toUpperCase(Locale.ROOT));
    }

    /// The document that is meant: of that number; else one of that title, where one of the two
    /// has no number yet.
    static Optional<MeetingDocument> known(List<MeetingDocument> there, MeetingDocument came) {
        for (var document : there)
            if (key(document).equals(key(came))) return Optional.of(document);
        var title = plain(came.heading().title());
        if (title.isEmpty()) return Optional.empty();
        return there.stream()
                .filter(
                        document ->
                                document.number().label().isEmpty()
                                        || came.number().label().isEmpty())
                .filter(document -> plain(document.heading().title()).equals(title))
                .findFirst();
    }

    /// What is known with what came; an empty cell says nothing, and a revision never goes back.
    static MeetingDocument joined(MeetingDocument known, MeetingDocument came) {
        var was = known.number();
        var is = came.number();
        var label = is.label().isEmpty() ? was.label() : is.label();
        if (!was.label().isEmpty() && key(known).equals(key(came))) label = was.label();
        var kind = is.label().isEmpty() ? was.kind() : is.kind();
        int revision = Math.max(was.revision(), is.revision());
        var old = known.heading();
        var next = came.heading();
        var submission =
                new Submission(
                        or(next.submission().purpose(), old.submission().purpose()),
                        old.submission().late() || next.submission().late());
        return known.withNumber(new Number(kind, label, revision))
                .withHeading(
                        new Heading(
                                or(next.title(), old.title()),
                                or(next.source(), old.source()),
                                next.questions().isEmpty() ? old.questions() : next.questions(),
                                or(next.workItem(), old.workItem()),
                                old.bearing(),
                                submission));
    }

    /// With an Id that no other has.
    static MeetingDocument placed(MeetingDocument document, Collection<Id> others) {
        var id = document.id();
        for (int i = 2; others.contains(id); i++) id = Id.of(document.id().value() + "-" + i);
        if (id.equals(document.id())) return document;
        return new MeetingDocument(
                id,
                document.number(),
                document.heading(),
                document.conclusions(),
                document.notes(),
                document.files());
    }

    /// The documents of a meeting with what a comparison made of those it was made with: what has
    /// come or changed since stays.
    static List<MeetingDocument> over(
            Meeting meeting, List<MeetingDocument> before, List<MeetingDocument> after) {
        var now = new LinkedHashMap<Id, MeetingDocument>();
        for (var document : meeting.documents()) now.put(document.id(), document);
        var old = new LinkedHashMap<Id, MeetingDocument>();
        for (var document : before) old.put(document.id(), document);
        for (var document : after) {
            var here = now.get(document.id());
            boolean touched = here != null && !here.equals(old.get(document.id()));
            if (!document.equals(old.get(document.id())))
                now.put(document.id(), touched ? kept(here, document) : document);
        }
        return List.copyOf(now.values());
    }

    /// What was concluded or noted meanwhile goes on.
    private static MeetingDocument kept(MeetingDocument here, MeetingDocument came) {
        return new MeetingDocument(
                here.id(),
                came.number(),
                came.heading(),
                here.conclusions(),
                here.notes(),
                came.files().isEmpty() ? here.files() : came.files());
    }

    static boolean alike(MeetingDocument one, MeetingDocument other) {
        return plain(one.heading().title()).equals(plain(other.heading().title()));
    }

    /// @param before null: it is new
    static List<Difference> differences(MeetingDocument before, MeetingDocument after) {
        var all = new ArrayList<Difference>();
        var old = before == null ? null : before.heading();
        var now = after.heading();
        if (before != null) add(all, "number", before.number().printed(), after.number().printed());
        add(all, "title", old == null ? "" : old.title(), now.title());
        add(all, "paper-source", old == null ? "" : old.source(), now.source());
        add(
                all,
                "questions",
                old == null ? "" : printed(old.questions()),
                printed(now.questions()));
        add(all, "item", old == null ? "" : item(before), item(after));
        add(
                all,
                "purpose",
                old == null ? "" : submitted(old.submission()),
                submitted(now.submission()));
        return all;
    }

    private static String item(MeetingDocument document) {
        var words = document.heading().workItem();
        if (document.bearing().base()) words += ", base text";
        return document.bearing().draft().isPresent() ? words + ", linked to its draft" : words;
    }

    private static String submitted(Submission submission) {
        if (!submission.late()) return submission.purpose();
        return submission.purpose().isEmpty() ? "late" : submission.purpose() + ", late";
    }

    private static String printed(List<String> questions) {
        return questions.stream()
                .map(question -> "Q" + question)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static void add(List<Difference> all, String key, String before, String after) {
        if (!before.equals(after)) all.add(new Difference(key, before, after));
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\[[^\\]]*]|\\(late\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String or(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
