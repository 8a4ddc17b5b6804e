package org.rubric.document;

/// A person as a header table names one.
public record Contact(
        String name, String organization, String country, String telephone, String email) {}
