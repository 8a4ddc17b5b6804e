package org.rubric.document;

import java.time.Instant;
import java.util.Optional;

/// Something said about a range of the text that a pair of [Inline.Anchor]s with its Id marks.
public sealed interface Remark {

    Id id();

    /// A comment; `parent` makes it an answer.
    record Comment(
            Id id, String author, Instant time, String text, boolean resolved, Optional<Id> parent)
            implements Remark {}

    /// Text that the group has not agreed: printed in square brackets.
    record NotAgreed(Id id, String contribution, String reason) implements Remark {}

    /// A trace of why the text reads as it does: which contribution or conclusion made it so.
    record Stamp(Id id, String cause, Instant time) implements Remark {}
}
