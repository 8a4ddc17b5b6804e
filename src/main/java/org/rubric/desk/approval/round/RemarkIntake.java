package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Preview.Difference;
import org.rubric.desk.register.Preview.Kind;
import org.rubric.desk.register.Preview.Line;
import org.rubric.interchange.tables.Table;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Remark.About;

/// A table of comments, compared with those that are there. A comment with the number and the
/// member of one that is there is the same one: it keeps its answer.
///
/// @param answers what a person said of the clause of a row, by the number of the row
public record RemarkIntake(Table table, Columns columns, Map<Integer, String> answers) {
    /// More than any round had; what is beyond is another table.
    public static final int MOST = 2000;

    public RemarkIntake {
        answers = Map.copyOf(answers);
    }

    /// A row whose clause the text does not have.
    ///
    /// @param words of its clause
    /// @param about what it says, shortened
    public record Ask(int row, String words, String about) {}

    /// @param remarks all of the round once it is taken
    public record Compared(List<Line> lines, List<Ask> asks, List<Remark> remarks) {
        public Compared {
            lines = List.copyOf(lines);
            asks = List.copyOf(asks);
            remarks = List.copyOf(remarks);
        }

        public long count(Kind kind) {
            return lines.stream().filter(line -> line.kind() == kind).count();
        }

        /// Whether there is nothing to take.
        public boolean isEmpty() {
            return count(Kind.NEW) + count(Kind.CHANGED) == 0;
        }
    }

    /// @throws IllegalArgumentException with one sentence if it is more than is taken
    public Compared run(List<Remark> there, Places places) {
        var rows = columns.rows(table);
        if (rows.size() > MOST)
            throw new IllegalArgumentException(Words.of("remarks.many", rows.size(), MOST));
        var comparing = new Comparing(this, there, places);
        for (var row : rows) comparing.row(row);
        return new Compared(comparing.lines, comparing.asks, comparing.remarks);
    }

    private static final class Comparing {
        private static final Pattern POSTED = Pattern.compile("(\\S[^()]*) \\((.+)\\)");

        private final RemarkIntake intake;
        private final Places places;
        private final List<Line> lines = new ArrayList<>();
        private final List<Ask> asks = new ArrayList<>();
        private final List<Remark> remarks;
        private final Map<String, Integer> known = new HashMap<>();
        private final Map<String, Integer> taken = new HashMap<>();

        Comparing(RemarkIntake intake, List<Remark> there, Places places) {
            this.intake = intake;
            this.places = places;
            remarks = new ArrayList<>(there);
            for (int i = 0; i < there.size(); i++) known.putIfAbsent(RemarkKey.of(there.get(i)), i);
        }

        void row(Table.Row row) {
            var cells = intake.columns.cells(row);
            var words = cells.getOrDefault(RemarkTable.WORDS, "");
            var instead = cells.getOrDefault(RemarkTable.PROPOSED, "");
            try {
                if (words.isBlank() && instead.isBlank())
                    throw new IllegalArgumentException(Words.of("remark.empty"));
                var read = RemarkTable.FORM.blank().apply(words.strip());
                for (var cell : cells.entrySet())
                    if (!cell.getKey().equals(RemarkTable.WORDS))
                        read = RemarkTable.FORM.with(read, cell.getKey(), cell.getValue());
                take(row.number(), bound(row.number(), read), cells.keySet());
            } catch (IllegalArgumentException e) {
                lines.add(line(Kind.TROUBLE, row.number(), name(cells), List.of(), e.getMessage()));
            }
        }

        private static String name(Map<String, String> cells) {
            var number = cells.getOrDefault(RemarkTable.NUMBER, "");
            return (number + " " + cells.getOrDefault(RemarkTable.FROM, "")).strip();
        }

        /// With its place; a clause that the text does not have is asked for. A record that was
        /// posted tells in brackets what was meant.
        private Remark bound(int row, Remark read) {
            var answer = Optional.ofNullable(intake.answers.get(row));
            var clause = read.about().clause();
            var posted = POSTED.matcher(clause);
            if (answer.isPresent() || places.find(clause).isPresent() || !posted.matches())
                return meant(row, read, answer);
            var typed = read.about(read.about().typed(posted.group(1)));
            return meant(row, typed, Optional.of(posted.group(2)));
        }

        private Remark meant(int row, Remark read, Optional<String> said) {
            var wanted = said.orElse(read.about().clause());
            if (Places.whole(wanted))
                return said.isPresent() ? read.about(read.about().at(Optional.empty())) : read;
            var found = places.find(wanted);
            if (found.isPresent()) return read.about(read.about().at(found));
            asks.add(new Ask(row, wanted, head(read)));
            return read;
        }

