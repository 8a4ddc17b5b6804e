package org.rubric.repository.seal;

import java.io.IOException;

/// What is done to bytes before they go to disk and after they come back. Any thread may use it.
public interface Seal {
    /// Bytes stay as they are.
    Seal NONE =
            new Seal() {
                @Override
                public byte[] sealed(byte[] plain) {
                    return plain;
                }

                @Override
                public byte[] opened(byte[] sealed) {
                    return sealed;
                }
            };

    /// The bytes as they go to disk. The same bytes sealed twice differ.
    byte[] sealed(byte[] plain);

    /// The bytes as they were.
    ///
    /// @throws IOException if they were not sealed with this seal, or were changed since
    byte[] opened(byte[] sealed) throws IOException;

    /// What a file is called whose own name would tell what is in it: always the same for the same
    /// name.
    default String name(String name) {
        return name;
    }

    /// A password for a part of the store that seals its files itself; empty: it need not.
    default String password(String part) {
        return "";
    }

    /// Whether bytes stay as they are.
    default boolean isNone() {
        return this == NONE;
    }
}
