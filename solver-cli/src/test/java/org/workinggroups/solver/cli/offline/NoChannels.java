package org.workinggroups.solver.cli.offline;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel. Java asks it because of {@code -Djava.nio.channels.spi.SelectorProvider}. */
public final class NoChannels extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() {
        throw NoNetwork.denied();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw NoNetwork.denied();
    }

    @Override
    public Pipe openPipe() {
        throw NoNetwork.denied();
    }

    @Override
    public AbstractSelector openSelector() {
        throw NoNetwork.denied();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw NoNetwork.denied();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw NoNetwork.denied();
    }
}
