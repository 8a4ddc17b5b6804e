package org.rubric.desk.approval.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.programme.approval.Remark.Sort;

class GravityTest {

    @ParameterizedTest
    @CsvSource({
        "ed,EDITORIAL",
        "Editorial,EDITORIAL",
        "E,EDITORIAL",
        "minor,EDITORIAL",
        "te,SUBSTANTIVE",
        "Technical,SUBSTANTIVE",
        "major,SUBSTANTIVE",
        "substantive,SUBSTANTIVE",
        "ge,SUBSTANTIVE",
        "ed/te,SUBSTANTIVE",
        "typo,TYPO",
        "Typos,TYPO",
        "typographical error,TYPO",
        "editorial (typo),EDITORIAL"
    })
    void theGraverWordCounts(String words, Sort sort) {
        assertEquals(Optional.of(sort), Gravity.of(words));
    }

    @Test
    void otherWordsSayNothing() {
        assertEquals(Optional.empty(), Gravity.of("purple"));
        assertEquals(Optional.empty(), Gravity.of(""));
        assertEquals(Optional.empty(), Gravity.of("ed ".repeat(1000)));
    }
}
