package org.rubric.repository;

import org.rubric.interchange.bundle.ValueFormat;

/// A sort of record and how one is written.
///
/// @param name stable: it is on disk; such as `catalogue`, `meeting`, `setting`
public record Kind<T>(String name, ValueFormat<T> format) {

    public static <T> Kind<T> of(String name, Class<T> type) {
        return new Kind<>(name, ValueFormat.of(type));
    }
}
