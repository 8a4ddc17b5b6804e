package org.rubric.programme.approval;

import org.rubric.programme.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.programme.ApprovalCase;
import org.rubric.programme.Deadline;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.Timetable;

/// A time in which members comment on a text. Its end is reckoned from its beginning by the
/// periods of the programme.
///
/// @param announced first day
/// @param remarks as they came in
/// @param document under which its resolution stands, `TD 431`; empty: not numbered yet
public record Round(Sort sort, LocalDate announced, List<Remark> remarks, String document) {

    /// Which of the two rounds of the AAP.
    public enum Sort {
        LAST_CALL(State.LAST_CALL),
        ADDITIONAL_REVIEW(State.ADDITIONAL_REVIEW);

        private final State state;

        Sort(State state) {

            this.state = state;
        }

        public String words() {
            return Words.of("round." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }

        /// In which a text is while it runs.
        public State state() {
            return state;
        }
    }

    /// One whose resolution has no number yet.
    public Round(Sort sort, LocalDate announced, List<Remark> remarks) {
        this(sort, announced, remarks, "");
    }

    public Round {
        remarks = List.copyOf(remarks);
    }

    /// The day on which members can comment last, with the rule that says so.
    ///
    /// @param entry the work item, whose own days go before
    public Optional<Deadline> end(ProgrammeEntry entry, Timetable timetable) {
        var event = new ApprovalCase.Event(sort.state, announced.toString(), "", "");
        return timetable.running(entry.after(event), Optional.empty()).stream().findFirst();
    }

    public long open() {
        return remarks.stream().filter(Remark::open).count();
    }

    public Round withRemarks(List<Remark> changed) {
        return new Round(sort, announced, changed, document);
    }

    public Round withDocument(String number) {
        return new Round(sort, announced, remarks, number);
    }

    public Round announcedOn(LocalDate day) {
        return new Round(sort, day, remarks, document);
    }

    /// The round with one of its remarks changed.
    public Round update(int place, UnaryOperator<Remark> how) {
        var next = new ArrayList<>(remarks);
        next.set(place, how.apply(next.get(place)));
        return withRemarks(next);
    }
}
