package org.rubric.rules;

import org.rubric.Manuscript;
import org.rubric.catalogue.Catalogue;
import org.rubric.document.Apparatus;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Severity;
import org.rubric.document.Settings;
import org.rubric.editing.Snapshot;

import java.util.List;
import java.util.Map;

/// Small drafts to read by the rules.
final class Drafts {
    /// A sound text: no rule has anything to say about it.
    static final String SOUND =
            """
            @summary This Recommendation specifies how gateways report the water level of a river to \
            a platform, how often they do so, and what they do when the connection is lost for hours.
            @keywords Gateway, river
            @introduction Rivers rise.
            # Scope {#scope}
            This Recommendation specifies the reports of gateways along a river, and leaves the sensors \
            and the forecast out.
            # References {#references}
            OPENER The following documents contain provisions which, through reference in this text, \
            constitute provisions of this Recommendation.
            REF ITU-T Y.4000 | Recommendation ITU-T Y.4000 (2012), *Overview*.
            # Definitions {#definitions}
            ## Terms defined elsewhere {#elsewhere}
            OPENER This Recommendation uses the following terms defined elsewhere:
            DEF device | [ITU-T Y.4000] | Equipment that communicates.
            ## Terms defined in this Recommendation {#here}
            OPENER This Recommendation defines the following terms:
            DEF gateway | | Equipment that connects devices.
            # Abbreviations and acronyms {#abbreviations}
            OPENER This Recommendation uses the following abbreviations and acronyms:
            ABB BLE | Bluetooth Low Energy
            # Conventions {#conventions}
            None.
            # Requirements {#requirements}
            ## General {#general}
            The gateway is required to report by BLE (see {periods}, {system} and [ITU-T Y.4000]).
            NOTE A report is short.
            TABLE periods | Periods | 2000,2000 | L,L
            | Stage | Period |
            | Normal | 10 min |
            END
            FIGURE system | System | system.svg | 100 | 50 | Two boxes.
            ## Reports {#reports}
            The reports are kept (see [b-IETF RFC 1] and {test}).
            What {advice} tells helps.
            ANNEX Test {#test}
            STATUS (This annex forms an integral part of this Recommendation.)
            The test is simple.
            APPENDIX Advice {#advice}
            STATUS (This appendix does not form an integral part of this Recommendation.)
            The tube is open.
            BIBLIOGRAPHY {#bibliography}
            REF b-IETF RFC 1 | IETF RFC 1 (1969), *Host software*.
            """;

    private Drafts() {}

    static Document of(String source) {
        return of(
                source,
                new Identity(
                        "",
                        "Y.flood",
                        "Reports of gateways",
                        DocumentKind.RECOMMENDATION,
                        "",
                        "en"));
    }

    static Document of(String source, Identity identity) {
        var script = new Manuscript(source);
        var front = FrontMatter.EMPTY.withIdentity(identity).withOverview(script.overview());
        return new Document(
                Id.of("draft"), Settings.COMPUTED, front, script.body(), Apparatus.EMPTY, Map.of());
    }

    /// What is found wrong; notes, such as that on the program's own wording, are left out.
    static List<Finding> read(Document document) {
        return new Proofreader(Rulebook.standard())
                .proofread(dossier(document)).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
    }

    static Dossier dossier(Document document) {
        return dossier(Snapshot.of(document));
    }

    static Dossier dossier(Snapshot snapshot) {
        return Dossier.of(snapshot, Catalogue.EMPTY);
    }
}
