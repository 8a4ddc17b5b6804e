/// Bytes that only who knows the passphrase can read.
///
/// Owns: what is done to the bytes of the store between memory and disk, the key file, the recovery
/// key.
///
/// Never does: touch files of the store by itself, or ask anybody for a passphrase.
///
/// Decisions:
/// - *A random key seals, the passphrase wraps it.* AES-256-GCM with a random nonce per piece; the
///   key is wrapped by Argon2id of the passphrase and by a recovery key. Another passphrase wraps
///   the same key anew: what is sealed stays.
/// - *Somebody who can write to the disk can bring back older files of the same store, not make new
///   ones*: every piece is sealed, their order is only checked against accidents.
package org.rubric.repository.seal;
