package org.rubric.workbench;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark: AtlantaFX Primer with this program's colours over it.
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> SHEETS =
            List.of(
                    "rubric",
                    "text",
                    "write",
                    "register",
                    "seek",
                    "programme",
                    "meeting",
                    "prepare",
                    "post",
                    "approval",
                    "round",
                    "backup",
                    "seal");
    private static final List<String> FACES =
            List.of("Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Helvetica Neue");

    /// By the name of its constant; empty: there is none of that name.
    static Optional<Theme> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /// Dresses a scene; changing over needs no new window.
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
        scene.getRoot().setStyle("-fx-font-family: \"" + face() + "\";");
        var classes = scene.getRoot().getStyleClass();
        classes.removeAll("light", "dark");
        if (!classes.contains("rubric")) classes.add("rubric");
        classes.add(name().toLowerCase(Locale.ROOT));
    }

    private static String sheet(String name) {
        var sheet = Theme.class.getResource("/style/" + name + ".css");
        if (sheet == null) throw new IllegalStateException("The style sheet is missing: " + name);
        return sheet.toExternalForm();
    }

    /// The face of the interface: the system's own where it is good, else the one that comes along.
    private static String face() {
        var known = Font.getFamilies();
        return FACES.stream().filter(known::contains).findFirst().orElse("Liberation Sans");
    }
}
