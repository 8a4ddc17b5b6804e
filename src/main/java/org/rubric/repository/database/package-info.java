/// H2 as the store uses it: one connection, on disk when it says so, set aside when it fails.
///
/// Owns: how the database file is opened, sealed and brought to the newest scripts.
///
/// Never does: hold what cannot be made again from the files.
package org.rubric.repository.database;
