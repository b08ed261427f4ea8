package dev.syncdesk.device.mqtt;

/**
 * What a connection tells its owner. Called on the client's own threads: hand work over to a
 * bounded queue and return. A queue as large as the receive maximum is seldom full (Mosquitto
 * 2.0.11 sends more than that at times); wait for room then, and the broker waits too.
 */
public interface MqttListener {

    /**
     * Connected, and every subscription made.
     *
     * @param sessionPresent whether the broker still had this client's session
     */
    default void connected(boolean sessionPresent) {}

    /** The connection ended, or an attempt failed; the next attempt follows by itself. */
    default void disconnected(String reason) {}

    /** A message came. What is thrown here is logged and otherwise ignored. */
    void message(Incoming message);
}
