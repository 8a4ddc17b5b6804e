package org.rubric.commandline;

import org.rubric.desk.Product;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Rubric " + Product.version()};
    }
}
