package org.rubric.meeting;

import java.util.List;

/// Someone who took part.
///
/// @param role Chair, Editor, Delegate …; empty: not known
/// @param email kept for the mailing list, never put into a report
/// @param spellings names under which a conference tool listed the person
public record Participant(
        String name,
        String organization,
        String country,
        String role,
        String email,
        List<String> spellings) {

    public Participant {
        spellings = List.copyOf(spellings);
    }

    public static Participant of(String name, String organization, String country) {
        return new Participant(name, organization, country, "", "", List.of());
    }
}
