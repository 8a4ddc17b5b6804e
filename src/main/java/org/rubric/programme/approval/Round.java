package org.rubric.programme.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A time in which members comment on a text. Its end is reckoned from its beginning by the
/// periods of the programme.
///
/// @param announced first day
/// @param remarks as they came in
public record Round(Sort sort, LocalDate announced, List<Remark> remarks) {

    /// Which of the two rounds of the AAP.
    public enum Sort {
        LAST_CALL("Last Call"),
        ADDITIONAL_REVIEW("Additional Review");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Round {
        remarks = List.copyOf(remarks);
    }

    public long open() {
        return remarks.stream().filter(Remark::open).count();
    }

    public Round withRemarks(List<Remark> changed) {
        return new Round(sort, announced, changed);
    }

    /// The round with one of its remarks changed.
    public Round update(int place, UnaryOperator<Remark> how) {
        var next = new ArrayList<>(remarks);
        next.set(place, how.apply(next.get(place)));
        return withRemarks(next);
    }
}
