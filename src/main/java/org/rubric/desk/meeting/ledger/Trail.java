package org.rubric.desk.meeting.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Bearing.Edit;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// The ledger of a draft: contribution, proposed change, clause, conclusion, edit, over all
/// meetings.
///
/// @param rows in the order of meetings, documents and time
public record Trail(Id draft, List<Row> rows) {

    /// One change of one document; one that changed nothing yet has one row.
    ///
    /// @param edit what was done; empty: nothing yet
    public record Row(Source source, Optional<Edit> edit) {
        public MeetingDocument document() {
            return source.document;
        }

        public Optional<Conclusion> conclusion() {
            return source.document.conclusion();
        }

        /// Whether it is not in the text as it was proposed.
        public boolean left() {
            return edit.filter(e -> e.deed() == Deed.LEFT).isPresent();
        }

        /// Where it is: the block of the edit, else where the document began.
        public Optional<Id> place() {
            return edit.map(Edit::block).or(() -> source.document.bearing().clause());
        }
    }

    /// A document of a meeting.
    ///
    /// @param day ISO date of the first session
    public record Source(Id meeting, String day, MeetingDocument document) {}

    public Trail {
        rows = List.copyOf(rows);
    }

    /// @param meetings any order
    /// @param base which draft each document is about
    public static Trail of(List<Meeting> meetings, Id draft, Base base) {
        var rows = new ArrayList<Row>();
        var ordered = new ArrayList<>(meetings);
        ordered.sort(Comparator.comparing(Trail::day));
        for (var meeting : ordered)
            for (var document : meeting.documents()) {
                boolean about = base.draft(document).filter(draft::equals).isPresent();
                if (!about || base.isBase(meeting, document)) continue;
                add(new Source(meeting.id(), day(meeting), document), rows);
            }
        return new Trail(draft, rows);
    }

    /// The documents of a meeting that are about no draft, such as slides and liaison statements,
    /// each with its conclusion. A TD of which nothing was concluded, such as the agenda, is none.
    public static List<Row> apart(Meeting meeting, Base base) {
        var rows = new ArrayList<Row>();
        for (var document : meeting.documents()) {
            boolean temporary = document.number().kind() == MeetingDocument.Kind.TEMPORARY_DOCUMENT;
            if (base.draft(document).isPresent()) continue;
            if (temporary && document.conclusion().isEmpty()) continue;
            rows.add(new Row(new Source(meeting.id(), day(meeting), document), Optional.empty()));
        }
        return rows;
    }

    private static void add(Source source, List<Row> rows) {
        var last = Settled.of(source.document.bearing()).last();
        boolean any = false;
        for (var edit : source.document.bearing().edits()) {
            boolean stands = edit.change().isEmpty() || last.get(edit.change()) == edit;
            if (!stands) continue;
            rows.add(new Row(source, Optional.of(edit)));
            any = true;
        }
        if (!any) rows.add(new Row(source, Optional.empty()));
    }

    private static String day(Meeting meeting) {
        var sittings = meeting.occasion().sittings();
        return sittings.isEmpty() ? "" : String.valueOf(sittings.getFirst().date());
    }

    /// What led to a clause, or to another block: edits in it, and documents that wanted to be
    /// discussed there and changed nothing.
    public List<Row> why(Document text, Id clause) {
        var within = within(text, clause);
        return rows.stream().filter(row -> concerns(row, text, within)).toList();
    }

    private static boolean concerns(Row row, Document text, Set<Id> within) {
        var place = row.place();
        if (place.isEmpty()) return false;
        if (within.contains(place.get())) return true;
        // What went has no place of its own any more.
        boolean gone = text.find(place.get()).isEmpty();
        return gone && row.document().bearing().clause().filter(within::contains).isPresent();
    }

    private static Set<Id> within(Document text, Id clause) {
        var ids = new HashSet<Id>();
        text.find(clause).ifPresent(block -> block.forEach(each -> ids.add(each.id())));
        return ids;
    }

    /// The numbers of the documents that changed something in a clause, in their order.
    public List<String> signs(Block clause) {
        var ids = new HashSet<Id>();
        clause.forEach(each -> ids.add(each.id()));
        return rows.stream()
                .filter(row -> row.edit().filter(e -> ids.contains(e.block())).isPresent())
                .filter(row -> !row.left())
                .map(row -> row.document().number().printed())
                .distinct()
                .toList();
    }
}
