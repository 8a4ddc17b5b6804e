package org.rubric.desk.approval.round;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.ledger.Base;
import org.rubric.desk.meeting.ledger.Trail;
import org.rubric.desk.programme.DraftLink;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Round;
import org.rubric.repository.DraftEntry;
import org.rubric.repository.Version;

/// What led to each clause of a draft: the contributions of meetings, what was concluded, the steps
/// of its approval, the comments on it.
///
/// @param events of its work item, from its preparation for a decision on
/// @param versions that were decided on or approved, by name
public record ClauseHistory(
        Document text,
        Trail trail,
        List<Event> events,
        Optional<ApprovalRecord> record,
        List<Version> versions) {

    /// Begins the name of a version that was kept when the text was approved.
    static final String APPROVED = "Approved";

    /// One thing that happened.
    public sealed interface Step {
        /// ISO date; empty: not known.
        String day();
    }

    /// In a meeting.
    public record Discussed(Trail.Row row) implements Step {
        @Override
        public String day() {
            return row.source().day();
        }
    }

    /// On the way to approval.
    ///
    /// @param text as it was then; empty: that is not kept
    public record Passed(Event event, Optional<Version> text) implements Step {
        @Override
        public String day() {
            return event.date();
        }
    }

    /// By a member.
    ///
    /// @param round its place among the rounds
    /// @param place of the comment in the round
    public record Commented(Round of, int round, int place, Remark remark) implements Step {
        @Override
        public String day() {
            return of.announced().toString();
        }
    }

    public ClauseHistory {
        events = List.copyOf(events);
        versions = List.copyOf(versions);
    }

    /// Reads the store: not on the window's thread.
    public static ClauseHistory of(Desk desk, Id draft) throws IOException {
        var texts = new Texts(desk, draft);
        return of(desk, draft, texts.now());
    }

    /// The same of a text as it is written just now.
    public static ClauseHistory of(Desk desk, Id draft, Document text) throws IOException {
        var trail = Trail.of(desk.ledgers().all(), draft, base(desk, draft, text));
        var entry = DraftLink.entry(text, desk.programme().now());
        var events =
                entry.map(each -> each.course().events()).orElse(List.of()).stream()
                        .filter(event -> event.state().compareTo(State.PREPARED) > 0)
                        .toList();
        var record = desk.approvals().find(draft).map(kept -> kept.now());
        return new ClauseHistory(text, trail, events, record, new Texts(desk, draft).versions());
    }

    /// A text that was given a number is still meant by the name that it had.
    private static Base base(Desk desk, Id draft, Document text) {
        var identity = text.front().identity();
        return new Base(
                item -> {
                    if (item.equalsIgnoreCase(identity.provisionalName()))
                        return Optional.of(draft);
                    try {
                        return desk.repository().find(item).map(DraftEntry::draft);
                    } catch (IOException _) {
                        return Optional.empty();
                    }
                });
    }

    /// What led to a clause, the first first.
    public List<Step> of(Id clause) {
        var steps = new ArrayList<Step>();
        for (var row : trail.why(text, clause)) steps.add(new Discussed(row));
        int own = steps.size();
        comments(clause, steps);
        if (steps.size() == own && own == 0) return List.of();
        for (var event : events) steps.add(new Passed(event, version(event)));
        // Of one day the announcement comes before the comments that followed it.
        steps.sort(Comparator.comparing(Step::day).thenComparing(ClauseHistory::rank));
        return steps;
    }

    private static int rank(Step step) {
        return switch (step) {
            case Discussed _ -> 0;
            case Passed _ -> 1;
            case Commented _ -> 2;
        };
    }

    private void comments(Id clause, List<Step> steps) {
        if (record.isEmpty()) return;
        var within = within(clause);
        var rounds = record.get().rounds();
        for (int i = 0; i < rounds.size(); i++) {
            var remarks = rounds.get(i).remarks();
            for (int j = 0; j < remarks.size(); j++)
                if (concerns(remarks.get(j), within))
                    steps.add(new Commented(rounds.get(i), i, j, remarks.get(j)));
        }
    }

    private static boolean concerns(Remark remark, Set<Id> within) {
        return remark.about().place().filter(within::contains).isPresent()
                || remark.disposition().edits().stream().anyMatch(within::contains);
    }

    private Set<Id> within(Id clause) {
        var ids = new HashSet<Id>();
        text.find(clause).ifPresent(block -> block.forEach(each -> ids.add(each.id())));
        return ids;
    }

    private Optional<Version> version(Event event) {
        return switch (event.state()) {
            case CONSENTED, DETERMINED, AGREED ->
                    record.flatMap(ApprovalRecord::decided)
                            .flatMap(each -> version(each.version()));
            case APPROVED ->
                    versions.stream()
                            .filter(each -> each.name().startsWith(APPROVED))
                            .reduce((_, last) -> last);
            default -> Optional.empty();
        };
    }

    private Optional<Version> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }
}
