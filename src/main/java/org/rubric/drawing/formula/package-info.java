/// Formulas from LaTeX, by TeX's rules and in TeX's letters.
package org.rubric.drawing.formula;
