package org.bluez.Error;

import org.freedesktop.dbus.exceptions.DBusExecutionException;

/** A D-Bus error is named after the class that is thrown. */
public final class NotConnected extends DBusExecutionException {

    private static final long serialVersionUID = 1L;

    public NotConnected(String message) {
        super(message);
    }
}
