package dev.syncdesk.device.mqtt;

/** What the server wants of a relay. Called one at a time, on the relay's own thread. */
public interface RelayListener {

    /** A step to show; the same delivery may come again and is then the same step. */
    void step(String serial, StepMessage step);

    void stepClosed(String serial, StepClosed closed);

    /** A command to carry out: never one that has expired, and each request once. */
    void command(String serial, CommandMessage command);

    /** The server will never store this message; it is forgotten. */
    default void rejected(String id, String reason) {}

    default void connected() {}

    default void disconnected(String reason) {}
}
