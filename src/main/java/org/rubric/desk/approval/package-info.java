/// The way of a draft to approval, as jobs: its record in the store, and what is to be done before
/// the decision.
///
/// Owns: [Approvals], through which the record of a draft is found and changed; [Outset], with
// which
/// it begins; [Checklist], the eleven lines with what the checks found; [Consenting], what the
// store
/// knows beside a text that is to be decided on; [Declaring], by which it is said to be ready;
/// [NumberSuggestion]; [ChangesSince], the list of changes by contribution.
///
/// Never does: decide, or know a screen. The state of a work item is set in the programme by
/// whoever decides it.
package org.rubric.desk.approval;
