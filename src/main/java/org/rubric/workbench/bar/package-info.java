/// The two rows at the top of the window: what is open, and what can be done with it. Where the
/// window is narrow, words give way to icons and tools move into a list; no word is ever cut but a
/// title longer than the window, which its tooltip tells.
package org.rubric.workbench.bar;
