package dev.syncdesk.support.account;

/** A session or token ended: what it held open is to be closed. */
public record TokenEnded(String tokenId) {}
