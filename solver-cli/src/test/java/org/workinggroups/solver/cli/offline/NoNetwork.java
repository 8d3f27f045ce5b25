package org.workinggroups.solver.cli.offline;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.util.List;

/** Denies every way to a network that Java has: sockets, server sockets, channels, datagrams, names of hosts, proxies. */
public final class NoNetwork {

    /** What every attempt says. */
    public static final String DENIED = "a network was asked for";

    private NoNetwork() {
    }

    /** From now on whoever asks for a network is told on standard error, and fails. */
    @SuppressWarnings("deprecation")
    public static void deny() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw denied();
        });
        ServerSocket.setSocketFactory(() -> {
            throw denied();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw denied();
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw denied();
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                throw denied();
            }
        });
    }

    static IllegalStateException denied() {
        IllegalStateException denied = new IllegalStateException(DENIED);
        denied.printStackTrace();
        return denied;
    }

    /** Tries every way, to show that it is denied; the argument is the way. */
    public static void main(String[] arguments) throws Exception {
        deny();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 9);
        switch (arguments[0]) {
            case "socket" -> new Socket().connect(address);
            case "server" -> new ServerSocket(0);
            case "channel" -> SocketChannel.open(address);
            case "datagram" -> new DatagramSocket();
            case "name" -> InetAddress.getByName("seminar.example");
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }
}
