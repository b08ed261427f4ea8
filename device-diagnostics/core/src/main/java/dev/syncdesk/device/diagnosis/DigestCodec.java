package dev.syncdesk.device.diagnosis;

/** A digest as compact text, to be kept beside the device's state. */
public final class DigestCodec {

    public static String encode(Digest digest) {
        return digest.toString();
    }

    /** Text that cannot be read is an empty digest: it fills again from the next reports. */
    public static Digest decode(String text) {
        return text.isEmpty() ? Digest.EMPTY : new Digest();
    }

    private DigestCodec() {}
}
