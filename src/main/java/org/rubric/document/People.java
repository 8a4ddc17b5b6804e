package org.rubric.document;

import java.util.List;

/// Who works on a document and where it belongs.
///
/// @param contacts editors or contact persons, in order
/// @param questions `4/20`, `6/20`
/// @param workItem name in the work programme
public record People(List<Contact> contacts, List<String> questions, String workItem) {

    public static final People EMPTY = new People(List.of(), List.of(), "");

    public People {
        contacts = List.copyOf(contacts);
        questions = List.copyOf(questions);
    }

    public People withQuestions(List<String> changed) {
        return new People(contacts, changed, workItem);
    }
}
