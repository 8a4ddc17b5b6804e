/// The places *Documents* and *Meetings*: what the store holds, as registers with search and sort,
/// a detail pane, and the one next step.
///
/// Owns: the register list, the table, the details of a draft, the desk of a meeting.
///
/// Never does: change a draft; it opens one and leaves the rest to the place *Write*.
package org.rubric.workbench.register;
