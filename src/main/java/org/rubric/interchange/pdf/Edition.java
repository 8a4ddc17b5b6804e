package org.rubric.interchange.pdf;

import java.util.List;
import java.util.Map;
import org.rubric.document.Id;

/// How a file is made of pages, beside the pages.
///
/// @param names destinations by further names, such as `clause-6.2`
/// @param attachments carried only where the standard allows it
public record Edition(Standard standard, Map<String, Id> names, List<Attachment> attachments) {
    public static final Edition USUAL = new Edition(Standard.A2A, Map.of(), List.of());

    public Edition {
        names = Map.copyOf(names);
        attachments = List.copyOf(attachments);
    }

    public Edition as(Standard other) {
        return new Edition(other, names, attachments);
    }
}
