package org.rubric.meeting.liaison;

import java.util.ArrayList;
import java.util.List;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.TitleForm;

/// The title of an outgoing statement: `LS/o on flood sensing terminology (reply to TD 77/G) [to
/// ISO/IEC JTC 1/SC 41] [for info to ITU-T SG17]`.
///
/// @param topic what it is on
/// @param reply number of the statement that it answers; empty: it answers none
/// @param to who is to act or to comment
public record LiaisonTitle(String topic, String reply, List<String> to, List<String> information) {
    public LiaisonTitle {
        to = List.copyOf(to);
        information = List.copyOf(information);
    }

    /// What a statement is on: its title without form and brackets.
    public static String topic(String title) {
        var bare =
                title.replaceFirst("(?i)^\\s*LS/[ior]\\s*[,:-]?\\s*", "")
                        .replaceFirst("(?i)^on\\s+", "")
                        .replaceAll("\\s*\\[[^\\]]*]", "")
                        .replaceAll("(?i)\\s*\\(reply to [^)]*\\)", "");
        return bare.strip();
    }

    /// Who sent an incoming statement: its title says so, else its source.
    static String sender(MeetingDocument incoming) {
        var from = TitleForm.read(incoming.heading().title()).from();
        return from.isEmpty() ? incoming.heading().source().strip() : from;
    }

    public String words() {
        var parts = new ArrayList<String>();
        parts.add(topic.isBlank() ? "LS/o" : "LS/o on " + topic.strip());
        if (!reply.isBlank()) parts.add("(reply to " + reply.strip() + ")");
        if (!to.isEmpty()) parts.add("[to " + String.join(", ", to) + "]");
        if (!information.isEmpty())
            parts.add("[for info to " + String.join(", ", information) + "]");
        return String.join(" ", parts);
    }
}
