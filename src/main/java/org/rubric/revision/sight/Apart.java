package org.rubric.revision.sight;

import java.util.Optional;
import org.rubric.document.Alteration;
import org.rubric.document.Block;
import org.rubric.document.Id;

/// A block that the live text does not have, or that stands elsewhere in it.
///
/// @param behind what stands before it in the live text, as deep as may be; empty: nothing does
/// @param block under Ids that no live block has
/// @param origin the Id that it has in the redline
/// @param note where it went or came from, of what moved; empty: it did not
public record Apart(Optional<Id> behind, Block block, Id origin, Alteration told, String note) {}
