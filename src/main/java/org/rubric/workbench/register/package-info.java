/// The place *Documents*: what the store holds, as registers with search and sort, a detail pane,
/// and the one next step.
///
/// Owns: the list of registers and views of their own ([OwnView]), the table, the details of a
/// draft, picking people ([PeoplePicker]). In rooms of their own: the card beside a register
/// (`card`), a table on its way into one (`paste`).
///
/// Never does: change a draft; it opens one and leaves the rest to the place *Write*.
///
/// Decision: a register of many rows is made behind the window and shown when it is whole; what
/// changes it is a step of the store, taken back by the key that takes back typing.
package org.rubric.workbench.register;
