package org.bluez.Error;

import org.freedesktop.dbus.exceptions.DBusExecutionException;

/** A D-Bus error is named after the class that is thrown. */
public final class AlreadyExists extends DBusExecutionException {

    private static final long serialVersionUID = 1L;

    public AlreadyExists(String message) {
        super(message);
    }
}
