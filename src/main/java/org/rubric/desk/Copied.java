package org.rubric.desk;

/// A part of a draft as a clipboard holds it.
///
/// @param words for programs that take no more: cells parted by tabs, labels before the words
/// @param html for word processors, spreadsheets, mail
/// @param own for this program in another window or after a restart
public record Copied(String words, String html, String own) {}
