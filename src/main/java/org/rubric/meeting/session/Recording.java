package org.rubric.meeting.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rubric.document.Id;
import org.rubric.meeting.Action;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Conclusion.Statement;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.session.Verdict.Means;

/// Records what was concluded about an entry.
///
/// @param text typed beside it; empty: the words of the verdict
/// @param recorded whether the text is a statement for the record, name and all
/// @param by member that made the statement
public record Recording(Verdict verdict, String text, boolean recorded, String by, Instant time) {

    /// The meeting with it; the same if there is no such entry.
    public Meeting in(Meeting meeting, Id entry) {
        return switch (verdict.means()) {
            case Means.About(var kind) ->
                    meeting.update(entry, document -> document.conclude(conclusion(kind, meeting)));
            case Means.Declared(var answer) ->
                    item(meeting, entry, verdict.words())
                            .withResults(meeting.results().withIpr(call(answer)));
            case Means.Outcome() ->
                    item(meeting, entry, text.isBlank() ? verdict.words() : text.strip());
        };
    }

    private IprCall call(IprCall.Answer answer) {
        var usual = new IprCall(answer, "");
        var own = text.strip();
        return own.isEmpty() || own.equals(usual.sentence()) ? usual : new IprCall(answer, own);
    }

    /// Sources that name no member.
    private static final Set<String> OFFICES =
            Set.of("editors", "editor", "chair", "rapporteur", "itu", "itu-t", "tsb");

    private static Meeting item(Meeting meeting, Id entry, String outcome) {
        var agenda = new ArrayList<AgendaItem>();
        for (var item : meeting.agenda())
            agenda.add(item.id().equals(entry) ? item.concluded(outcome) : item);
        return meeting.withAgenda(agenda);
    }

    /// Words that name a member are a statement, which the report says only if it is for the
    /// record.
    private Conclusion conclusion(Conclusion.Kind kind, Meeting meeting) {
        var words = text.strip();
        if (!words.isEmpty() && (recorded || named(words, meeting).isPresent()))
            return new Conclusion(kind, "", time, new Statement(words, by.strip(), recorded));
        var phrase = words.equals(kind.words()) ? "" : words;
        return new Conclusion(kind, phrase, time, Statement.NONE);
    }

    /// The first member or person of the meeting that the words name.
    public static Optional<String> named(String words, Meeting meeting) {
        var here = words.toLowerCase(Locale.ROOT);
        for (var document : meeting.documents())
            if (in(here, document.heading().source()))
                return Optional.of(document.heading().source());
        for (var person : meeting.participants()) {
            if (in(here, person.name()) || in(here, surname(person.name())))
                return Optional.of(person.name());
            for (var spelling : person.spellings())
                if (in(here, spelling)) return Optional.of(person.name());
            if (in(here, person.organization())) return Optional.of(person.organization());
        }
        return Optional.empty();
    }

    private static String surname(String name) {
        var last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        return last.length() < 3 ? "" : last;
    }

    /// Whether one of the names, as a word of its own.
    private static boolean in(String words, String names) {
        for (var part : names.split("[,;/&()]|\\band\\b")) {
            var name = part.strip().toLowerCase(Locale.ROOT);
            if (name.length() < 2 || OFFICES.contains(name)) continue;
            var alone = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
            if (Pattern.compile(alone).matcher(words).find()) return true;
        }
        return false;
    }

    /// The meeting with one more thing that somebody undertook.
    ///
    /// @param due ISO date; empty: not agreed
    public static Meeting undertaken(
            Meeting meeting, Id about, String what, String owner, String due) {
        var actions = new ArrayList<>(meeting.results().actions());
        int number = actions.size() + 1;
        while (taken(actions, number)) number++;
        actions.add(
                new Action(
                        Id.of("action/" + number),
                        what.strip(),
                        owner.strip(),
                        due,
                        meeting.document(about).map(_ -> about),
                        false));
        return meeting.withResults(meeting.results().withActions(actions));
    }

    private static boolean taken(Iterable<Action> actions, int number) {
        for (var action : actions) if (action.id().value().equals("action/" + number)) return true;
        return false;
    }
}
