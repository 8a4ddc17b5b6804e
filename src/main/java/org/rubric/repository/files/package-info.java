/// Files of the user that lie in the store as they came.
///
/// Owns: what they are called on disk, sealed or not, and the plain copies that other programs are
/// lent.
///
/// Never does: look into them.
package org.rubric.repository.files;
