package dev.syncdesk.device.mqtt;

import java.nio.file.Path;

/** Which broker certificates a TLS connection accepts. */
public sealed interface TlsTrust {

    /** What the system trusts. */
    record System() implements TlsTrust {}

    /** Certificates signed by an authority in this PEM file. */
    record Authority(Path pem) implements TlsTrust {}

    /**
     * Exactly one certificate, whatever name it carries.
     *
     * @param sha256 of its DER form, in hexadecimal; colons and case do not matter
     */
    record Fingerprint(String sha256) implements TlsTrust {}
}
