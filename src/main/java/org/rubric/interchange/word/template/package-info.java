/// Texts put into Word files that others made: an official template with its header table, running
/// heads and styles.
///
/// Owns: [TemplateExporter], the door; finding and filling the cells of a header table by their
/// labels, merging styles, notes, comments and their threads, pictures and relationships.
///
/// Never does: write text of its own (`writing` does), change what it does not fill: every
/// part that need not be touched has the bytes that it had.
///
/// Decisions:
/// - *Labels decide, not places*: templates come in many builds, but they all say `Source:`.
/// - *Styles are known by name*, as Word knows them; what a template lacks is added, what it has
///   stays as it is.
/// - *A template is hostile*: it is read under the guards of `archive`, one with macros is refused,
/// what Word would fetch as its template is left out.
/// - *Only the first table with labels is the header table*, with those that follow it at once.
package org.rubric.interchange.word.template;
