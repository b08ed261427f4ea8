package dev.syncdesk.support.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

/**
 * Where a call comes from.
 *
 * @param text the peer's address, never what a header says
 * @param agent the program's own name for itself, shortened
 */
public record NetworkAddress(String text, String agent) {

    private static final int MAX_AGENT_CHARACTERS = 120;

    public static NetworkAddress of(HttpRequest<?> request) {
        String agent = request.getHeaders().getFirst(HttpHeaders.USER_AGENT).orElse("a program");
        String printable = agent.replaceAll("[^\\x20-\\x7E]", "");
        return new NetworkAddress(
                request.getRemoteAddress().getAddress() == null
                        ? request.getRemoteAddress().getHostString()
                        : request.getRemoteAddress().getAddress().getHostAddress(),
                printable.substring(0, Math.min(printable.length(), MAX_AGENT_CHARACTERS)));
    }
}
