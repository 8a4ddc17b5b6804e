package org.rubric.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    flood stage       | Flood stage            | SAME
                    flood stage       | flood\u00a0 stage      | SAME
                    flood stage       | flood-stage            | SPELLED_OTHERWISE
                    flood-stage       | flood\u2011stages      | SPELLED_OTHERWISE
                    base station      | basestations           | SPELLED_OTHERWISE
                    smart city        | Smart cities           | SPELLED_OTHERWISE
                    class             | classes                | SPELLED_OTHERWISE
                    gateway (IoT)     | gateways               | SPELLED_OTHERWISE
                    sensing gateway   | sensng gateway         | NEAR
                    sensing gateway   | snesing gateway        | NEAR
                    bus               | buss                   | OTHER
                    gas               | gases                  | OTHER
                    inter             | intra                  | OTHER
                    IPv4 address      | IPv6 address           | OTHER
                    thing             | things of the world    | OTHER
                    """)
    void termsAreTheSameOrNot(String one, String other, Closeness closeness) {
        assertEquals(closeness, Spelling.of(one).to(Spelling.of(other)));
        assertEquals(closeness, Spelling.of(other).to(Spelling.of(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A device that counts bins.  | Device that counts the bins | SAME
                    Object of the physical world that is capable of being identified | Object of the physical world that is able of being identified | NEARLY
                    Object of the physical world | Set of rules that a system obeys | CONFLICT
                    Level at which water overflows a bank | Water level at which a warning is given | CONFLICT
                    '' | Device | CONFLICT
                    """)
    void definitionsAgreeOrNot(String one, String other, Wording.Agreement agreement) {
        assertEquals(agreement, Wording.of(one).with(Wording.of(other)));
        assertEquals(agreement, Wording.of(other).with(Wording.of(one)));
    }
}
