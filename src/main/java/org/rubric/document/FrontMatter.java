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

    /// Other Questions; while no study group is named, that of the first.
    ///
    /// @param numbers `4/20`, `6/20`
    public FrontMatter withQuestions(List<String> numbers) {
        var now = withPeople(people.withQuestions(numbers));
        if (numbers.isEmpty()) return now;
        var group = numbers.getFirst().substring(numbers.getFirst().indexOf('/') + 1);
        if (approval.studyGroup().isEmpty()) now = now.withApproval(approval.withStudyGroup(group));
        if (header.sitting().studyGroup().isEmpty())
            now = now.withHeader(header.withStudyGroup(group));
        return now;
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
