package org.rubric.desk.reference;

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
/// @param answers by [Item#name]; what is missing is not answered yet
public record Justification(
        String draft, String entry, String body, String name, Map<String, String> answers) {

    /// An item of the form, in its order.
    public enum Item {
        DESCRIPTION("1", "Clear description of the document: name and title"),
        APPROVAL("2", "Status of approval"),
        JUSTIFICATION("3", "Justification for the specific reference"),
        IPR("4", "Current information about intellectual property rights"),
        QUALITY("5", "Other useful information about its quality"),
        STABILITY("6", "Degree of stability or maturity"),
        RELATION("7", "Relation to other existing or emerging documents"),
        REFERENCES("8", "Normative references within the document"),
        QUALIFICATION("9", "Qualification of the organization"),
        OTHER("10", "Other information");

        private final String number;
        private final String words;

        Item(String number, String words) {
            this.number = number;
            this.words = words;
        }

        public String number() {
            return number;
        }

        public String words() {
            return words;
        }

        /// Whether a form without it is not complete.
        public boolean needed() {
            return this != OTHER;
        }
    }

    public Justification {
        answers = Map.copyOf(answers);
    }

    /// What is answered; empty: not yet.
    public String answer(Item item) {
        return answers.getOrDefault(item.name(), "");
    }

    public Justification with(Item item, String answer) {
        var all = new LinkedHashMap<>(answers);
        if (answer.isBlank()) all.remove(item.name());
        else all.put(item.name(), answer.strip());
        return new Justification(draft, entry, body, name, all);
    }

    /// The items that are still to be answered.
    public List<Item> missing() {
        return java.util.Arrays.stream(Item.values())
                .filter(item -> item.needed() && answer(item).isEmpty())
                .toList();
    }
}
