package org.rubric.desk.meeting.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.desk.register.ParticipantTable;
import org.rubric.meeting.Participant;

/// Takes a name apart that holds more than the name: `Costa, João (Alpha)`, `Ana Lopes - Beta`.
record Spelled(Set<String> organizations) {
    private static final Pattern BRACKETED =
            Pattern.compile("(.+?)\\s*[\\[(]([^()\\[\\]]+)[\\])].*");
    private static final Pattern PARTED = Pattern.compile("(.+?)\\s+[-\u2013|/]\\s+(.+)");

    /// An address beside a name, in any brackets.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[<(\\[]?\\s*(?:mailto:)?([^\\s@<>()\\[\\],;]+@[^\\s@<>()\\[\\],;]+)\\s*[>)\\]]?");

    /// @throws IllegalArgumentException with one sentence if it is no name of a person
    Participant person(String words) {
        var name = words.strip();
        var email = "";
        var address = ADDRESS.matcher(name);
        if (!address.matches() && address.reset().find()) {
            email = address.group(1);
            name = address.replaceAll(" ").strip();
        }
        var organization = "";
        var bracketed = BRACKETED.matcher(name);
        var parted = PARTED.matcher(name);
        if (bracketed.matches()) {
            name = bracketed.group(1);
            organization = bracketed.group(2);
        } else if (parted.matches()) {
            name = parted.group(1);
            organization = parted.group(2);
        }
        int comma = name.indexOf(',');
        if (comma > 0 && comma == name.lastIndexOf(',')) {
            var before = name.substring(0, comma).strip();
            var after = name.substring(comma + 1).strip();
            boolean body = organization.isEmpty() && known(after);
            if (body) organization = after;
            name = body || after.isEmpty() ? before : after + " " + before;
        }
        var bare = ParticipantTable.FORM.blank().apply(name);
        var spellings = new ArrayList<String>();
        if (!bare.name().equals(words.strip())) spellings.add(words.strip());
        return new Participant(bare.name(), organization, "", "", email, List.copyOf(spellings));
    }

    private boolean known(String words) {
        return organizations.contains(String.join(" ", Names.parts(words)));
    }
}
