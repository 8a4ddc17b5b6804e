/// Formulas from LaTeX: set by TeX's rules and in TeX's letters; and read as a tree of fractions,
/// roots and scripts, from which they are told in words and written as MathML.
///
/// The tree reads anything and never fails, since what is spoken must not stop an export; whether
/// LaTeX is right is for the setter to say. Words are data, one language beside the other.
package org.rubric.drawing.formula;
