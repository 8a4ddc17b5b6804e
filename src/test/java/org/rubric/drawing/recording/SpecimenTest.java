package org.rubric.drawing.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpecimenTest {

    @Test
    void indicesAndSingleLargeLettersAreNotTheType() {
        var specimen = new Specimen();
        specimen.add(1, 18, 20);
        specimen.add(6, 12, 14);
        specimen.add(14, 7, 17);
        var type = specimen.type().orElseThrow();
        assertEquals(12, type.size());
        assertEquals(14, type.baseline().orElseThrow());
    }

    @Test
    void aFewLettersBesideTheLineDoNotMoveIt() {
        var specimen = new Specimen();
        specimen.add(2, 12, 30);
        specimen.add(28, 12.1, 14);
        assertEquals(14, specimen.type().orElseThrow().baseline().orElseThrow());
        specimen.add(5, 12, 30);
        assertTrue(specimen.type().orElseThrow().baseline().isEmpty());
    }

    @Test
    void noLettersHaveNoType() {
        var specimen = new Specimen();
        assertTrue(specimen.type().isEmpty());
        specimen.add(0, 12, 3);
        specimen.add(5, Double.NaN, 3);
        specimen.add(5, -1, 3);
        specimen.add(5, 12, Double.POSITIVE_INFINITY);
        assertTrue(specimen.type().isEmpty());
    }

    @Test
    void lettersOfAllSizesHaveNoTypeAndTakeNoRoom() {
        var specimen = new Specimen();
        for (int i = 1; i < 100_000; i++) specimen.add(1, 1 + i * 0.001, i);
        assertTrue(specimen.type().isEmpty());
    }
}
