package org.rubric.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
        "sensor, sensr, true",
        "sensor, sensors, true",
        "sensor, sensar, true",
        "sensor, senosr, true",
        "sensor, xsensor, true",
        "sensor, sensor, false",
        "sensor, sesnro, false",
        "sensor, sen, false",
        "sensor, rosnes, false",
        "aa, aaa, true",
        "abab, baba, false"
    })
    void oneSlipApart(String a, String b, boolean apart) {
        assertEquals(apart, Slip.apart(a, b));
        assertEquals(apart, Slip.apart(b, a));
    }
}
