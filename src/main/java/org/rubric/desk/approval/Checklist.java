package org.rubric.desk.approval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Checked;
import org.rubric.desk.Desk;
import org.rubric.desk.IgnoredChecks;
import org.rubric.desk.Subject;
import org.rubric.document.Id;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Judged;
import org.rubric.programme.approval.Tick;
import org.rubric.rules.Stage;

/// What a rapporteur answers before a text is decided on, each line with what the program found and
/// with what was judged (author's guide, Annex D; procedures 10).
///
/// @param lines the eleven of [ChecklistLine], in their order
public record Checklist(List<Line> lines) {
    public Checklist {
        lines = List.copyOf(lines);
    }

    /// One line.
    ///
    /// @param key of a [ChecklistLine]
    /// @param evidence the worst first, then in the order of the text
    /// @param tick what a person judged; empty: nobody has
    public record Line(String key, String question, List<Evidence> evidence, Optional<Tick> tick) {
        public Line {
            evidence = List.copyOf(evidence);
        }

        /// Whether it is answered with yes or not applicable.
        public boolean fulfilled() {
            return tick.filter(said -> said.answer() != Tick.Answer.NO).isPresent();
        }

        /// What of its evidence is still to be mended.
        public long found() {
            return evidence.stream().filter(Evidence::open).count();
        }
    }

    /// Of a draft as the store has it, looked at as a text for consent. Reads and checks the whole
    /// draft: not on the window's thread.
    ///
    /// @param draft its Id in the store
    public static Checklist of(Desk desk, Id draft, ApprovalRecord record) throws IOException {
        var document = desk.repository().read(draft);
        var subject = new Subject(document.front().identity().name(), document, List.of());
        var ignored = new IgnoredChecks(desk.repository(), draft).all();
        var job = CheckJob.of(subject).at(Stage.CONSENT).leaving(ignored);
        return of(desk.check(job), record.judged());
    }

    /// What a check found, in its lines.
    ///
    /// @param checked at [Stage#CONSENT]
    public static Checklist of(Checked checked, Judged judged) {
        var found = new EnumMap<ChecklistLine, List<Evidence>>(ChecklistLine.class);
        for (var finding : checked.findings()) {
            var evidence = new Evidence(finding, checked.places().words(finding.place()));
            found.computeIfAbsent(ChecklistLine.of(finding.code()), _ -> new ArrayList<>())
                    .add(evidence);
        }
        return of(found, judged);
    }

    private static Checklist of(Map<ChecklistLine, List<Evidence>> found, Judged judged) {
        var lines = new ArrayList<Line>();
        for (var line : ChecklistLine.values())
            lines.add(
                    new Line(
                            line.key(),
                            line.question(),
                            found.getOrDefault(line, List.of()),
                            judged.of(line.key())));
        return new Checklist(lines);
    }

    /// How much was found that is to be mended.
    public long found() {
        return lines.stream().mapToLong(Line::found).sum();
    }

    /// The lines that nobody has answered with yes or not applicable.
    public List<Line> unfulfilled() {
        return lines.stream().filter(line -> !line.fulfilled()).toList();
    }

    /// Whether nothing is left to do.
    public boolean ready() {
        return found() == 0 && unfulfilled().isEmpty();
    }
}
