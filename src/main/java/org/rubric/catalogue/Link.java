package org.rubric.catalogue;

/// A page on the web and what it is, in readable words.
public record Link(String label, String address) {}
