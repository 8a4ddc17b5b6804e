package org.rubric.meeting;

import org.rubric.document.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document before the meeting: a contribution, a TD, a liaison statement.
///
/// @param conclusions in the order of time; the last one stands
/// @param files names of the files that belong to it
public record MeetingDocument(
        Id id,
        Number number,
        Heading heading,
        List<Conclusion> conclusions,
        Notes notes,
        List<String> files) {

    /// What stands where a number has not been given.
    public static final String UNASSIGNED = "TD to be assigned";

    /// Where a document is listed.
    public enum Kind {
        CONTRIBUTION,
        TEMPORARY_DOCUMENT,
        LIAISON_STATEMENT
    }

    /// `C01`, `TD 81/2-R1`, `TD 77/G`.
    ///
    /// @param label without the revision; empty: to be assigned
    public record Number(Kind kind, String label, int revision) {

        /// As it is printed in lists.
        public String printed() {
            if (label.isEmpty()) return UNASSIGNED;
            return revision == 0 ? label : label + "-R" + revision;
        }

        /// The part after the stroke of a TD: G, P, or a working party's number; empty: none.
        public String series() {
            int slash = label.lastIndexOf('/');
            return slash < 0 ? "" : label.substring(slash + 1);
        }
    }

    /// What the list of documents says of it.
    ///
    /// @param questions `4/20`
    /// @param workItem it belongs to; empty: none
    /// @param bearing on the draft
    public record Heading(
            String title,
            String source,
            List<String> questions,
            String workItem,
            Bearing bearing,
            Submission submission) {
        public Heading {
            questions = List.copyOf(questions);
        }

        public Heading(
                String title,
                String source,
                List<String> questions,
                String workItem,
                Bearing bearing) {
            this(title, source, questions, workItem, bearing, Submission.NONE);
        }

        public Heading(String title, String source, List<String> questions, String workItem) {
            this(title, source, questions, workItem, Bearing.NONE);
        }

        public Heading withBearing(Bearing changed) {
            return new Heading(title, source, questions, workItem, changed, submission);
        }
    }

    /// How it was handed in.
    ///
    /// @param purpose N/A, Admin, Discussion, Information, Proposal or Other; empty: not told
    /// @param late after the day by which contributions were due
    public record Submission(String purpose, boolean late) {
        public static final Submission NONE = new Submission("", false);
    }

    /// Words about it.
    ///
    /// @param summary its own abstract
    /// @param observation paragraph for the report, written by the rapporteur
    /// @param own private notes of the chair, never shown nor reported
    public record Notes(String summary, String observation, String own) {
        public static final Notes NONE = new Notes("", "", "");
    }

    public MeetingDocument {
        conclusions = List.copyOf(conclusions);
        files = List.copyOf(files);
    }

    /// The conclusion that stands; empty: none yet.
    public Optional<Conclusion> conclusion() {
        return conclusions.isEmpty() ? Optional.empty() : Optional.of(conclusions.getLast());
    }

    /// With one more conclusion, the earlier ones kept.
    public MeetingDocument conclude(Conclusion reached) {
        var history = new ArrayList<>(conclusions);
        history.add(reached);
        return new MeetingDocument(id, number, heading, history, notes, files);
    }

    public MeetingDocument withNotes(Notes changed) {
        return new MeetingDocument(id, number, heading, conclusions, changed, files);
    }

    public MeetingDocument withFiles(List<String> changed) {
        return new MeetingDocument(id, number, heading, conclusions, notes, changed);
    }

    public MeetingDocument withNumber(Number given) {
        return new MeetingDocument(id, given, heading, conclusions, notes, files);
    }

    public MeetingDocument withHeading(Heading changed) {
        return new MeetingDocument(id, number, changed, conclusions, notes, files);
    }

    public Bearing bearing() {
        return heading.bearing();
    }

    public MeetingDocument withBearing(Bearing changed) {
        return withHeading(heading.withBearing(changed));
    }
}
