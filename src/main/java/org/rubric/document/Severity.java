package org.rubric.document;

/// How much a finding matters.
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
