package org.rubric.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.prepare.Known;
import org.rubric.desk.meeting.prepare.MeetingForm;
import org.rubric.desk.meeting.prepare.NewMeeting;
import org.rubric.desk.meeting.prepare.Sessions;
import org.rubric.document.wording.Wording;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;

/// `new meeting`: a meeting from the words on the command line.
record NewMeetingWords(Desk desk) {
    private static final Wording WORDS = Wording.in("commandline");
    private static final List<String> OWN =
            List.of("kind", "body", "day", "from", "until", "place", "zone");

    static List<Option> options() {
        return List.of(
                Usage.value("kind", "KIND", WORDS.of("new.meeting.kind")),
                Usage.value("body", "WP3/20", WORDS.of("new.meeting.body")),
                Usage.value("day", "DAY,DAY", WORDS.of("new.meeting.day")),
                Usage.value("from", "13:00", WORDS.of("new.meeting.from")),
                Usage.value("until", "15:00", WORDS.of("new.meeting.until")),
                Usage.value("place", "TOWN", WORDS.of("new.meeting.place")),
                Usage.value("zone", "Asia/Seoul", WORDS.of("new.meeting.zone")));
    }

    /// What was given that only a meeting has; empty: nothing.
    static String foreign(Words words) {
        for (var name : OWN) if (words.value(name).isPresent()) return name;
        return "";
    }

    /// Makes it and answers its name.
    ///
    /// @throws UsageException if the words cannot be meant
    String make(Words words) throws IOException, UsageException {
        try {
            var meeting = wanted(words);
            var ledgers = desk.ledgers();
            var made = meeting.meeting(ledgers.free(meeting.name()));
            ledgers.keep(WORDS.of("new.meeting.done"), made, desk.author());
            return made.title();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private NewMeeting wanted(Words words) throws IOException, UsageException {
        var known = new Known(desk.catalogue(), desk.programme().now());
        var place = words.value("place").orElse("").strip();
        var usual = place.isEmpty() ? MeetingForm.E_MEETING : MeetingForm.RAPPORTEUR_GROUP;
        var kind = words.value("kind");
        var form = kind.isPresent() ? MeetingForm.of(kind.get()) : usual;
        if (form == MeetingForm.E_MEETING && !place.isEmpty())
            throw new UsageException(WORDS.of("new.meeting.place.none"));
        if (form == MeetingForm.RAPPORTEUR_GROUP && place.isEmpty())
            throw new UsageException(WORDS.of("new.meeting.place.missing"));
        var group = words.value("question").or(() -> words.value("body")).orElse("");
        var party = known.party(form, group, words.value("title").orElse(""));
        var sittings = sittings(words);
        var zone = words.value("zone").isPresent() ? Sessions.zone(words.value("zone").get()) : "";
        if (zone.isEmpty() && !place.isEmpty()) zone = Sessions.town(place).orElse("");
        var first = sittings.getFirst().date();
        return new NewMeeting(
                form.kind(),
                party,
                new Venue(place, zone),
                sittings,
                known.chair(form, party, first),
                known.next(sittings.getLast().date()));
    }

    private static List<Sitting> sittings(Words words) throws UsageException {
        for (var name : List.of("day", "from", "until"))
            if (words.value(name).isEmpty()) throw new UsageException("Missing: --" + name + ".");
        var from = Sessions.time(words.value("from").orElseThrow());
        var until = Sessions.time(words.value("until").orElseThrow());
        var all = new ArrayList<Sitting>();
        for (var day : words.value("day").orElseThrow().split(","))
            all.add(Sessions.on(Sessions.day(day), from, until, Sitting.GENEVA));
        return Sessions.ordered(all);
    }
}
