package org.rubric.workbench.meeting.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.workbench.text.Revised;

/// Who changed something is said without naming a person.
class NamingTest {
    private final Naming naming = new Naming(Optional.of(Sample.meeting()));

    @Test
    void aContributionByItsNumber() {
        assertEquals("C04", naming.sign("Delta Networks"));
        assertEquals("C04", naming.sign("C04"));
        assertEquals("C04", naming.sign("C04 Delta Networks"));
    }

    @Test
    void aSourceOfSeveralByItsName() {
        assertEquals("Alpha Telecom", naming.sign("Alpha Telecom"));
    }

    @Test
    void aPersonByTheOrganizationHoweverSpelled() {
        assertEquals("Alpha Telecom", naming.sign("João Costa"));
        assertEquals("Alpha Telecom", naming.sign("J. Costa"));
    }

    @Test
    void whoIsUnknownIsNotNamed() {
        assertEquals("", naming.sign("Somebody Else"));
        assertEquals("", new Naming(Optional.empty()).sign("João Costa"));
    }

    @Test
    void marksTakeTheSignsAndKeepTheirAuthors() {
        var marks = new Revised(List.of(), Revised.NOTHING.lines(), List.of("João Costa", "X Y"));
        assertEquals(List.of("JC", "XY"), marks.signs());
        var signed = marks.signed(naming::sign);
        assertEquals(List.of("Alpha Telecom", ""), signed.signs());
        assertEquals(1, signed.author("João Costa"));
    }
}
