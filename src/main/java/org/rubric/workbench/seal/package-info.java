/// Passphrase and recovery key in the window.
///
/// Owns: what stands in the window before protected documents are open ([Gate]), and the panel that
/// sets, changes and removes the passphrase ([ProtectPanel]).
///
/// Never does: seal anything, or keep a passphrase longer than it takes to use it.
package org.rubric.workbench.seal;
