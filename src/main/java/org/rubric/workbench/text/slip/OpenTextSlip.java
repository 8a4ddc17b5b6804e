package org.rubric.workbench.text.slip;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.rubric.document.Remark;
import org.rubric.editing.OpenText;

/// Asks who proposed a text that is not agreed and why it is open; offers to agree or remove it.
public final class OpenTextSlip extends Slip {
    private final Remark.NotAgreed remark;
    private final TextField contribution;
    private final TextField reason;

    public OpenTextSlip(Host host, Remark.NotAgreed remark) {
        super(host, "open.slip");
        this.remark = remark;
        contribution = field("open.contribution", remark.contribution());
        contribution.setPromptText(host.say("open.contribution.prompt"));
        reason = field("open.reason", remark.reason());
        reason.setPromptText(host.say("open.reason.prompt"));
        getChildren()
                .addAll(
                        row("open.contribution", contribution),
                        row("open.reason", reason),
                        buttons(
                                primary("slip.done"),
                                gap(),
                                button("open.agreed", () -> doneBy(OpenText.agree(remark.id()))),
                                button("open.remove", () -> doneBy(OpenText.remove(remark.id())))));
    }

    @Override
    public Node first() {
        return contribution;
    }

    @Override
    public void done() {
        boolean same =
                contribution.getText().strip().equals(remark.contribution())
                        && reason.getText().strip().equals(remark.reason());
        if (same) host.dismiss();
        else doneBy(OpenText.tell(remark.id(), contribution.getText(), reason.getText()));
    }
}
