package org.rubric.interchange.word.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a part points to, by relationship id.
///
/// @param targets in the order of the file
public record Relations(Map<String, Target> targets) {

    public static final Relations NONE = new Relations(Map.of());

    /// @param type the last word of the relationship's type: `image`, `styles`, `hyperlink`
    /// @param path a part's name, or the address itself when it is outside the package
    public record Target(String type, String path, boolean outside) {}

    static Relations read(Xml xml, String folder) throws IOException {
        var targets = new LinkedHashMap<String, Target>();
        xml.root(_ -> xml.children(_ -> add(xml, folder, targets)));
        return new Relations(targets);
    }

    /// A part inside the package by relationship id.
    public Optional<String> part(String id) {
        return Optional.ofNullable(targets.get(id)).filter(t -> !t.outside()).map(Target::path);
    }

    /// An address outside the package by relationship id.
    public Optional<String> address(String id) {
        return Optional.ofNullable(targets.get(id)).filter(Target::outside).map(Target::path);
    }

    /// The parts of a type.
    public List<String> ofType(String type) {
        return targets.values().stream()
                .filter(t -> t.type().equals(type) && !t.outside())
                .map(Target::path)
                .toList();
    }

    private static void add(Xml xml, String folder, Map<String, Target> targets) {
        var type = xml.attribute("Type");
        boolean outside = xml.attribute("TargetMode").equals("External");
        var target = xml.attribute("Target");
        targets.put(
                xml.attribute("Id"),
                new Target(
                        type.substring(type.lastIndexOf('/') + 1),
                        outside ? target : resolved(folder, target),
                        outside));
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) return target.substring(1);
        var steps = new ArrayDeque<String>();
        for (var step : (folder + target).split("/")) {
            if (step.equals("..")) steps.pollLast();
            else if (!step.equals(".") && !step.isEmpty()) steps.add(step);
        }
        return String.join("/", new ArrayList<>(steps));
    }
}
