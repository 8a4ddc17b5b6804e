package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.desk.meeting.ledger.Aim;
import org.rubric.desk.meeting.ledger.Base;
import org.rubric.desk.meeting.ledger.Trail;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.numbering.Label;
import org.rubric.numbering.Numbering;

/// A row of the ledger as it is shown.
///
/// @param clause where it is: "6.1"; empty: not known
record LedgerRow(Trail.Row row, String draft, String clause) {

    /// What rows are wanted.
    enum Filter {
        ALL,
        TAKEN,
        LEFT,
        BRACKETED,
        /// Nothing was taken or left yet, and nothing concluded.
        OPEN;

        boolean takes(LedgerRow each) {
            var deed = each.row.edit().map(edit -> edit.deed());
            return switch (this) {
                case ALL -> true;
                case TAKEN -> deed.filter(d -> d == Deed.TAKEN || d == Deed.CHANGED).isPresent();
                case LEFT -> deed.filter(d -> d == Deed.LEFT).isPresent() || refused(each);
                case BRACKETED -> deed.filter(d -> d == Deed.BRACKETED).isPresent();
                case OPEN -> deed.isEmpty() && each.row.conclusion().isEmpty();
            };
        }

        private static boolean refused(LedgerRow each) {
            return each.row.edit().isEmpty()
                    && each.row
                            .conclusion()
                            .filter(c -> c.kind() == Conclusion.Kind.NOT_AGREED)
                            .isPresent();
        }
    }

    /// Where the drafts are.
    interface Texts {
        Optional<Document> text(Id draft);
    }

    /// All rows of a meeting in the order of its documents; those that are about no draft have one
    /// each. In the background.
    static List<LedgerRow> of(Meeting meeting, Base base, Texts texts) {
        var drafts = new LinkedHashSet<Id>();
        for (var document : meeting.documents()) base.draft(document).ifPresent(drafts::add);
        var rows = new ArrayList<LedgerRow>();
        for (var draft : drafts) {
            var text = texts.text(draft);
            var name = text.map(t -> t.front().identity().name()).orElse("");
            var numbering = text.map(Numbering::of);
            var labels = new HashMap<Id, String>();
            for (var row : Trail.of(List.of(meeting), draft, base).rows()) {
                var clause =
                        row.place()
                                .map(
                                        place ->
                                                labels.computeIfAbsent(
                                                        place,
                                                        id -> label(text, numbering, row, id)))
                                .orElse("");
                rows.add(new LedgerRow(row, name, clause));
            }
        }
        for (var row : Trail.apart(meeting, base)) rows.add(new LedgerRow(row, "", ""));
        var order = meeting.documents().stream().map(MeetingDocument::id).toList();
        rows.sort(Comparator.comparingInt(row -> order.indexOf(row.row.document().id())));
        return rows;
    }

    private static String label(
            Optional<Document> text, Optional<Numbering> numbering, Trail.Row row, Id place) {
        if (text.isEmpty()) return "";
        return Aim.clause(text.get(), place)
                .or(() -> row.document().bearing().clause())
                .flatMap(clause -> numbering.get().label(clause))
                .map(Label::standing)
                .orElse("");
    }

    /// Whether those words are anywhere in it.
    boolean says(String typed, Told told) {
        if (typed.isBlank()) return true;
        var words =
                String.join(
                                " ",
                                told.document(row),
                                row.document().heading().title(),
                                clause,
                                told.edit(row),
                                told.conclusion(row))
                        .toLowerCase(Locale.ROOT);
        for (var word : typed.toLowerCase(Locale.ROOT).split("\\s+"))
            if (!words.contains(word)) return false;
        return true;
    }
}
