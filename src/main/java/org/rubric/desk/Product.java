package org.rubric.desk;

import java.io.IOException;
import java.util.Properties;

/// What the program is called and which version it is.
public final class Product {
    private Product() {}

    /// The version that the build wrote.
    public static String version() {
        var properties = new Properties();
        try (var file = Product.class.getResourceAsStream("/product.properties")) {
            if (file != null) properties.load(file);
        } catch (IOException e) {
            return "unknown";
        }
        return properties.getProperty("version", "unknown");
    }
}
