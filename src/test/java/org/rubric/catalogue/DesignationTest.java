package org.rubric.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class DesignationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ITU-T Y.4000; ITU-T Y.4000; Recommendation ITU-T Y.4000",
                "[ITU-T Y.4000]; ITU-T Y.4000; Recommendation ITU-T Y.4000",
                "Recommendation ITU-T Y.4000 (2012), ; ITU-T Y.4000; Recommendation ITU-T Y.4000 (2012)",
                "Rec. ITU-T G.168 (04/2015); ITU-T G.168; Recommendation ITU-T G.168 (2015-04)",
                "ITU-T Rec. G.168; ITU-T G.168; Recommendation ITU-T G.168",
                "Y.4123; ITU-T Y.4123; Recommendation ITU-T Y.4123",
                "ITU-T Y.4500.15/Q.3955; ITU-T Y.4500.15; Recommendation ITU-T Y.4500.15/Q.3955",
                "Recommendation ITU-T M.3016.x-series (2005); ITU-T M.3016.x-series;"
                        + " Recommendation ITU-T M.3016.x-series (2005)",
                "Recommendation ITU-T H.222.0 (2006) | ISO/IEC 13818-1:2007; ITU-T H.222.0;"
                        + " Recommendation ITU-T H.222.0 (2006)",
                "ITU-T X.1303 bis; ITU-T X.1303 bis; Recommendation ITU-T X.1303 bis",
                "[b-ITU-T G-Sup.41]; ITU-T G-Sup.41; ITU-T G-series Recommendations – Supplement 41",
                "ITU-R M.2083-0 (2015); ITU-R M.2083-0; Recommendation ITU-R M.2083-0 (2015)",
                "ISO/IEC 20924:2018; ISO/IEC 20924; ISO/IEC 20924:2018",
                "ISO/IEC TR 22417:2017; ISO/IEC TR 22417; ISO/IEC TR 22417:2017",
                "ISO/IEC/IEEE 42010:2011; ISO/IEC/IEEE 42010; ISO/IEC/IEEE 42010:2011",
                "IEC 60529; IEC 60529; IEC 60529",
                "IETF RFC 8259 (2017); IETF RFC 8259; IETF RFC 8259 (2017)",
                "b-RFC 8259; IETF RFC 8259; IETF RFC 8259",
                "ETSI TS 103 264 V3.1.1; ETSI TS 103 264; ETSI TS 103 264 V3.1.1",
                "ETSI GS NFV 002; ETSI GS NFV 002; ETSI GS NFV 002",
                "oneM2M TS-0001; oneM2M TS-0001; oneM2M TS-0001",
                "IEEE 802.15.4; IEEE 802.15.4; IEEE 802.15.4",
                "IEEE Std 1588-2019; IEEE 1588; IEEE 1588 (2019)",
                "W3C PROV-O (2013); W3C PROV-O; W3C PROV-O (2013)",
            })
    void isReadAsItIsWritten(String written, String tag, String entry) {
        var read = Designation.parse(written).orElseThrow();
        assertEquals(tag, read.tag());
        assertEquals(entry, read.entry());
    }

    @Test
    void noBreakHyphensAndSpacesAreOrdinaryOnes() {
        assertEquals(
                "ITU-T Y.4000", Designation.parse("ITU\u2011T\u00a0Y.4000").orElseThrow().tag());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Y 4123",
                "W.100",
                "B.1",
                "ISO/IEC JTC 1/SC 41",
                "the gateway",
                "Y.IoT-flood",
                "RFC",
                "ITU-T Y.4000 and others"
            })
    void otherWordsAreNoDesignation(String written) {
        assertEquals(Optional.empty(), Designation.parse(written));
    }

    @Test
    void aVeryLongTextIsRefusedAtOnce() {
        assertTrue(Designation.parse("ITU-T Y." + "1.".repeat(200_000)).isEmpty());
    }

    @Test
    void sameTextWhateverItsEditionOrNumber() {
        var dual = read("Y.4500.15/Q.3955 (2018)");
        assertTrue(dual.same(read("ITU-T Q.3955")));
        assertFalse(dual.same(read("ITU-T Q.3956")));
        assertFalse(read("IETF RFC 5").same(read("IETF STD 5")));
        assertEquals(read("Y.4000"), read("Y.4000 (2012)").undated());
    }

    @Test
    void ordersAsAListOfReferences() {
        var wanted =
                List.of(
                        "ITU-T Y.999",
                        "ITU-T Y.4000",
                        "ITU-T Y.4101",
                        "IEC 60529",
                        "ISO/IEC 20924",
                        "IETF RFC 8259",
                        "W3C PROV-O");
        var shuffled = Stream.of(6, 4, 2, 0, 5, 3, 1).map(wanted::get);
        assertEquals(
                wanted,
                shuffled.map(DesignationTest::read).sorted().map(Designation::tag).toList());
    }

    private static Designation read(String written) {
        return Designation.parse(written).orElseThrow();
    }
}
