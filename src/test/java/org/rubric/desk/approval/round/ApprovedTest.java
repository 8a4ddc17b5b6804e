package org.rubric.desk.approval.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.desk.Sample;
import org.rubric.document.Identity;

class ApprovedTest {
    private static final LocalDate DAY = LocalDate.of(2027, 8, 6);

    private static Identity approved(String designation, String name, String number) {
        var text = Sample.draft();
        var identity = text.front().identity();
        var is = identity.withDesignation(designation).withProvisionalName(name);
        return new Approved(number, DAY)
                .on(text.withFront(text.front().withIdentity(is)))
                .front()
                .identity();
    }

    /// What was it called before: designation, provisional name, number; and what is kept of it.
    @ParameterizedTest
    @CsvSource({
        "'',Y.flood,Y.4221,Y.flood",
        "Y.4000,'',Y.4000,''",
        "y.4000,'',Y.4000,''",
        "Y.4000,'',Y.4221,Y.4000",
        "'','',Y.4221,''"
    })
    void aNameIsKeptWhereItWasAnother(String designation, String name, String number, String kept) {
        var identity = approved(designation, name, number);
        assertEquals(number, identity.designation());
        assertEquals(kept, identity.provisionalName());
    }

    @Test
    void withoutANumberTheNameStays() {
        assertEquals("Y.flood", approved("", "Y.flood", "").name());
    }
}
