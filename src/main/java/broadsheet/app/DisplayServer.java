package broadsheet.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An X display as a partner to greet: the X11 protocol's connection setup, without a library.
final class DisplayServer {
    private static final Pattern NAME = Pattern.compile("(?:(?:[^/]+/)?([^:]*)):(\\d{1,5})(?:\\.\\d+)?");
    private static final int PATIENCE_MILLISECONDS = 2000;
    private static final int FIRST_PORT = 6000;
    private static final int SUCCESS = 1;

    private final String name;
    private final List<Authority> keys;

    /// The display's answer to a greeting.
    enum Answer {
        /// It lets us in.
        OPEN,
        /// It answers, and does not let us in.
        REFUSED,
        /// It is not there, or does not answer.
        SILENT
    }

    /// @param name as in `DISPLAY`: `:0`, `host:10.0`
    /// @param keys this user's keys to displays
    DisplayServer(String name, List<Authority> keys) {
        this.name = name;
        this.keys = keys;
    }

    /// Greets the display with every key that may fit, last without one; at most two seconds for each.
    Answer knock() {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Answer.SILENT;
        }
        List<Authority> tries = new ArrayList<>(keys.stream()
                .filter(k -> k.display().isEmpty() || k.display().equals(parts.group(2))).toList());
        tries.add(new Authority("", "", new byte[0]));
        SocketAddress address = address(parts.group(1), Integer.parseInt(parts.group(2)));
        for (Authority key : tries) {
            try {
                if (greet(address, key) == SUCCESS) {
                    return Answer.OPEN;
                }
            } catch (IOException | UnresolvedAddressException | UnsupportedOperationException e) {
                return Answer.SILENT;
            }
        }
        return Answer.REFUSED;
    }

    private static SocketAddress address(String host, int number) {
        return host.isEmpty() || host.equals("unix") ? UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number))
                : new InetSocketAddress(host, FIRST_PORT + number);
    }

    /// Sends the setup request (X11 protocol §8, little-endian, version 11.0) and returns the first byte of the answer.
    private static int greet(SocketAddress address, Authority key) throws IOException {
        try (SocketChannel channel = open(address); Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            if (!channel.connect(address)) {
                await(channel, selector, SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
            channel.write(request(key));
            await(channel, selector, SelectionKey.OP_READ);
            ByteBuffer answer = ByteBuffer.allocate(1);
            if (channel.read(answer) < 1) {
                throw new IOException("display closed the connection");
            }
            return answer.get(0);
        }
    }

    private static SocketChannel open(SocketAddress address) throws IOException {
        return address instanceof UnixDomainSocketAddress ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    private static void await(SocketChannel channel, Selector selector, int operation) throws IOException {
        channel.register(selector, operation);
        if (selector.select(PATIENCE_MILLISECONDS) == 0) {
            throw new IOException("no answer from the display");
        }
        selector.selectedKeys().clear();
    }

    private static ByteBuffer request(Authority key) {
        byte[] method = key.method().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer request = ByteBuffer.allocate(12 + padded(method.length) + padded(key.key().length)).order(ByteOrder.LITTLE_ENDIAN);
        request.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
        request.putShort((short) method.length).putShort((short) key.key().length).putShort((short) 0);
        request.put(method).position(12 + padded(method.length)).put(key.key());
        return request.rewind();
    }

    private static int padded(int length) { return (length + 3) / 4 * 4; }
}
