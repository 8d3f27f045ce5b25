package org.workinggroups.solver.cli.offline;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Resolves no name of a host. It is a service of the tests, and works in a process that asks for it only. */
public final class NoNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        if (!Boolean.getBoolean("workgroups.offline")) {
            return configuration.builtinResolver();
        }
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                throw NoNetwork.denied();
            }

            @Override
            public String lookupByAddress(byte[] address) {
                throw NoNetwork.denied();
            }
        };
    }

    @Override
    public String name() {
        return "no names";
    }
}
