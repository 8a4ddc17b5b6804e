package org.rubric.desk;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Settings;
import org.rubric.document.wording.Wording;

/// What a job works on: a file opened now, or a draft of the store.
///
/// @param name of the file without its extension, or of the draft
/// @param findings of opening it; none for a draft
public record Subject(String name, Document document, List<Finding> findings) {
    private static final Wording WORDS = Wording.in("desk");

    public Subject {
        findings = List.copyOf(findings);
    }

    /// How far it is, in words: what its approval says; a text that keeps its printed numbers came
    /// from a file.
    public String state() {
        var status = document.front().approval().status();
        if (!status.isEmpty()) return status;
        return document.settings().policy() == Settings.Policy.KEPT
                ? WORDS.of("status.opened")
                : "Under study";
    }
}
