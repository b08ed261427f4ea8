package org.bluez.Error;

import org.freedesktop.dbus.exceptions.DBusExecutionException;

/** A D-Bus error is named after the class that is thrown. */
public final class NotSupported extends DBusExecutionException {

    private static final long serialVersionUID = 1L;

    public NotSupported(String message) {
        super(message);
    }
}
