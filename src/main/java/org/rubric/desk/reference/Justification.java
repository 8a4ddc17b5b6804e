package org.rubric.desk.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Why a Recommendation may rest on a text of another organization: the items that ITU-T asks for
/// in the form to Recommendation A.5.
///
/// @param draft Id of the document that cites it
/// @param entry Id of the entry in its clause 2
/// @param body whose text it is: IETF, ETSI
/// @param name of the text as the entry has it
/// @param answers by [JustificationItem#name]; what is missing is not answered yet
public record Justification(
        String draft, String entry, String body, String name, Map<String, String> answers) {

    public Justification {
        answers = Map.copyOf(answers);
    }

    /// What is answered; empty: not yet.
    public String answer(JustificationItem item) {
        return answers.getOrDefault(item.name(), "");
    }

    public Justification with(JustificationItem item, String answer) {
        var all = new LinkedHashMap<>(answers);
        if (answer.isBlank()) all.remove(item.name());
        else all.put(item.name(), answer.strip());
        return new Justification(draft, entry, body, name, all);
    }

    /// The items that are still to be answered.
    public List<JustificationItem> missing() {
        return Arrays.stream(JustificationItem.values())
                .filter(item -> item.needed() && answer(item).isEmpty())
                .toList();
    }
}
