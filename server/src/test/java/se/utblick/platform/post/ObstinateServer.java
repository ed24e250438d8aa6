package se.utblick.platform.post;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A mail server that answers the end of every letter as it is told to; with nothing at all, it hangs up instead. */
final class ObstinateServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String atTheEnd;
    private final List<String> commands = Collections.synchronizedList(new ArrayList<>());
    private final List<String> heads = Collections.synchronizedList(new ArrayList<>());

    ObstinateServer(String atTheEnd) {
        this.atTheEnd = atTheEnd;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::serve);
    }

    MailServer server() {
        return PostSamples.serverAt(socket.getLocalPort());
    }

    /** What it was told to do. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    /** The lines above the words of the letters. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept();
                    var in = new BufferedReader(new InputStreamReader(one.getInputStream(), US_ASCII))) {
                say(one, "220 stub");
                talk(one, in);
            } catch (IOException gone) {
                // The client has had enough, or the test has ended.
            }
        }
    }

    private void talk(Socket one, BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            if (line.equals("DATA")) {
                say(one, "354 go on");
                hear(in);
                if (atTheEnd.isEmpty()) {
                    return;
                }
                say(one, atTheEnd);
            } else {
                say(one, line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private void hear(BufferedReader in) throws IOException {
        boolean head = true;
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            head &= !line.isEmpty();
            if (head) {
                heads.add(line);
            }
        }
    }

    private static void say(Socket one, String line) throws IOException {
        one.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
        one.getOutputStream().flush();
    }
}
