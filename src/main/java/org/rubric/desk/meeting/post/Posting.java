package org.rubric.desk.meeting.post;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.report.Variant;
import org.rubric.revision.Proposal;

/// A document to post, as it is now.
///
/// @param number by its role
/// @param file name of its files without the ending
/// @param wants what it lacks; none: it is ready
public record Posting(Sort sort, Assigned number, Text text, String file, List<Want> wants) {
    public Posting {
        wants = List.copyOf(wants);
    }

    /// Which of the outputs of a meeting it is.
    public enum Sort {
        REPORT("report"),
        PROGRESS("progress"),
        FIGURES("figures"),
        AGENDA("agenda"),
        CLEAN("clean"),
        MARKED("marked"),
        LIAISON("ls"),
        FORM("a1"),
        JUSTIFICATION("a5");

        private final String role;

        Sort(String role) {
            this.role = role;
        }

        /// The role of one of that name: `ls/ID`; of the reports and the agenda the word alone.
        String role(String name) {
            return reports() || this == AGENDA ? role : role + "/" + name;
        }

        /// Whether it is the report of the meeting in one of its forms.
        public boolean reports() {
            return this == REPORT || this == PROGRESS || this == FIGURES;
        }

        /// Of a report in that form.
        static Sort of(Variant variant) {
            return switch (variant) {
                case RAPPORTEUR_GROUP, QUESTION, WORKING_PARTY, REGIONAL_GROUP -> REPORT;
                case PROGRESS -> PROGRESS;
                case FIGURES -> FIGURES;
            };
        }

        /// Which form of report it is; empty: the usual one, or no report.
        public Optional<Variant> variant() {
            return switch (this) {
                case PROGRESS -> Optional.of(Variant.PROGRESS);
                case FIGURES -> Optional.of(Variant.FIGURES);
                case REPORT, AGENDA, CLEAN, MARKED, LIAISON, FORM, JUSTIFICATION ->
                        Optional.empty();
            };
        }

        /// As it is said in a key.
        public String key() {
            return role;
        }
    }

    /// What is written.
    ///
    /// @param title as lists name it
    /// @param draft of the store that it is; empty: it is composed
    /// @param since what its changes are told against; empty: it is clean
    public record Text(
            String title, Document document, Optional<Id> draft, Optional<Since> since) {}

    /// The text that changes are told against.
    ///
    /// @param name `TD 81/2-R1`
    /// @param authors proposals of the contributions, in their order
    public record Since(String name, Document document, List<Proposal> authors) {
        public Since {
            authors = List.copyOf(authors);
        }
    }

    public String role() {
        return number.role();
    }

    public boolean ready() {
        return wants.isEmpty();
    }

    /// What it lacks of one aspect.
    public List<Want> wants(Aspect aspect) {
        return wants.stream().filter(want -> want.aspect() == aspect).toList();
    }

    /// The file's name without its ending, of one that is not ready with DRAFT in it.
    public String fileName() {
        return ready() ? file : file + "_DRAFT";
    }
}
