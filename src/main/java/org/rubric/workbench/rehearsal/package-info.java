/// The window without a person: until its first row is painted, and through a first short visit.
///
/// Owns: what the start-up cache of the window is made from. Only the build and the benchmarks run
/// it.
package org.rubric.workbench.rehearsal;
