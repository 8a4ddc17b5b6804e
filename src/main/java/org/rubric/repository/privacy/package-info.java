/// Files and folders that only their owner can read.
///
/// Owns: rights on POSIX (700, 600) and the access list on Windows; nothing of it is known
/// elsewhere.
///
/// Never does: write content.
package org.rubric.repository.privacy;
