package org.rubric.desk.overlap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rubric.document.Id;
import org.rubric.search.Passage;
import org.rubric.search.Subjects;

/// Made-up texts of a study group, and the same things said in other words: synonyms, sentences in
/// another order, words left out. The same for the same seed.
final class Scopes {
    private static final String[] THINGS =
            ("gateway sensor meter platform vehicle port parking lighting bin pump valve camera"
                            + " drone wearable farm greenhouse building lift grid battery charger"
                            + " bridge tunnel river dam road crossing bus hospital school")
                    .split(" ");
    private static final String[] AIMS =
            ("security interoperability identification accessibility energy metering"
                            + " testing accounting registration discovery billing safety alerting"
                            + " maintenance onboarding archiving timing quality privacy roaming")
                    .split(" ");
    private static final String[] PLACES =
            "city village campus harbour factory district region household airport station"
                    .split(" ");
    private static final String[] SENTENCES = {
        "This Recommendation specifies requirements of %1$s for the %2$s of a %3$s",
        "It describes how a %1$s supports %2$s when it is installed in a %3$s",
        "The functions of the %1$s that collect, check and deliver data are defined",
        "A reference model shows the relation of %1$s and %4$s",
        "Use cases of %2$s in a %3$s are given in an appendix",
        "The %4$s of users is outside the scope of this text",
        "Procedures for the %4$s of a %1$s are described",
        "The text applies to new and existing installations of %1$s",
    };

    private static final Map<String, String> SYNONYMS =
            Map.ofEntries(
                    Map.entry("specifies", "defines"),
                    Map.entry("describes", "explains"),
                    Map.entry("requirements", "demands"),
                    Map.entry("supports", "serves"),
                    Map.entry("installed", "mounted"),
                    Map.entry("functions", "capabilities"),
                    Map.entry("collect", "gather"),
                    Map.entry("deliver", "hand over"),
                    Map.entry("shows", "presents"),
                    Map.entry("relation", "link"),
                    Map.entry("users", "people"),
                    Map.entry("procedures", "methods"),
                    Map.entry("text", "document"),
                    Map.entry("vehicle", "car"),
                    Map.entry("city", "town"),
                    Map.entry("harbour", "port"),
                    Map.entry("security", "protection"),
                    Map.entry("bin", "container"),
                    Map.entry("camera", "video unit"),
                    Map.entry("quality", "grade"));

    private final Random random = new Random(2027);

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    Passage subject(int number) {
        var thing = one(THINGS);
        var aim = one(AIMS);
        var place = one(PLACES);
        var second = one(AIMS);
        var sentences = new ArrayList<>(List.of(SENTENCES));
        Collections.shuffle(sentences, random);
        var scope = new StringBuilder();
        for (var sentence : sentences.subList(0, 4))
            scope.append(sentence.formatted(thing, aim, place, second)).append(". ");
        var title = "Requirements of " + thing + " for " + aim + " in a " + place;
        var terms = List.of(thing + " " + second, place + " " + thing);
        return Subjects.subject(Id.of("d" + number), title, scope.toString(), terms)
                .within("Y.d" + number, List.of());
    }

    /// The same in other words, without its terms.
    Passage said(Passage subject) {
        var scope = subject.text().substring(0, subject.text().indexOf('\n'));
        var sentences = new ArrayList<>(List.of(scope.split("(?<=[.])\\s+")));
        Collections.shuffle(sentences, random);
        var said = new StringBuilder();
        for (var sentence : sentences) said.append(words(sentence)).append(' ');
        var place = Id.of("new");
        return Subjects.subject(place, words(subject.title()), said.toString(), List.of());
    }

    private String words(String sentence) {
        var words = new ArrayList<String>();
        for (var word : sentence.split(" ")) {
            if (random.nextInt(100) < 15) continue;
            var small = word.toLowerCase().replaceAll("\\W", "");
            boolean other = random.nextInt(100) < 70 && SYNONYMS.containsKey(small);
            words.add(other ? SYNONYMS.get(small) : word);
        }
        return String.join(" ", words);
    }
}
