package org.rubric.document;

import java.util.List;

/// Everything that stands before the text or in its header table.
///
/// @param kept pages of an opened file that the program writes anew (cover, foreword, contents),
///     kept so that nothing of the file is lost
public record FrontMatter(
        Identity identity,
        Approval approval,
        People people,
        Abstract overview,
        MeetingHeader header,
        List<Block> kept) {

    public static final FrontMatter EMPTY =
            new FrontMatter(
                    Identity.EMPTY,
                    Approval.EMPTY,
                    People.EMPTY,
                    Abstract.EMPTY,
                    MeetingHeader.EMPTY,
                    List.of());

    public FrontMatter {
        kept = List.copyOf(kept);
    }

    public FrontMatter withIdentity(Identity changed) {
        return new FrontMatter(changed, approval, people, overview, header, kept);
    }

    public FrontMatter withApproval(Approval changed) {
        return new FrontMatter(identity, changed, people, overview, header, kept);
    }

    public FrontMatter withPeople(People changed) {
        return new FrontMatter(identity, approval, changed, overview, header, kept);
    }

    public FrontMatter withOverview(Abstract changed) {
        return new FrontMatter(identity, approval, people, changed, header, kept);
    }

    public FrontMatter withHeader(MeetingHeader changed) {
        return new FrontMatter(identity, approval, people, overview, changed, kept);
    }

    public FrontMatter withKept(List<Block> changed) {
        return new FrontMatter(identity, approval, people, overview, header, changed);
    }
}
