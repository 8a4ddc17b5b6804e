/// Word's formulas as LaTeX, and LaTeX as Word's formulas.
///
/// Owns: the map from Office Math (ISO/IEC 29500-1, 22.1) to LaTeX and back ([Formulas]).
///
/// Never does: set a formula, read equation objects of old programs (their picture stands for
/// them).
package org.rubric.interchange.word.formula;
