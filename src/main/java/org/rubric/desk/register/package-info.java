/// Registers that fill themselves: tables and catalogue files are read, compared with what is
/// there, and become one change.
///
/// Owns: [Form], what can be said about a thing of a register and how each word of it is read;
/// [Columns], which column says what; [TableJob] and [CatalogueJob], which answer a [Preview];
/// [Item], a thing as it is shown and edited; [Reading], tables that become values of a meeting or
/// the work programme.
///
/// Never does: change the catalogue. Who has seen a [Preview] applies its change.
///
/// Decisions:
/// - *One list of facts serves all*: the columns of a pasted table, the comparison, the fields of
///   the detail pane and the CSV that goes out are the same [Fact]s.
/// - *An empty cell says nothing.* It never takes away what is known; only a person's edit does.
/// - *What is not in the table is not gone.* A pasted table may be a part, so removal is offered
///   and never done by itself.
/// - *A row in trouble stays out* and is told in a sentence with its number.
package org.rubric.desk.register;
