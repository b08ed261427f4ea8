package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.WireColumn;
import jakarta.inject.Singleton;

/** {@code ticket.channel}. */
@Singleton
final class ChannelColumn extends WireColumn<Channel> {

    ChannelColumn() {
        super(Channel.values());
    }
}
