package org.rubric.desk.meeting.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.desk.register.ParticipantTable;
import org.rubric.meeting.Participant;

/// A row of a list of people.
///
/// @param row by which it is answered
/// @param cells that say something, by the keys of [ParticipantTable]
public record Entry(int row, Map<String, String> cells) {
    public Entry {
        var plain = new LinkedHashMap<String, String>();
        cells.forEach((key, words) -> plain.put(key, words.replaceAll("\\s+", " ").strip()));
        cells = Map.copyOf(plain);
    }

    /// As the list has it; an address where there is no name.
    String name() {
        return cells.getOrDefault("name", cells.getOrDefault("email", ""));
    }

    /// Empty: none is told, or what stands there is none.
    String organization() {
        var words = cells.getOrDefault("organization", "");
        try {
            var nobody = Participant.of("", "", "");
            return ParticipantTable.FORM.with(nobody, "organization", words).organization();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    /// Empty: none is told.
    String address() {
        var email = cells.getOrDefault("email", "").replaceFirst("^mailto:", "");
        return email.isEmpty() && name().matches("[^@\\s]+@\\S+") ? name() : email;
    }

    /// The person with what the other cells say. An address is nobody's organization, country or
    /// role: it would stand in the report.
    Participant filled(Participant person) {
        var next = person;
        for (var key : List.of("organization", "country", "role", "email")) {
            var words = cells.getOrDefault(key, "");
            boolean address = words.contains("@");
            if (words.isEmpty() || address && !next.email().isEmpty()) continue;
            try {
                next = ParticipantTable.FORM.with(next, address ? "email" : key, words);
            } catch (IllegalArgumentException _) {
                // An address that is none is left out; the person still was there.
            }
        }
        return next;
    }
}
