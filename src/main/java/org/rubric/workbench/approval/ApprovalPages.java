package org.rubric.workbench.approval;

import java.util.List;
import org.rubric.workbench.approval.post.FilesPage;
import org.rubric.workbench.approval.round.CommentsPage;
import org.rubric.workbench.approval.round.HistoryPage;
import org.rubric.workbench.meeting.Hall;

/// The pages that are built, in their order.
final class ApprovalPages {
    private ApprovalPages() {}

    /// One line each.
    static List<ApprovalPage> all(Hall hall) {
        return List.of( //
                new ReadyPage(hall), //
                new FilesPage(hall), //
                new CommentsPage(hall), //
                new HistoryPage(hall));
    }
}
