package org.rubric.typesetting.change;

import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.line.Job;

import java.util.Optional;

/// What is said aloud of a picture or formula that came or went, before its own words.
public final class Spoken {
    private Spoken() {}

    /// The words for a picture, with what happened to it before them.
    public static String of(String words, Optional<Trace> trace, Job job) {
        return trace.map(t -> "[" + job.said(t) + "] " + words).orElse(words);
    }

    public static Attributes of(Attributes given, Optional<Trace> trace, Job job) {
        if (trace.isEmpty()) return given;
        return new Attributes(
                of(given.alternative(), trace, job),
                given.actual(),
                given.language(),
                given.scope(),
                given.columns(),
                given.rows());
    }
}
