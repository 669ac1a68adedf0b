package broadsheet.render;

/// Knows which pictures ended the program while they were decoded, so that they are not tried for ever: a decoder that takes the
/// process down cannot be caught, only remembered. Called by any thread, around every decoding.
public interface DecodeGuard {
    /// Remembers nothing and admits everything.
    DecodeGuard NONE = new DecodeGuard() {
        @Override public boolean enter(byte[] file) { return true; }

        @Override public void leave(byte[] file) { }
    };

    /// Before a file is decoded.
    /// @return whether it may be; if so, [#leave] is called afterwards, unless the process is gone
    boolean enter(byte[] file);

    /// After a file has been decoded or refused by its decoder.
    void leave(byte[] file);
}
