package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.ShownOnce;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A relay that was just made.
 *
 * @param password shown once
 */
@Serdeable
public record NewRelay(String id, String username, String password) implements ShownOnce {

    @Override
    public RelayName withoutSecret() {
        return new RelayName(id, username);
    }
}
