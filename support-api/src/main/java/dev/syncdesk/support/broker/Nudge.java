package dev.syncdesk.support.broker;

/**
 * Word from {@code desk/v1/{kind}/{id}} that something was committed; never its content.
 *
 * @param kind {@code device}, {@code ticket}, {@code run} or {@code queue}
 * @param id a serial, a ticket's number, a run's id or a queue's name
 * @param version of that thing; 0 where it has none
 */
public record Nudge(String kind, String id, long version) {}
