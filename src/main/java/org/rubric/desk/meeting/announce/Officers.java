package org.rubric.desk.meeting.announce;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.Person;
import org.rubric.document.Contact;
import org.rubric.interchange.mail.HeaderAddress;
import org.rubric.meeting.Meeting;

/// Those who are told of a meeting though it is not theirs, as far as their addresses are known.
record Officers(Meeting meeting, Catalogue catalogue) {

    /// Chair and vice-chairs of the study group, the secretariat, the rapporteurs of the other
    /// Questions of the parent.
    ///
    /// @param others who get the message anyway
    List<String> addresses(List<String> others) {
        var day = meeting.occasion().sittings().getFirst().date().toString();
        var group = catalogue.group().name();
        var own = meeting.occasion().party().questions();
        var neighbours =
                catalogue.structure().questions().stream()
                        .filter(q -> !own.contains(q.number()))
                        .flatMap(q -> catalogue.holders("Rapporteur", q.name(), day).stream());
        var leaders =
                Stream.of("Chair", "Vice-chair", "Counsellor")
                        .flatMap(title -> catalogue.holders(title, group, day).stream());
        var found = new LinkedHashSet<String>();
        Stream.concat(leaders, neighbours)
                .map(Person::contact)
                .map(Contact::email)
                .filter(HeaderAddress::fits)
                .forEach(found::add);
        if (HeaderAddress.fits(catalogue.group().secretariat()))
            found.add(catalogue.group().secretariat());
        others.forEach(found::remove);
        return List.copyOf(found);
    }
}
