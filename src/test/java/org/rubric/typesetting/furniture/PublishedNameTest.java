package org.rubric.typesetting.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Approval;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Settings;

/// Names as the covers and footers of 2000 to 2018 print them.
class PublishedNameTest {

    private static Document document(
            DocumentKind kind, String number, String title, String base, String date) {
        var identity = new Identity(number, "", title, kind, "", "en");
        var approval = new Approval("", "", date, "", "", "");
        var front = FrontMatter.EMPTY.withIdentity(identity).withApproval(approval);
        var settings =
                new Settings(
                        Settings.Policy.KEPT,
                        Settings.Captions.PER_CLAUSE,
                        Settings.Origin.FIRST,
                        base);
        return Document.of(front, List.of()).withSettings(settings);
    }

    private static String plain(String words) {
        return words.replace('\u2011', '-');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECOMMENDATION|Y.1543|T||2018-06-13|Rec. ITU-T Y.1543 (06/2018)",
                "RECOMMENDATION|Y.4500.15/Q.3955|T||2018-03|Rec. ITU-T Y.4500.15/Q.3955 (03/2018)",
                "REVISED_RECOMMENDATION|A.1|T||2016|Rec. ITU-T A.1 (2016)",
                "AMENDMENT|P.340|Amendment 1|P.340 (2000)|2014-10-29|Rec. ITU-T P.340 (2000)/Amd.1 (10/2014)",
                "CORRIGENDUM|O.174|T Corrigendum 2|O.174 (2009)|2012-02-13|Rec. ITU-T O.174 (2009)/Cor.2 (02/2012)",
                "SUPPLEMENT|J.Sup6|T||2016-09-01|J series – Supplement 6 (09/2016)",
                "SUPPLEMENT|Y Suppl. 53|T||2018-12-01|Y series – Supplement 53 (12/2018)",
                "TECHNICAL_REPORT|YSTR-X|T|||ITU-T YSTR-X",
            })
    void footersFollowTheKind(
            DocumentKind kind,
            String number,
            String title,
            String base,
            String date,
            String footer) {
        var document =
                document(kind, number, title, base == null ? "" : base, date == null ? "" : date);
        assertEquals(footer, plain(PublishedName.of(document).footer()));
    }

    @Test
    void anAmendmentStandsAboveTheDateAndNotInTheTitle() {
        var title = "Hands-free terminals – Amendment 1";
        var document =
                document(DocumentKind.AMENDMENT, "P.340", title, "P.340 (2000)", "2014-10-29");
        var name = PublishedName.of(document);
        assertEquals("P.340", name.number());
        assertEquals("Amendment 1", name.addition());
        assertEquals("(10/2014)", name.date());
        assertEquals("Hands-free terminals", name.title());
        assertEquals("Recommendation ITU-T P.340 (2000) – Amendment 1", plain(name.line()));
    }

    @Test
    void aSupplementIsCalledAfterItsSeries() {
        var name =
                PublishedName.of(
                        document(DocumentKind.SUPPLEMENT, "Y.Sup53", "Uses", "", "2018-12-01"));
        assertEquals("Series Y", name.number());
        assertEquals("Y", name.letter());
        assertEquals("ITU-T Y-series Recommendations – Supplement 53", plain(name.line()));
    }

    @Test
    void aPrepublishedTextSaysSoAtItsFoot() {
        var kept = Paragraph.of(Id.of("k"), Inline.plain("PREPUBLISHED RECOMMENDATION"));
        var document = document(DocumentKind.RECOMMENDATION, "X.609.7", "T", "", "2018-01-13");
        var early = document.withFront(document.front().withKept(List.of(kept)));
        assertEquals(
                "Rec. ITU-T X.609.7 (01/2018) – Prepublished version",
                plain(PublishedName.of(early).footer()));
        var stated =
                document.withFront(
                        document.front()
                                .withApproval(
                                        new Approval(
                                                "",
                                                "in-force-prepublished",
                                                "2018-01",
                                                "",
                                                "",
                                                "")));
        assertEquals(
                "Rec. ITU-T X.609.7 (01/2018) – Prepublished version",
                plain(PublishedName.of(stated).footer()));
    }

    @Test
    void theSecondNumberOfADualTextIsReadFromItsCover() {
        var kept = Paragraph.of(Id.of("k"), Inline.plain("ITU-T Y.4500.15/Q.3955"));
        var document = document(DocumentKind.RECOMMENDATION, "Y.4500.15", "T", "", "2018-03-01");
        var dual = document.withFront(document.front().withKept(List.of(kept)));
        assertEquals("Y.4500.15/Q.3955", PublishedName.of(dual).number());
        assertEquals(
                "Rec. ITU-T Y.4500.15/Q.3955 (03/2018)", plain(PublishedName.of(dual).footer()));
    }

    @Test
    void nothingIsMadeUpWhereNothingIsKnown() {
        var name = PublishedName.of(document(DocumentKind.RECOMMENDATION, "", "", "", ""));
        assertEquals(new PublishedName("", "", "", "", "", ""), name);
        assertEquals(
                "Gateways",
                PublishedName.of(document(DocumentKind.AMENDMENT, "", "Gateways", "", "soon"))
                        .title());
    }
}
