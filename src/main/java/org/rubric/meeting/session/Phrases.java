package org.rubric.meeting.session;

import org.rubric.meeting.wording.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;

/// Phrases that go with a conclusion: those a group has used, the most used first, then the usual
/// ones.
public final class Phrases {
    private static final int MOST = 40;

    private static final Map<Conclusion.Kind, List<String>> USUAL =
            Map.of(
                    Conclusion.Kind.AGREED,
                    List.of("agreed.1", "agreed.2"),
                    Conclusion.Kind.AGREED_WITH_CHANGES,
                    List.of("changed.1", "changed.2", "changed.3"),
                    Conclusion.Kind.NOTED,
                    List.of("noted.1", "noted.2", "noted.3"),
                    Conclusion.Kind.NOT_AGREED,
                    List.of("not-agreed.1", "not-agreed.2"),
                    Conclusion.Kind.FURTHER_CONTRIBUTIONS,
                    List.of("further"),
                    Conclusion.Kind.POSTPONED,
                    List.of("postponed.1", "postponed.2"),
                    Conclusion.Kind.WITHDRAWN,
                    List.of("withdrawn"),
                    Conclusion.Kind.NOT_PRESENTED,
                    List.of("not-presented"));

    private final Map<Conclusion.Kind, Map<String, Integer>> used = new HashMap<>();

    /// Those of the group, learned from its meetings.
    public static Phrases of(Collection<Meeting> meetings) {
        var all = new Phrases();
        for (var meeting : meetings)
            for (var document : meeting.documents())
                for (var conclusion : document.conclusions()) all.learn(conclusion);
        return all;
    }

    /// Knows one more.
    public void learn(Conclusion conclusion) {
        var phrase = conclusion.phrase().strip();
        if (phrase.isEmpty() || phrase.equals(conclusion.kind().words())) return;
        used.computeIfAbsent(conclusion.kind(), _ -> new HashMap<>())
                .merge(phrase, 1, Integer::sum);
    }

    /// Those of that kind which hold the words typed so far, at most forty.
    public List<String> fitting(Conclusion.Kind kind, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var counted = new ArrayList<>(used.getOrDefault(kind, Map.of()).entrySet());
        counted.sort(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey));
        var all = new LinkedHashSet<String>();
        for (var entry : counted) all.add(entry.getKey());
        for (var usual : USUAL.getOrDefault(kind, List.of()))
            all.add(Words.text("phrase." + usual));
        return all.stream()
                .filter(phrase -> phrase.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .toList();
    }
}
