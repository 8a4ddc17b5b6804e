package org.rubric.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The draft's look with its running text set from margin to margin.
public final class Justified {
    private Justified() {}

    public static Look look() {
        var draft = Look.DRAFT;
        return new Look(
                "justified",
                draft.form(),
                draft.sheet(),
                sheet(),
                draft.contents(),
                draft.finishing());
    }

    public static StyleSheet sheet() {
        try (var file = Justified.class.getResourceAsStream("/styles/draft.txt")) {
            var table = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return StyleSheet.parse(
                    table.replaceAll(
                            "(?m)^((?:body|continued|item|note|definition|reference|abbrev|where)"
                                    + ".*)left( +\\S+)$",
                            "$1both$2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
