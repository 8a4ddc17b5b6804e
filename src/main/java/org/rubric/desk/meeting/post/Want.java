package org.rubric.desk.meeting.post;

import java.util.Optional;
import org.rubric.document.Id;

/// What a document lacks.
///
/// @param words one sentence
/// @param place of the document where it can be mended; empty: elsewhere
public record Want(Aspect aspect, String words, Optional<Id> place) {
    public static Want of(Aspect aspect, String words) {
        return new Want(aspect, words, Optional.empty());
    }
}
