package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.meeting.Conclusion.Kind;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.programme.Justification;
import org.rubric.programme.WorkItem;

/// The numbers of what leaves a meeting, from the one place where they are given. What somebody
/// typed beside an output serves until one is given.
record Numbers(Meeting meeting) {
    /// What stands where an item has no new text.
    static final String NO_UPDATE = Words.text("report.no-update");

    String report(Variant variant) {
        return given(variant.role());
    }

    String agenda() {
        return given("agenda");
    }

    String liaison(OutgoingLiaison sent) {
        return known(given("ls/" + sent.id().value()), sent.number());
    }

    /// Of the text that goes for a decision.
    String finalText(DraftText draft) {
        return known(text(draft.text().workItem()), draft.finalText());
    }

    /// Of the TD with the A.5 forms; empty: none is needed, or not yet known.
    String justification(String workItem, String typed) {
        var given = given("a5/" + workItem);
        return given.isEmpty() ? typed : given;
    }

    /// Of the form for a new work item.
    String form(Justification form) {
        return known(given("a1/" + form.item().name()), form.document());
    }

    /// Of the text that the meeting puts out; "no update" where it did not touch the item.
    String latest(WorkItem item) {
        var given = text(item.name());
        if (!given.isEmpty()) return given;
        if (!item.texts().latest().isBlank()) return item.texts().latest();
        return progressed(item.name()) ? MeetingDocument.UNASSIGNED : NO_UPDATE;
    }

    /// Whether anything was agreed about the item or taken into its text.
    boolean progressed(String workItem) {
        for (var document : meeting.documents()) {
            if (!document.heading().workItem().equals(workItem)) continue;
            if (document.bearing().base()) continue;
            if (agreed(document) && document.number().kind() == MeetingDocument.Kind.CONTRIBUTION)
                return true;
        }
        return false;
    }

    static boolean agreed(MeetingDocument document) {
        return document.conclusion()
                .filter(
                        reached ->
                                reached.kind() == Kind.AGREED
                                        || reached.kind() == Kind.AGREED_WITH_CHANGES)
                .isPresent();
    }

    /// The clean text of a draft is known by the draft; documents tell which draft an item has.
    private String text(String workItem) {
        for (var document : meeting.documents()) {
            if (!document.heading().workItem().equals(workItem)) continue;
            var draft = document.bearing().draft();
            var given = draft.map(id -> given("clean/" + id.value())).orElse("");
            if (!given.isEmpty()) return given;
        }
        return "";
    }

    private String given(String role) {
        var number = meeting.results().outputs().number(role);
        return number.label().isEmpty() ? "" : number.printed();
    }

    /// @return the one that was given, else what was typed, else that there is none yet
    static String known(String given, String typed) {
        if (!given.isEmpty()) return given;
        return typed.isBlank() ? MeetingDocument.UNASSIGNED : typed.strip();
    }
}
