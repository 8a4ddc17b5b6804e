package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.RegionalGroup;
import org.rubric.catalogue.Coordination;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Party;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkProgramme;

/// What catalogue and work programme say about those who meet.
public record Known(Catalogue catalogue, WorkProgramme programme) {

    /// Who meets, read from what was typed.
    ///
    /// @param group Questions, or the name of a body
    /// @param called title in the place of the composed one; empty: the composed one
    /// @throws IllegalArgumentException with one sentence if it cannot be meant
    public Party party(MeetingForm form, String group, String called) {
        var period = catalogue.group().period();
        var title = called.strip();
        if (form.ofQuestions()) {
            var questions = questions(group);
            return new Party(questions, "", parent(form, questions), period, title);
        }
        var body = body(form, group.strip());
        return new Party(List.of(), body, catalogue.group().name(), period, title);
    }

    /// `4/20` of each.
    ///
    /// @throws IllegalArgumentException with one sentence if one is none
    public static List<String> questions(String words) {
        var all = new ArrayList<String>();
        for (var one : words.split("\\s*[,;&+]\\s*|\\s+and\\s+|\\s+(?=[Qq]\\d)")) {
            var bare = one.strip().replaceFirst("^(?i)(?:Question\\s*|Q\\.?\\s*)", "");
            if (bare.isEmpty()) continue;
            if (!bare.matches("\\d{1,3}\\s?/\\s?\\w{1,6}"))
                throw Sessions.wrong(one.strip(), "wrong.question");
            var number = bare.replace(" ", "").replaceFirst("^0+(?=\\d)", "");
            if (!all.contains(number)) all.add(number);
        }
        if (all.isEmpty()) throw new IllegalArgumentException(Words.of("body.question"));
        return all;
    }

    /// The bodies of that kind that are known.
    public List<String> bodies(MeetingForm form) {
        var structure = catalogue.structure();
        return switch (form) {
            case E_MEETING, RAPPORTEUR_GROUP, QUESTION ->
                    structure.questions().stream().map(q -> q.name()).toList();
            case WORKING_PARTY -> structure.workingParties().stream().map(w -> w.name()).toList();
            case REGIONAL_GROUP ->
                    structure.regionalGroups().stream().map(RegionalGroup::name).toList();
            case JCA -> coordinating("JCA");
            case JOINT_TASK_FORCE -> coordinating("JTF");
        };
    }

    /// Who chairs such meetings on that day, by the offices of the catalogue; empty: not known.
    public String chair(MeetingForm form, Party party, LocalDate day) {
        var groups =
                form.ofQuestions()
                        ? party.questions().stream().map(q -> "Q" + q).toList()
                        : List.of(party.body());
        var titles =
                form.ofQuestions()
                        ? List.of("Rapporteur", "Co-rapporteur", "Associate rapporteur")
                        : List.of("Chair", "Convener", "Vice-chair");
        return groups.stream()
                .flatMap(group -> first(titles, group, day).stream())
                .distinct()
                .reduce((one, other) -> Words.of("body.two", one, other))
                .orElse("");
    }

    /// First day of the study group's next meeting after that day, ISO; empty: none is known.
    public String next(LocalDate day) {
        return programme.schedule().meetings().stream()
                .map(StudyMeeting::start)
                .filter(start -> start.isAfter(day))
                .sorted()
                .map(LocalDate::toString)
                .findFirst()
                .orElse("");
    }

    /// Which of the forms a meeting is.
    public static MeetingForm form(Occasion occasion) {
        if (occasion.kind() == Occasion.Kind.RAPPORTEUR_GROUP && occasion.electronic())
            return MeetingForm.E_MEETING;
        return Stream.of(MeetingForm.values())
                .filter(form -> form != MeetingForm.E_MEETING && form.kind() == occasion.kind())
                .findFirst()
                .orElse(MeetingForm.RAPPORTEUR_GROUP);
    }

    private List<String> first(List<String> titles, String group, LocalDate day) {
        for (var title : titles) {
            var held = catalogue.holders(title, group, day.toString());
            if (!held.isEmpty()) return List.of(held.getFirst().name());
        }
        return List.of();
    }

    private String parent(MeetingForm form, List<String> questions) {
        var party = catalogue.question(questions.getFirst()).map(q -> q.workingParty()).orElse("");
        boolean joint =
                questions.stream()
                                .map(q -> catalogue.question(q).map(known -> known.workingParty()))
                                .distinct()
                                .count()
                        > 1;
        return party.isEmpty() || joint ? catalogue.group().name() : "WP" + party;
    }

    private String body(MeetingForm form, String words) {
        if (words.isEmpty())
            throw new IllegalArgumentException(Words.of("body.which." + form.word()));
        if (form == MeetingForm.WORKING_PARTY) {
            var bare = words.replaceFirst("^(?i)(?:WP|Working Party)\\s*", "");
            if (!bare.matches("\\d{1,2}/\\w{1,6}")) throw Sessions.wrong(words, "wrong.party");
            return "WP" + bare;
        }
        if (words.length() > 80) throw Sessions.wrong(words, "wrong.body");
        return words;
    }

    private List<String> coordinating(String begin) {
        return catalogue.structure().coordination().stream()
                .map(Coordination::name)
                .filter(name -> name.startsWith(begin))
                .toList();
    }
}
