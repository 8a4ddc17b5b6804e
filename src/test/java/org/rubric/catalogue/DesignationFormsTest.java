package org.rubric.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The forms in which people write the names of standards, and what is made of them.
class DesignationFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // ITU-T: languages, older bodies, parts, series
                "ITU-T Recommendation G.8101/Y.1355 (2016-11); ITU-T G.8101; Recommendation ITU-T G.8101/Y.1355 (2016-11)",
                "Recommendation ITU-T Y4102/Y.2074 (2015); ITU-T Y.4102; Recommendation ITU-T Y.4102/Y.2074 (2015)",
                "Recommandation UIT-T Y.4102/Y.2074 (2015); ITU-T Y.4102; Recommendation ITU-T Y.4102/Y.2074 (2015)",
                "Рекомендация МСЭ-Т E.108 (2016 г.); ITU-T E.108; Recommendation ITU-T E.108 (2016)",
                "Recomendación UIT-T E.108; ITU-T E.108; Recommendation ITU-T E.108",
                "CCITT Recommendation X.25 (1988); ITU-T X.25; Recommendation ITU-T X.25 (1988)",
                "ITU T Q.732.x; ITU-T Q.732.x; Recommendation ITU-T Q.732.x",
                "Recommendations ITU-T Q.732.2-5 (1999); ITU-T Q.732.2-5; Recommendation ITU-T Q.732.2-5 (1999)",
                "Recommendation ITU-T J.142(2000); ITU-T J.142; Recommendation ITU-T J.142 (2000)",
                "Recommendation ITU-T J.210 (2006/11); ITU-T J.210; Recommendation ITU-T J.210 (2006-11)",
                "ITU-T Y.4000 series; ITU-T Y.4000-series; Recommendation ITU-T Y.4000-series",
                "Draft new Recommendation ITU-T Y.4229; ITU-T Y.4229; Recommendation ITU-T Y.4229",
                "ITU-T V.8 bis (1996); ITU-T V.8 bis; Recommendation ITU-T V.8 bis (1996)",
                "ITU-T J.181 Amendment 1 (2014); ITU-T J.181 Amd.1; Recommendation ITU-T J.181 Amd.1 (2014)",
                "ITU-T G.984.3 (2014) Amd. 1 (04/2020); ITU-T G.984.3 Amd.1; Recommendation ITU-T G.984.3 (2014) Amd.1 (2020-04)",
                "Corrigendum 2 (2014) to Recommendation ITU-T J.205 (2012); ITU-T J.205 Cor.2; Recommendation ITU-T J.205 (2012) Cor.2 (2014)",
                "b-ITU-T J.205 Cor. 2; ITU-T J.205 Cor.2; Recommendation ITU-T J.205 Cor.2",
                "ITU-T P.340 (2000)/Amd.1 (10/2014); ITU-T P.340 Amd.1; Recommendation ITU-T P.340 (2000) Amd.1 (2014-10)",
                "Recommendation ITU-T J.112 Annex A (2001); ITU-T J.112 Annex A; Recommendation ITU-T J.112 Annex A (2001)",
                "Recommendation ITU-T A.23, Annex A (2014); ITU-T A.23 Annex A; Recommendation ITU-T A.23 Annex A (2014)",
                "ITU-T X.690 | ISO/IEC 8825-1; ITU-T X.690; Recommendation ITU-T X.690",
                "Recommendation ITU-T X.500 (2016)| ISO/IEC 9594-1 (2008); ITU-T X.500; Recommendation ITU-T X.500 (2016)",
                // supplements, guides, papers, focus groups
                "ITU-T G-series Recommendations – Supplement 39 (2006); ITU-T G-Sup.39; ITU-T G-series Recommendations – Supplement 39 (2006)",
                "ITU-T A.Supp3; ITU-T A-Sup.3; ITU-T A-series Recommendations – Supplement 3",
                "Y Suppl.53 to ITU-T Y.4000 series; ITU-T Y-Sup.53; ITU-T Y-series Recommendations – Supplement 53",
                "ITU-T Y.Sup53 (2018); ITU-T Y-Sup.53; ITU-T Y-series Recommendations – Supplement 53 (2018)",
                "Supplement 53 to ITU-T Y-series Recommendations; ITU-T Y-Sup.53; ITU-T Y-series Recommendations – Supplement 53",
                "ITU-T G.Imp8101 (2018); ITU-T G.Imp8101; ITU-T G.Imp8101 (2018)",
                "ITU-T Technical Report GSTR-TN5G (2018); ITU-T GSTR-TN5G; ITU-T Technical Report GSTR-TN5G (2018)",
                "ITU-T YSTP.IoT-agri; ITU-T YSTP.IoT-agri; ITU-T Technical Paper YSTP.IoT-agri",
                "ITU-T TR.sec-ai (2023); ITU-T TR.sec-ai; ITU-T Technical Report TR.sec-ai (2023)",
                "ITU-T FG-DPM D2.1 (2019); ITU-T FG-DPM D2.1; ITU-T FG-DPM D2.1 (2019)",
                "FG-AI4H DEL 2.2; ITU-T FG-AI4H D2.2; ITU-T FG-AI4H D2.2",
                "ITU-T FG-DPM Technical Specification D0.1; ITU-T FG-DPM D0.1; ITU-T FG-DPM D0.1",
                // ITU-R, ITU-D
                "Recommendation ITU-R BT.470-6 (1998) (historical); ITU-R BT.470-6; Recommendation ITU-R BT.470-6 (1998)",
                "Report ITU-R M.2410-0 (2017); ITU-R Report M.2410-0; Report ITU-R M.2410-0 (2017)",
                "ITU-D 19 (2010); ITU-D 19; Recommendation ITU-D 19 (2010)",
                // ISO and IEC
                "ISO/IEC DIS 30141; ISO/IEC DIS 30141; ISO/IEC DIS 30141",
                "ISO/TR 9241-100:2010; ISO TR 9241-100; ISO TR 9241-100:2010",
                "ISO/IEC Guide 76:2008; ISO/IEC Guide 76; ISO/IEC Guide 76:2008",
                "ISO/PRF 15706-2:2007; ISO PRF 15706-2; ISO PRF 15706-2:2007",
                "ISO/IEC 10038 (1993)| ANSI/IEEE Std 802.1D (1993); ISO/IEC 10038; ISO/IEC 10038:1993",
                "ISO/IEC 30141-2018; ISO/IEC 30141; ISO/IEC 30141:2018",
                "ISO 8601-1:2019; ISO 8601-1; ISO 8601-1:2019",
                "ISO 11664-1:2007 (CIE S 014-1/E:2006); ISO 11664-1; ISO 11664-1:2007",
                "ISO/IEC 9594 (all parts); ISO/IEC 9594; ISO/IEC 9594",
                "IEC 61966-2-1:1999 + Amd.1:2003; IEC 61966-2-1 Amd.1; IEC 61966-2-1:1999/Amd.1:2003",
                "IEC 61966-2-4:2006+Amd.1:2016; IEC 61966-2-4 Amd.1; IEC 61966-2-4:2006/Amd.1:2016",
                "ISO/IEC 13818-7 (2010), Corrigendum 2; ISO/IEC 13818-7 Cor.2; ISO/IEC 13818-7:2010/Cor.2",
                "IEC Publication 60908:1999; IEC 60908; IEC 60908:1999",
                "IEC/TR 62541-2; IEC TR 62541-2; IEC TR 62541-2",
                "ISO/IEC/IEEE 15288:2015; ISO/IEC/IEEE 15288; ISO/IEC/IEEE 15288:2015",
                // IETF
                "RFC8259; IETF RFC 8259; IETF RFC 8259",
                "RFC-0768; IETF RFC 768; IETF RFC 768",
                "IEFT RFC 2139 (1997); IETF RFC 2139; IETF RFC 2139 (1997)",
                "IETF RFC 8259 (December 2017); IETF RFC 8259; IETF RFC 8259 (2017)",
                "BCP 14; IETF BCP 14; IETF BCP 14",
                "IETF STD 90; IETF STD 90; IETF STD 90",
                "IETF draft-ietf-core-coap-18 (2013); IETF draft-ietf-core-coap-18; IETF draft-ietf-core-coap-18 (2013)",
                "Internet-Draft, draft-ietf-6lo-blemesh-10; IETF draft-ietf-6lo-blemesh-10; IETF draft-ietf-6lo-blemesh-10",
                // ETSI, oneM2M, 3GPP
                "ETSI TR 102 581, V1.2.1 (2015); ETSI TR 102 581; ETSI TR 102 581 V1.2.1",
                "ETSI TS 102 606-1 v 1.2.1 (2014); ETSI TS 102 606-1; ETSI TS 102 606-1 V1.2.1",
                "ETSI TS 124 229 V14.8.0 (2018-06); ETSI TS 124 229; ETSI TS 124 229 V14.8.0",
                "ETSI GS ECI 001-5 (2017); ETSI GS ECI 001-5; ETSI GS ECI 001-5 (2017)",
                "ETSI GS NFV-MAN 001 V1.1.1; ETSI GS NFV-MAN 001; ETSI GS NFV-MAN 001 V1.1.1",
                "ETSI GR SAI 004; ETSI GR SAI 004; ETSI GR SAI 004",
                "ETSI EN 303 645; ETSI EN 303 645; ETSI EN 303 645",
                "ETSI ETS 300 401 ed. 1 (1997); ETSI ETS 300 401; ETSI ETS 300 401 (1997)",
                "ETSI TS103264; ETSI TS 103 264; ETSI TS 103 264",
                "oneM2M TS-0001-V3.15.1; oneM2M TS-0001; oneM2M TS-0001 V3.15.1",
                "oneM2M TR 0045; oneM2M TR-0045; oneM2M TR-0045",
                "3GPP TS 23.501 V16.4.0 (Release 16); 3GPP TS 23.501; 3GPP TS 23.501 V16.4.0",
                // IEEE, W3C, others
                "ANSI/IEEE Std 802.1D (1993); IEEE 802.1D; IEEE 802.1D (1993)",
                "IEEE Std 802.3bt-2018; IEEE 802.3bt; IEEE 802.3bt (2018)",
                "IEEE C37.118.1-2011; IEEE C37.118.1; IEEE C37.118.1 (2011)",
                "IEEE P2413; IEEE P2413; IEEE P2413",
                "W3C Recommendation PROV-O (2013); W3C PROV-O; W3C PROV-O (2013)",
                "W3C REC-html401-19991224; W3C html401; W3C html401 (1999-12-24)",
                "W3C WD-wot-thing-description-20200409; W3C WD wot-thing-description; W3C WD wot-thing-description (2020-04-09)",
                "W3C Working Draft wot-profile; W3C WD wot-profile; W3C WD wot-profile",
                "ANSI/SCTE 35 (2007); ANSI/SCTE 35; ANSI/SCTE 35 (2007)",
                "SMPTE RP 177-1993; SMPTE RP 177; SMPTE RP 177 (1993)",
                "ECMA-262 (2000); ECMA 262; ECMA 262 (2000)",
            })
    void isReadAsPeopleWriteIt(String written, String tag, String entry) {
        var read = Designation.parse(written).orElseThrow(() -> new AssertionError(written));
        assertEquals(tag, read.tag());
        assertEquals(entry, read.entry());
        assertEquals(Optional.of(read), Designation.parse(read.entry()), "its own words");
        assertTrue(read.same(Designation.parse(read.tag()).orElseThrow()), "its own tag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W3C Recommendation (1999)",
                "Fielding (2000)",
                "FG-NRR",
                "DOCSIS 3.0 Part 1",
                "ITU-T Y.IoT-flood",
                "TR 2012",
                "ETSI EVE007",
                "ISO/IEC JTC 1",
                "Recommendation ITU-T X.yyy (date)",
                "the draft-and-dodge game is on",
                "ITU-T Y.4000 (2012) and ITU-T Y.4100"
            })
    void otherWordsAreNoDesignation(String written) {
        assertEquals(Optional.empty(), Designation.parse(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ETSI TR 102 581, V1.2.1 (2015), Speech processing, quality; ETSI TR 102 581 V1.2.1",
                "Recommendation ITU-T E.108 (2016), Requirements for X.25 and RFC 3.; Recommendation ITU-T E.108 (2016)",
                "ISO/IEC 23009-1:2014 – Information technology; ISO/IEC 23009-1:2014",
                ". IETF RFC 2663 (1999), IP Network; IETF RFC 2663 (1999)",
                "IETF RFC 6838, Media types; IETF RFC 6838",
                "IETF RFC 6838.; IETF RFC 6838",
                "Recommendation ITU-T H.222.0 (2006)| ISO/IEC 13818-1 (2007), Information; Recommendation ITU-T H.222.0 (2006)",
            })
    void anEntryBeginsWithOne(String entry, String name) {
        assertEquals(name, Designation.leading(entry).orElseThrow().entry());
    }

    @Test
    void aCommonTextHasATwin() {
        var twin =
                Designation.twin("Recommendation ITU-T X.680 (2021) | ISO/IEC 8824-1:2021, ASN.1");
        assertEquals("ISO/IEC 8824-1:2021", twin.orElseThrow().entry());
        assertEquals(Optional.empty(), Designation.twin("ITU-T X.680"));
    }

    @Test
    void statesOfADraftAreOneTextAndPartsAreNot() {
        assertTrue(read("draft-ietf-core-coap-17").same(read("IETF draft-ietf-core-coap-18")));
        assertTrue(!read("ITU-T G.984.3 Amd.1").same(read("ITU-T G.984.3")));
        assertEquals("2020", read("ITU-T G.984.3 (2014) Amd.1 (04/2020)").year());
        assertEquals("", read("ETSI TS 103 264 V3.1.1").year());
    }

    private static Designation read(String written) {
        return Designation.parse(written).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft-|a-|!",
                "ITU-T Y.|1.|!",
                "ITU-T Y.1|/Y.1|!",
                "ISO |1-|!",
                "ANSI 1|-1|!",
                "W3C a|.a|!",
                "ITU-T Y.1 (2012)| (2012)|!",
                "ETSI TS 1|-1|!",
                "IEEE 1|.1|!",
                "| |!",
                "ITU-T Y.1| Amd.1|!"
            })
    void wordsMadeToTakeLongTakeNoTime(String recipe) {
        var parts = recipe.split("\\|");
        var words = parts[0] + parts[1].repeat(190 / parts[1].length() - 10) + parts[2];
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> {
                    for (int i = 0; i < 50; i++) Designation.leading(words);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"TR-069", "TP-Link", "TP.x", "TR-101 (2011)"})
    void textsOfOthersAreNotOurs(String written) {
        assertEquals(java.util.Optional.empty(), Designation.parse(written));
        assertEquals("ITU-T", Designation.parse("ITU-T " + written).orElseThrow().body());
    }
}
