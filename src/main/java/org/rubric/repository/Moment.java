package org.rubric.repository;

/// A state and its place in the order of changes.
///
/// @param hash of all changes up to it
record Moment<S>(S state, long sequence, long hash) {}
