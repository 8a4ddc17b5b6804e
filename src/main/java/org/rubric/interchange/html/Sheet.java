package org.rubric.interchange.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The rules for classes that stand in a document's own style elements, as spreadsheets write them:
/// only plain `.name` and `tag.name`, which is all that they use.
final class Sheet {
    private static final int LONGEST = 1 << 20;
    private static final Pattern RULE = Pattern.compile("([^{}]{1,500})\\{([^{}]{0,5000})}");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/|<!--|-->");

    private final Map<String, Css> byClass = new HashMap<>();

    static Sheet of(Document document) {
        var sheet = new Sheet();
        for (var style : document.select("style")) {
            var text = style.data();
            if (text.length() <= LONGEST) sheet.read(COMMENT.matcher(text).replaceAll(" "));
        }
        return sheet;
    }

    private void read(String text) {
        var rule = RULE.matcher(text);
        while (rule.find()) {
            var css = Css.of(rule.group(2));
            for (var selector : rule.group(1).split(",")) {
                var name = selector.strip();
                int dot = name.indexOf('.');
                if (dot < 0 || name.matches(".*[\\s:>#\\[].*")) continue;
                byClass.merge(name.substring(dot + 1), css, Css::with);
            }
        }
    }

    /// What the classes and the style of an element declare.
    Css of(Element element) {
        var css = Css.NONE;
        if (!byClass.isEmpty())
            for (var name : element.classNames())
                css = css.with(byClass.getOrDefault(name, Css.NONE));
        return css.with(Css.of(element.attr("style")));
    }
}
