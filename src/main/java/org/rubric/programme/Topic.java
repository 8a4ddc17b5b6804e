package org.rubric.programme;

/// Says that something carries a topic of the study group's dialogues where its own words do not.
///
/// @param topic as the catalogue lists it
/// @param name of what carries it
public record Topic(String topic, Bearer bearer, String name) {}
