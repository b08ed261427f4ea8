package dev.syncdesk.support.broker;

import io.micronaut.context.annotation.Property;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnection;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/**
 * Slows a relay that sends more than its share, and nobody else: its socket is not read until its
 * share has grown again, so that its own messages wait at its own end.
 */
@Singleton
final class RelayPace {

    private static final AttributeKey<Share> SHARE = AttributeKey.valueOf("syncdesk.share");
    private static final long BURST_SECONDS = 4;

    private final int perSecond;

    RelayPace(@Property(name = "syncdesk.relay.messages-per-second") int perSecond) {
        this.perSecond = perSecond;
    }

    /** Runs on the channel's own event loop, as every packet does. */
    void passed(String relay, RemotingConnection connection) {
        if (!(connection.getTransportConnection() instanceof NettyConnection netty)) {
            return;
        }
        Channel channel = netty.getNettyChannel();
        Share share = channel.attr(SHARE).get();
        if (share == null) {
            share = new Share(perSecond, BURST_SECONDS * perSecond, System.nanoTime());
            channel.attr(SHARE).set(share);
        }
        if (share.take(System.nanoTime()) > 0 && channel.config().isAutoRead()) {
            channel.config().setAutoRead(false);
            resume(channel, share);
        }
    }

    /** Once all is paid for: what had been read already goes on being taken meanwhile. */
    private static void resume(Channel channel, Share share) {
        long waitNanos = share.waitNanos(System.nanoTime());
        if (waitNanos > 0) {
            channel.eventLoop()
                    .schedule(() -> resume(channel, share), waitNanos, TimeUnit.NANOSECONDS);
        } else {
            channel.config().setAutoRead(true);
        }
    }
}
