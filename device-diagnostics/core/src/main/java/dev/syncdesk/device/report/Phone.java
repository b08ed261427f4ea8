package dev.syncdesk.device.report;

import org.jspecify.annotations.Nullable;

/** The phone of a companion, as far as it decides whether a device can sync through it. */
public record Phone(
        @Nullable String os,
        @Nullable String osVersion,
        @Nullable String appVersion,
        @Nullable String manufacturer,
        @Nullable Boolean bluetoothOn,
        @Nullable Boolean networkReachable,
        @Nullable Boolean nearbyDevicesPermission,
        @Nullable Boolean locationPermission,
        @Nullable Boolean backgroundRestricted,
        @Nullable Boolean dataSaver) {}
