package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.rubric.desk.register.Guess;
import org.rubric.desk.register.ParticipantTable;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.document.Id;
import org.rubric.interchange.tables.TableFiles;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// Files compared with the documents of the meeting: which hangs on which, what their headers add,
/// which has no row, which row no file. A list of participants among them is taken too.
///
/// @param dropped files and folders
/// @param answers numbers of documents for files without a row, and names for participants in
///     trouble; those of participants count from [#PEOPLE]
/// @param sitting session at which the participants were; empty: none
public record FileIntake(
        List<Path> dropped,
        MeetingFiles store,
        Map<Integer, String> answers,
        Drafts drafts,
        OptionalInt sitting) {
    /// What is added to the rows of a list of participants.
    static final int PEOPLE = 1_000_000;

    public FileIntake {
        dropped = List.copyOf(dropped);
        answers = Map.copyOf(answers);
    }

    /// What taking them would do to the meeting. Reads the files; for a background thread.
    ///
    /// @param going asked before each file; false: a [java.util.concurrent.CancellationException]
    public Intake run(Meeting meeting, BooleanSupplier going) throws IOException {
        return new Comparing(this, meeting, going).run();
    }

    /// Where a file goes.
    private record Place(Path from, Id document, String name) {}

    /// One comparison on its way through the files.
    private static final class Comparing {
        private final FileIntake job;
        private final Meeting meeting;
        private final BooleanSupplier going;
        private final List<String> notes = new ArrayList<>();
        private final List<Intake.Ask> asks = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final Map<Id, MeetingDocument> documents = new LinkedHashMap<>();
        private final List<Intake> people = new ArrayList<>();

        Comparing(FileIntake job, Meeting meeting, BooleanSupplier going) {
            this.job = job;
            this.meeting = meeting;
            this.going = going;
            for (var document : meeting.documents()) documents.put(document.id(), document);
        }

        Intake run() throws IOException {
            var found = Dropped.of(job.dropped());
            notes.addAll(found.refused());
            var cards = new LinkedHashMap<Path, HeaderCard>();
            for (var file : found.files()) {
                if (!going.getAsBoolean()) throw new java.util.concurrent.CancellationException();
                if (!participants(file)) cards.put(file, HeaderCard.of(file, notes));
            }
            var rows = new ArrayList<>(cards.keySet());
            var matched = Matching.of(List.copyOf(documents.values()), cards);
            answered(rows, matched);
            var arriving = new Arriving(documents, job.drafts());
            for (var file : rows)
                if (!matched.containsKey(file))
                    arriving.document(file, cards.get(file)).ifPresent(id -> matched.put(file, id));
            for (int i = 0; i < rows.size(); i++) file(i, rows.get(i), cards, matched);
            told(cards.size(), matched.size());
            return intake(cards.size());
        }

        private void answered(List<Path> rows, Map<Path, Id> matched) {
            for (int i = 0; i < rows.size(); i++) {
                var answer = job.answers().getOrDefault(i, "");
                var known = Numbers.read(answer).flatMap(n -> n.among(meeting.documents()));
                if (known.isPresent()) matched.put(rows.get(i), known.get().id());
            }
        }

        private boolean participants(Path file) throws IOException {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (!name.matches(".*\\.(?:csv|tsv)")) return false;
            try {
                var table = TableFiles.read(file);
                var columns = Guess.of(table, ParticipantTable.FORM);
                if (!columns.headed() || !columns.keys().contains("name")) return false;
                var answers = new LinkedHashMap<Integer, String>();
                job.answers().forEach((row, words) -> answers.put(row - PEOPLE, words));
                var intake = new PeopleIntake(table, columns, answers, job.sitting()).run(meeting);
                people.add(intake);
                for (var ask : intake.asks())
                    asks.add(
                            new Intake.Ask(
                                    ask.row() + PEOPLE, ask.words(), ask.why(), ask.suggestion()));
                notes.add(Words.of("files.intake", file.getFileName(), intake.title()));
                return true;
            } catch (IOException | IllegalArgumentException _) {
                return false;
            }
        }

        private void file(int row, Path file, Map<Path, HeaderCard> cards, Map<Path, Id> matched)
                throws IOException {
            var id = matched.get(file);
            if (id == null) {
                asks.add(
                        new Intake.Ask(
                                row,
                                String.valueOf(file.getFileName()),
                                Words.of("files.unknown"),
                                ""));
                return;
            }
            var before = documents.get(id);
            var name = free(id, MeetingFiles.name(file), file);
            var after = new Filling(before).from(file, name, cards.get(file));
            documents.put(id, after);
            boolean held = job.store().holds(id, name, file);
            boolean here = meeting.document(id).isPresent();
            var kind = held && after.equals(before) ? Kind.SAME : here ? Kind.CHANGED : Kind.NEW;
            if (!held) places.add(new Place(file, id, name));
            lines.add(
                    Intake.line(
                            kind, row, after.number().printed(), Filled.told(before, after, name)));
        }

        /// Two files of one name and other content are two files.
        private String free(Id id, String name, Path file) throws IOException {
            var free = name;
            for (int i = 2; taken(id, free, file); i++)
                free = name.replaceFirst("(\\.[^.]*)?$", "_" + i + "$1");
            return free;
        }

        private boolean taken(Id id, String name, Path file) throws IOException {
            for (var place : places)
                if (place.document().equals(id)
                        && place.name().equalsIgnoreCase(name)
                        && java.nio.file.Files.mismatch(place.from(), file) >= 0) return true;
            return false;
        }

        private void told(int files, int matched) {
            var bare =
                    documents.values().stream()
                            .filter(d -> d.files().isEmpty())
                            .map(d -> d.number().printed())
                            .toList();
            if (!bare.isEmpty()) notes.add(Words.of("files.bare", String.join(", ", bare)));
            if (files > matched) notes.add(Words.of("files.unmatched", files - matched));
        }

        private Intake intake(int files) {
            var all = new ArrayList<>(lines);
            for (var each : people) all.addAll(each.lines());
            long touched = lines.stream().map(Line::name).distinct().count();
            var title = Words.of("files.title", files, touched);
            var after = List.copyOf(documents.values());
            var copies = List.copyOf(places);
            var others = List.copyOf(people);
            return new Intake(
                    title,
                    Words.of("files.taken", copies.size()),
                    all,
                    notes,
                    asks,
                    () -> take(copies, after, others));
        }

        private UnaryOperator<Meeting> take(
                List<Place> copies, List<MeetingDocument> after, List<Intake> others)
                throws IOException {
            var now = Instant.now();
            for (var copy : copies)
                job.store().take(copy.from(), copy.document(), copy.name(), now);
            var before = meeting.documents();
            UnaryOperator<Meeting> change = m -> m.withDocuments(Rows.over(m, before, after));
            for (var other : others) {
                var first = change;
                var next = other.taking().make();
                change = m -> next.apply(first.apply(m));
            }
            return change;
        }
    }
}
