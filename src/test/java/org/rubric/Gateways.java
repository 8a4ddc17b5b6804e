package org.rubric;

import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Approval;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Media;
import org.rubric.document.MeetingHeader;
import org.rubric.document.People;
import org.rubric.document.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A draft Recommendation about flood sensing gateways in other scripts, of about ten pages each.
public final class Gateways {
    private Gateways() {}

    /// Written from right to left, with Latin designations and units in between.
    public static Document arabic() {
        return draft("ar", "متطلبات بوابات استشعار الفيضانات");
    }

    /// Written without spaces between words.
    public static Document chinese() {
        return draft("zh", "洪水感知网关的要求");
    }

    /// The lines of text of a draft that hold words, in reading order.
    public static List<Block> lines(Document draft) {
        var lines = new ArrayList<Block>();
        draft.forEach(
                block -> {
                    if (!block.runs().isEmpty()) lines.add(block);
                });
        return lines;
    }

    private static Document draft(String language, String title) {
        var script = new Manuscript(new String(read(language + ".txt"), StandardCharsets.UTF_8));
        Abstract overview = script.overview();
        var name = "Y.IoT-flood";
        var front =
                new FrontMatter(
                        new Identity("", name, title, DocumentKind.RECOMMENDATION, "", language),
                        new Approval("AAP", "Under study", "", "", "20", ""),
                        new People(List.of(), List.of("4/20"), name),
                        overview,
                        MeetingHeader.EMPTY,
                        List.of());
        return new Document(
                Id.of(name + "-" + language),
                Settings.COMPUTED,
                front,
                script.body(),
                Apparatus.EMPTY,
                Map.of(
                        "flood-system.svg",
                        Media.of("image/svg+xml", read("../sample/flood-system.svg"))));
    }

    /// The words of a block.
    public static String words(Block block) {
        return Inline.text(block.runs());
    }

    private static byte[] read(String name) {
        var path = name.startsWith("../") ? name.substring(2) : "/scripts/" + name;
        try (var in = Gateways.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
