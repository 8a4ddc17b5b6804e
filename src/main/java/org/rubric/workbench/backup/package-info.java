/// The panel *Keep safe*: where backups go, how they stand, what they hold, and bringing back.
///
/// Owns: what is seen and asked of backups.
///
/// Never does: make or read one (that is [org.rubric.desk.backup]), wait for a disk on the JavaFX
/// thread.
package org.rubric.workbench.backup;
