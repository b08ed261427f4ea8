package dev.syncdesk.device.bluetooth;

/** Carries a failure to whoever can do something about it. */
public final class BleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BleFailure failure;

    public BleException(BleFailure failure) {
        super(failure.code() + ": " + failure.reason());
        this.failure = failure;
    }

    public BleException(BleFailure failure, Throwable cause) {
        super(failure.code() + ": " + failure.reason(), cause);
        this.failure = failure;
    }

    public BleFailure failure() {
        return failure;
    }
}
