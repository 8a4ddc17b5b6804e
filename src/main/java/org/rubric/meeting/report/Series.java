package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Kind;

import java.util.List;

/// The lists in which documents stand.
enum Series {
    CONTRIBUTIONS("c"),
    GENERAL("g"),
    PLENARY("p"),
    PARTY("wp"),
    /// Of a rapporteur group, or not numbered yet.
    OTHER("other");

    final String role;

    Series(String role) {
        this.role = role;
    }

    String brief() {
        return Words.text("series." + role);
    }

    String title() {
        return Words.text("series." + role + ".title");
    }

    static Series of(MeetingDocument document) {
        if (document.number().kind() == Kind.CONTRIBUTION) return CONTRIBUTIONS;
        return switch (document.number().series()) {
            case "G", "GEN" -> GENERAL;
            case "P", "PLEN" -> PLENARY;
            default -> document.number().series().matches("(WP)?\\d+") ? PARTY : OTHER;
        };
    }

    List<MeetingDocument> in(Meeting meeting) {
        return meeting.documents().stream().filter(document -> of(document) == this).toList();
    }

    /// Where a contribution of the study group is posted; empty: not known, as of a group between
    /// its meetings.
    static String address(Meeting meeting, MeetingDocument document) {
        var occasion = meeting.occasion();
        var label = document.number().label();
        var digits = label.replaceAll("\\D", "");
        boolean posted =
                switch (occasion.kind()) {
                    case QUESTION, WORKING_PARTY, STUDY_GROUP -> true;
                    case RAPPORTEUR_GROUP,
                            AD_HOC,
                            REGIONAL_GROUP,
                            JOINT_COORDINATION,
                            JOINT_TASK_FORCE ->
                            false;
                };
        if (!posted || !label.matches("(SG\\d+-)?C ?-?\\d{1,4}")) return "";
        if (!occasion.studyPeriod().matches("20\\d\\d-20\\d\\d")) return "";
        if (occasion.studyGroup().isEmpty()) return "";
        digits = digits.substring(Math.max(0, digits.length() - 4));
        return "https://www.itu.int/md/T%s-SG%s-C-%4s/en"
                .formatted(occasion.studyPeriod().substring(2, 4), occasion.studyGroup(), digits)
                .replace(' ', '0');
    }
}
