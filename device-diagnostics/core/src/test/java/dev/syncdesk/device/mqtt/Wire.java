package dev.syncdesk.device.mqtt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A wire between a client and its broker that can be cut. */
final class Wire implements AutoCloseable {

    private final ServerSocket near;
    private final int farPort;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();

    private Wire(ServerSocket near, int farPort) {
        this.near = near;
        this.farPort = farPort;
    }

    static Wire to(int port) throws IOException {
        Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.startVirtualThread(wire::accept);
        return wire;
    }

    URI uri() {
        return URI.create("tcp://127.0.0.1:" + near.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                Socket client = near.accept();
                Socket broker = new Socket(InetAddress.getLoopbackAddress(), farPort);
                ends.addAll(List.of(client, broker));
                Thread.startVirtualThread(() -> copy(client, broker));
                Thread.startVirtualThread(() -> copy(broker, client));
            }
        } catch (IOException e) {
            cut();
        }
    }

    private void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            cut();
        }
    }

    /** Breaks what is connected now; the next connection goes through. */
    void cut() {
        for (Socket end : ends) {
            try {
                end.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        ends.clear();
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }
}
