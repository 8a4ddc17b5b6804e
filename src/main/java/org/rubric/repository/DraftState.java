package org.rubric.repository;

import org.rubric.document.Document;

import java.time.Instant;

/// A draft, how far it is in words, and when it last changed.
record DraftState(String state, Instant changed, Document document) {}
