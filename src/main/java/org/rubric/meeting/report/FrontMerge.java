package org.rubric.meeting.report;

import org.rubric.document.Abstract;
import org.rubric.document.FrontMatter;
import org.rubric.document.Identity;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;

/// The header table and the abstract, field by field. A number that was given in the ledger goes
/// before one that somebody has typed.
final class FrontMerge {
    private final Merging merging;

    FrontMerge(Merging merging) {
        this.merging = merging;
    }

    FrontMatter of(FrontMatter base, FrontMatter edited, FrontMatter fresh) {
        if (edited.equals(base)) return edited.equals(fresh) ? edited : fresh;
        return new FrontMatter(
                identity(base.identity(), edited.identity(), fresh.identity()),
                edited.approval(),
                people(base.people(), edited.people(), fresh.people()),
                overview(base.overview(), edited.overview(), fresh.overview()),
                header(base.header(), edited.header(), fresh.header()),
                edited.kept());
    }

    private static <T> T of(T base, T edited, T fresh) {
        return edited.equals(base) ? fresh : edited;
    }

    private static Identity identity(Identity base, Identity edited, Identity fresh) {
        return edited.equals(base) ? fresh : edited;
    }

    private static People people(People base, People edited, People fresh) {
        return new People(
                of(base.contacts(), edited.contacts(), fresh.contacts()),
                of(base.questions(), edited.questions(), fresh.questions()),
                of(base.workItem(), edited.workItem(), fresh.workItem()));
    }

    private Abstract overview(Abstract base, Abstract edited, Abstract fresh) {
        return new Abstract(
                merging.blocks(base.summary(), edited.summary(), fresh.summary()).now(),
                of(base.keywords(), edited.keywords(), fresh.keywords()),
                of(base.introduction(), edited.introduction(), fresh.introduction()));
    }

    private static MeetingHeader header(
            MeetingHeader base, MeetingHeader edited, MeetingHeader fresh) {
        boolean given = !fresh.number().equals(base.number());
        return new MeetingHeader(
                of(base.banner(), edited.banner(), fresh.banner()),
                given ? fresh.number() : edited.number(),
                of(base.sitting(), edited.sitting(), fresh.sitting()),
                of(base.source(), edited.source(), fresh.source()),
                of(base.purpose(), edited.purpose(), fresh.purpose()),
                of(base.liaison(), edited.liaison(), fresh.liaison()));
    }
}
