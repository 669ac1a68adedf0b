package broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What stands in the way of a window, against displays that answer, refuse, keep silent or are not there.
class DisplayCheckTest {
    private static final int FIRST_PORT = 6000;

    @TempDir
    private Path home;

    @Test
    void noDisplayIsNamed() {
        assertEquals(new Display.Unnamed(), look(Map.of()));
        assertEquals(new Display.Unnamed(), look(Map.of("DISPLAY", " ")));
    }

    @Test
    void aDisplayThatLetsUsInIsReady() throws IOException {
        try (FakeDisplay display = new FakeDisplay(greeting -> 1)) {
            assertEquals(new Display.Ready(), look(Map.of("DISPLAY", display.name())));
        }
    }

    @Test
    void aDisplayThatRefusesIsNamed() throws IOException {
        try (FakeDisplay display = new FakeDisplay(greeting -> 0)) {
            assertEquals(new Display.Refusing(display.name()), look(Map.of("DISPLAY", display.name(), "HOME", home.toString())));
        }
    }

    @Test
    @Timeout(10)
    void aDisplayThatNeverAnswersIsSilent() throws IOException {
        try (FakeDisplay display = new FakeDisplay(greeting -> -1)) {
            assertEquals(new Display.Silent(display.name()), look(Map.of("DISPLAY", display.name())));
        }
    }

    @Test
    void aDisplayThatIsNotThereIsSilent() throws IOException {
        try (Socket boundOnly = new Socket()) { // holds the port, so that nobody else answers there, and does not listen
            boundOnly.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String gone = displayAt(boundOnly.getLocalPort());
            assertEquals(new Display.Silent(gone), look(Map.of("DISPLAY", gone)));
        }
        assertEquals(new Display.Silent("nonsense"), look(Map.of("DISPLAY", "nonsense")));
    }

    @Test
    void theUsersKeyIsShown() throws IOException {
        byte[] cookie = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        try (FakeDisplay display = new FakeDisplay(greeting -> contains(greeting, cookie) ? 1 : 0)) {
            String number = display.name().substring(display.name().indexOf(':') + 1);
            Path authority = Files.write(home.resolve("keys"), entry(number, cookie));
            assertEquals(new Display.Ready(), look(Map.of("DISPLAY", display.name(), "XAUTHORITY", authority.toString())));
        }
    }

    @Test
    void aMissingLibraryIsNamed() throws IOException {
        try (FakeDisplay display = new FakeDisplay(greeting -> 1)) {
            Map<String, String> environment = Map.of("DISPLAY", display.name());
            assertEquals(new Display.WithoutLibrary("libgtk-3.so.0"), new DisplayCheck(environment, name -> false).look());
            assertEquals(new Display.WithoutLibrary("libXtst.so.6"),
                    new DisplayCheck(environment, name -> !name.startsWith("libXtst")).look());
        }
    }

    @Test
    void anAuthorityFileBrokenOffGivesWhatStandsBeforeTheBreak() throws IOException {
        byte[] whole = entry("7", new byte[16]);
        byte[] broken = new byte[whole.length + 5];
        System.arraycopy(whole, 0, broken, 0, whole.length);
        broken[whole.length + 3] = 9;
        assertEquals(List.of("7"), Authority.read(broken).stream().map(Authority::display).toList());
    }

    private static Display look(Map<String, String> environment) { return new DisplayCheck(environment, name -> true).look(); }

    private static String displayAt(int port) { return "127.0.0.1:" + (port - FIRST_PORT); }

    private static byte[] entry(String number, byte[] key) {
        StringBuilder hex = new StringBuilder("ffff").append(field(new byte[0])).append(field(number.getBytes(StandardCharsets.US_ASCII)));
        hex.append(field("MIT-MAGIC-COOKIE-1".getBytes(StandardCharsets.US_ASCII))).append(field(key));
        return HexFormat.of().parseHex(hex);
    }

    private static String field(byte[] bytes) { return String.format("%04x", bytes.length) + HexFormat.of().formatHex(bytes); }

    private static boolean contains(byte[] whole, byte[] part) {
        return HexFormat.of().formatHex(whole).contains(HexFormat.of().formatHex(part));
    }

    /// A display that reads the greeting and answers with one byte; with none, and an open line, for −1.
    private static final class FakeDisplay implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());

        FakeDisplay(java.util.function.ToIntFunction<byte[]> answer) throws IOException {
            Thread.ofVirtual().start(() -> serve(answer));
        }

        String name() { return displayAt(server.getLocalPort()); }

        private void serve(java.util.function.ToIntFunction<byte[]> answer) {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    open.add(socket);
                    int reply = answer.applyAsInt(greeting(socket.getInputStream()));
                    if (reply >= 0) {
                        socket.getOutputStream().write(reply);
                        socket.getOutputStream().flush();
                    }
                } catch (IOException e) {
                    return;
                }
            }
        }

        private static byte[] greeting(InputStream in) throws IOException {
            byte[] head = in.readNBytes(12);
            int method = (head[6] + 3) / 4 * 4;
            int key = (head[8] + 3) / 4 * 4;
            return in.readNBytes(method + key);
        }

        @Override
        public void close() throws IOException {
            server.close();
            for (Socket socket : List.copyOf(open)) {
                socket.close();
            }
        }
    }
}
