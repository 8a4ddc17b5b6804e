/// The way of a draft to approval, as jobs: its record in the store.
///
/// Owns: [Approvals], through which the record of a draft is found and changed.
///
/// Never does: decide, or know a screen. The state of a work item is set in the programme by
/// whoever decides it.
package org.rubric.desk.approval;