        private static String head(Remark read) {
            var words = read.comment().isBlank() ? read.proposed() : read.comment();
            return words.length() > 80 ? words.substring(0, 79) + "…" : words;
        }

        private void take(int row, Remark read, Set<String> cells) {
            var numbered = read.number().isBlank() ? unnumbered(read) : read;
            var key = RemarkKey.of(numbered);
            var earlier = taken.putIfAbsent(key, row);
            var at = Optional.ofNullable(known.get(key));
            if (earlier != null) {
                if (remarks.get(at.orElseThrow()).comment().equals(read.comment())) return;
                throw new IllegalArgumentException(
                        Words.of("remark.twice", numbered.number(), numbered.from(), earlier));
            }
            if (at.isEmpty()) {
                known.put(key, remarks.size());
                remarks.add(numbered);
                lines.add(line(Kind.NEW, row, called(numbered), told(numbered), ""));
                return;
            }
            var was = remarks.get(at.get());
            var is = merged(row, was, numbered, cells);
            remarks.set(at.get(), is);
            var kind = was.equals(is) ? Kind.SAME : Kind.CHANGED;
            lines.add(line(kind, row, called(is), differences(was, is), ""));
        }

        /// A comment without a number: the one of the same member with the same words, else the
        /// next number.
        private Remark unnumbered(Remark read) {
            for (var each : remarks)
                if (RemarkKey.plain(each.from()).equals(RemarkKey.plain(read.from()))
                        && each.comment().equals(read.comment())
                        && each.about().clause().equals(read.about().clause()))
                    return RemarkTable.FORM.with(read, RemarkTable.NUMBER, each.number());
            int next = remarks.size() + 1;
            while (known.containsKey(RemarkKey.of(String.valueOf(next), read.from()))) next++;
            return RemarkTable.FORM.with(read, RemarkTable.NUMBER, String.valueOf(next));
        }

        /// What the table says over what was there; an empty cell says nothing, and an answer that
        /// a person gave of the clause stays.
        private Remark merged(int row, Remark was, Remark is, Set<String> cells) {
            boolean said = intake.answers.containsKey(row);
            boolean again = is.about().clause().equals(was.about().clause());
            boolean stays = !said && again && was.about().settled();
            if (stays || !cells.contains(RemarkTable.CLAUSE)) asks.removeIf(a -> a.row() == row);
            boolean placed = !stays && cells.contains(RemarkTable.CLAUSE) && known(is.about());
            placed &= !is.about().clause().isBlank();
            var about = placed ? is.about() : was.about();
            if (cells.contains(RemarkTable.SORT)) about = about.of(is.about().sort());
            else about = about.of(was.about().sort());
            return new Remark(
                    was.number(),
                    was.from(),
                    about,
                    is.comment().isBlank() ? was.comment() : is.comment(),
                    is.proposed().isBlank() ? was.proposed() : is.proposed(),
                    was.disposition());
        }

        private static boolean known(About about) {
            return about.settled() || Places.whole(about);
        }

        private static String called(Remark remark) {
            return (remark.number() + " " + remark.from()).strip();
        }

        private List<Difference> told(Remark remark) {
            var all = new ArrayList<Difference>();
            all.add(new Difference(RemarkTable.CLAUSE, "", where(remark)));
            all.add(new Difference(RemarkTable.SORT, "", remark.about().sort().words()));
            all.add(new Difference(RemarkTable.WORDS, "", head(remark)));
            return all;
        }

        private String where(Remark remark) {
            return remark.about()
                    .place()
                    .map(places::words)
                    .filter(words -> !words.isEmpty())
                    .orElse(Places.whole(remark.about()) ? Places.WHOLE : remark.about().clause());
        }

        private List<Difference> differences(Remark was, Remark is) {
            var all = new ArrayList<Difference>();
            add(all, RemarkTable.CLAUSE, where(was), where(is));
            add(all, RemarkTable.SORT, was.about().sort().words(), is.about().sort().words());
            add(all, RemarkTable.WORDS, was.comment(), is.comment());
            add(all, RemarkTable.PROPOSED, was.proposed(), is.proposed());
            return all;
        }

        private static void add(List<Difference> all, String key, String was, String is) {
            if (!was.equals(is)) all.add(new Difference(key, was, is));
        }

        private static Line line(
                Kind kind, int row, String name, List<Difference> differences, String said) {
            return new Line(kind, row, name, differences, said, Optional.empty());
        }
    }
}
