/// A card of the catalogue beside its register: every fact in a field of its own, changed in place.
///
/// Owns: [CardDetail] and its fields, the offices of a person, who holds an office in a group,
/// where facts come from; [Editing], by which a change becomes one step that can be taken back.
///
/// Never does: know which register is shown.
///
/// Decision: a field is a step. It is done with Enter or by going elsewhere, and Esc leaves it as
/// it was; what cannot be meant is told and stays in the field.
package org.rubric.workbench.register.card;
