package dev.syncdesk.device.report;

/** How an object of the protocol is written: the same object either way. */
public enum WireFormat {
    JSON,
    CBOR;

    /** The MQTT 5 content type that selects it; anything else, or none, is JSON. */
    public static final String CBOR_CONTENT_TYPE = "application/cbor";
}
