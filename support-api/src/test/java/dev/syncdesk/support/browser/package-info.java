/** The main line, driven in a real Chromium against the running server. */
@org.jspecify.annotations.NullMarked
package dev.syncdesk.support.browser;
