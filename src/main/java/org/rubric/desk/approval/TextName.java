package org.rubric.desk.approval;

import org.rubric.desk.wording.Words;
import org.rubric.document.Document;
import org.rubric.programme.TextKind;

/// What a text is called in the papers about its decision: `draft new Recommendation ITU-T
/// Y.IoT-flood`, `draft Supplement ITU-T Y.Suppl.90`.
public final class TextName {
    private TextName() {}

    public static String of(Document document) {
        var identity = document.front().identity();
        var kind =
                TextKind.words(identity.kind())
                        .replaceFirst("^New ", "new ")
                        .replaceFirst("^Revised ", "revised ");
        return kind.isEmpty()
                ? Words.text("text.name.other", identity.name())
                : Words.text("text.name", kind, identity.name());
    }
}
