package org.bluez.Error;

import org.freedesktop.dbus.exceptions.DBusExecutionException;

/** A D-Bus error is named after the class that is thrown. */
public final class AuthenticationFailed extends DBusExecutionException {

    private static final long serialVersionUID = 1L;

    public AuthenticationFailed(String message) {
        super(message);
    }
}
