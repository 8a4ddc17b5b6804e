package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.DocumentTable;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.document.Id;
import org.rubric.interchange.tables.Table;
import org.rubric.meeting.MeetingDocument;

/// A list of documents compared with those of the meeting. Revisions of one number are one
/// document, the highest standing; a row without a number is one that is yet to be assigned.
///
/// @param answers numbers given for rows in trouble
public record DocumentIntake(
        Table table, Columns columns, Map<Integer, String> answers, Drafts drafts) {
    /// Beyond any meeting of the sector.
    private static final int MOST = 2000;

    private record Row(int number, MeetingDocument document) {}

    public DocumentIntake {
        answers = Map.copyOf(answers);
    }

    /// What taking the list would do to the meeting.
    public Intake run(List<MeetingDocument> there) {
        return new Comparing(this, there).run();
    }

    /// One comparison on its way through the rows.
    private static final class Comparing {
        private final DocumentIntake job;
        private final List<MeetingDocument> there;
        private final Linking linking;
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Intake.Ask> asks = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Comparing(DocumentIntake job, List<MeetingDocument> there) {
            this.job = job;
            this.there = there;
            linking = new Linking(job.drafts());
        }

        Intake run() {
            var all = job.columns().rows(job.table());
            if (all.size() > MOST)
                throw new IllegalArgumentException(Words.of("documents.many", all.size(), MOST));
            for (var row : all) row(row);
            var merged = new LinkedHashMap<Id, MeetingDocument>();
            for (var document : there) merged.put(document.id(), document);
            int taken = 0;
            for (var row : rows.values()) {
                var line = compared(row, merged);
                lines.add(line);
                if (line.kind() == Kind.NEW || line.kind() == Kind.CHANGED) taken++;
            }
            gone(merged);
            unassigned();
            var title = Words.of("documents.rows", all.size(), rows.size());
            var result = List.copyOf(merged.values());
            return new Intake(
                    title,
                    Words.of("documents.taken", taken),
                    lines,
                    notes,
                    asks,
                    () -> meeting -> meeting.withDocuments(Rows.over(meeting, there, result)));
        }

        private void row(Table.Row row) {
            var cells = job.columns().cells(row);
            var answer = Optional.ofNullable(job.answers().get(row.number()));
            var number = answer.orElse(cells.getOrDefault("number", ""));
            try {
                var document = read(number, cells);
                add(row.number(), document);
            } catch (IllegalArgumentException e) {
                asks.add(
                        new Intake.Ask(
                                row.number(),
                                cells.getOrDefault("title", number),
                                e.getMessage(),
                                number));
            }
        }

        private MeetingDocument read(String number, Map<String, String> cells) {
            var document = Unassigned.is(number) ? Unassigned.document(cells) : blank(number);
            for (var cell : cells.entrySet())
                if (!cell.getKey().equals("number"))
                    document = DocumentTable.FORM.with(document, cell.getKey(), cell.getValue());
            if (document.heading().title().isEmpty() && Unassigned.is(number))
                throw new IllegalArgumentException(Words.of("documents.nothing"));
            return linking.linked(document);
        }

        private static MeetingDocument blank(String number) {
            return DocumentTable.FORM.blank().apply(number);
        }

        private void add(int number, MeetingDocument document) {
            var key = Rows.key(document);
            var earlier = rows.get(key);
            if (earlier == null) {
                rows.put(key, new Row(number, document));
                return;
            }
            int before = earlier.document().number().revision();
            int now = document.number().revision();
            if (before == now && !Rows.alike(earlier.document(), document))
                throw new IllegalArgumentException(
                        Words.of("documents.twice", document.number().printed(), earlier.number()));
            if (before != now)
                notes.add(
                        Words.of(
                                "documents.one",
                                earlier.document().number().printed(),
                                document.number().printed()));
            if (now > before) rows.put(key, new Row(number, document));
        }

        private Line compared(Row row, Map<Id, MeetingDocument> merged) {
            var came = row.document();
            var name = came.number().printed();
            var known = Rows.known(there, came);
            if (known.isEmpty()) {
                var placed = Rows.placed(came, merged.keySet());
                merged.put(placed.id(), placed);
                return Intake.line(Kind.NEW, row.number(), name, RowDifferences.of(null, placed));
            }
            var next = linking.linked(Rows.joined(known.get(), came));
            var kind = next.equals(known.get()) ? Kind.SAME : Kind.CHANGED;
            merged.put(next.id(), next);
            return Intake.line(kind, row.number(), name, RowDifferences.of(known.get(), next));
        }

        private void gone(Map<Id, MeetingDocument> merged) {
            var named = rows.values().stream().map(row -> Rows.key(row.document())).toList();
            for (var document : there)
                if (!named.contains(Rows.key(document))
                        && rows.values().stream()
                                .noneMatch(
                                        row ->
                                                Rows.known(List.of(document), row.document())
                                                        .isPresent()))
                    lines.add(
                            Intake.said(
                                    Kind.GONE,
                                    0,
                                    document.number().printed(),
                                    Words.of("documents.stays")));
        }

        private void unassigned() {
            long many =
                    rows.values().stream()
                            .filter(row -> row.document().number().label().isEmpty())
                            .count();
            if (many > 0)
                notes.add(Words.of("documents.unassigned", many, MeetingDocument.UNASSIGNED));
        }
    }
}
