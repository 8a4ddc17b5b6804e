package org.rubric.programme.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.DocumentKind;
import org.rubric.programme.Process;

class ProcessProposalTest {

    @ParameterizedTest
    @CsvSource({
        "Requirements of flood sensing gateways, AAP",
        "Numbering of flood gateways, TAP",
        "Charging for flood warnings, TAP",
        "Guidelines on regulatory aspects of warnings, TAP",
        "Discharging water, AAP",
        "Number of gateways, AAP",
    })
    void theSubjectDecides(String title, Process wanted) {
        var proposal =
                ProcessProposal.of(DocumentKind.RECOMMENDATION, "Y.x", title, List.of("flood"));
        assertEquals(wanted, proposal.process());
        assertTrue(proposal.reason().startsWith(wanted.words()), proposal.reason());
        assertTrue(proposal.reason().contains("A.8"), "the source with its date");
    }

    @Test
    void aKeywordCounts() {
        var proposal =
                ProcessProposal.of(DocumentKind.RECOMMENDATION, "Y.x", "Dams", List.of("tariff"));
        assertEquals(Process.TAP, proposal.process());
        assertTrue(proposal.reason().contains("“tariff”"));
    }

    @Test
    void theSeriesOfMethodsGoesTheOldWayAndWhatBindsNobodyIsAgreed() {
        assertEquals(Process.TAP, of(DocumentKind.RECOMMENDATION, "A.77").process());
        assertEquals(Process.AGREEMENT, of(DocumentKind.SUPPLEMENT, "Y.x").process());
        assertEquals(Process.AAP, of(DocumentKind.CORRIGENDUM, "Y.4000").process());
    }

    private static ProcessProposal of(DocumentKind kind, String name) {
        return ProcessProposal.of(kind, name, "Dams", List.of());
    }
}
