package org.rubric.workbench.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.desk.reference.Shelf;

/// An offer that became old harms nothing of what is known better by now.
class LearningTest {

    @Test
    void whatIsKnownBetterStaysAndIsNotTakenBack() {
        var poor = Shelf.inForce("ITU-T Y.4000", "", "");
        var better = Shelf.inForce("ITU-T Y.4000", "Overview", "2012");
        var other = Shelf.inForce("ITU-T Y.4113", "Network", "2016");
        var offer = new CatalogueChange("learned", List.of(poor, other), List.of());
        var now = Shelf.catalogue(better);
        var lacking = Learning.lacking(offer, now);
        assertEquals(List.of(other), lacking.put());
        assertEquals(List.of(other.id()), Learning.back(offer, now.after(lacking)).gone());
        var changed = Shelf.inForce("ITU-T Y.4113", "Network of things", "2016");
        assertEquals(List.of(), Learning.back(lacking, Shelf.catalogue(changed)).gone());
    }
}
