package dev.syncdesk.device.mqtt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Makes sockets without TLS for a client that reads bytewise and flushes each packet. */
final class BatchingSockets extends SocketFactory {

    @Override
    public Socket createSocket() {
        return new BatchingSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return open(null, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return open(new InetSocketAddress(local, localPort), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return open(null, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return open(new InetSocketAddress(local, localPort), new InetSocketAddress(host, port));
    }

    private static Socket open(@Nullable SocketAddress local, SocketAddress remote)
            throws IOException {
        Socket socket = new BatchingSocket();
        socket.bind(local);
        socket.connect(remote);
        return socket;
    }
}
