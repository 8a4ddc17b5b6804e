/// Bytes that only who knows the passphrase can read.
///
/// Owns: what is done to the bytes of the store between memory and disk.
///
/// Never does: touch files of the store by itself, or ask anybody for a passphrase.
package org.rubric.repository.seal;
