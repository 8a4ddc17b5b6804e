package org.rubric.catalogue;

import org.rubric.document.Contact;
import org.rubric.document.Id;

import java.util.List;

/// Someone who holds or held an office.
///
/// @param contact name as it is written, organization, country, telephone, e-mail; empty: not known
/// @param spellings other ways the name has been written
public record Person(
        Id id, Contact contact, List<String> spellings, List<Role> roles, Provenance provenance)
        implements Card {

    /// An office for some time.
    ///
    /// @param title Chair, Vice-chair, Rapporteur, Associate rapporteur, Editor, Mentor …
    /// @param group `SG20`, `WP3/20`, `Q4/20`, `SG20RG-AFR`
    /// @param from ISO date; empty: not known
    /// @param until ISO date; empty: still in office, or not known
    public record Role(String title, String group, String from, String until) {

        /// Whether it was held on that ISO day, as far as known: an empty end is open, a month or
        /// a year ends with its last day.
        public boolean held(String day) {
            return (from.isEmpty() || compare(from, day) <= 0)
                    && (until.isEmpty() || compare(until, day) >= 0);
        }

        /// Compares ISO dates as precisely as both are known: 2026-11-15 is within 2026-11.
        public static int compare(String one, String other) {
            int known = Math.min(one.length(), other.length());
            return one.substring(0, known).compareTo(other.substring(0, known));
        }
    }

    public Person {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
    }

    @Override
    public String name() {
        return contact.name();
    }

    /// Whether these words are the name in any spelling, capitals aside.
    public boolean called(String words) {
        return contact.name().equalsIgnoreCase(words)
                || spellings.stream().anyMatch(words::equalsIgnoreCase);
    }
}
