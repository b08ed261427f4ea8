package dev.syncdesk.device.mqtt;

/** What the server says on a step topic. */
public sealed interface StepNotice permits StepMessage, StepClosed {

    /** One sending of one step. */
    String delivery();
}
