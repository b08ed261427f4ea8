package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutsideAddressTest {

    private final OutsideAddress strict = new OutsideAddress(false);
    private final OutsideAddress lenient = new OutsideAddress(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001::1"
            })
    void what_is_inside_is_not_called(String address) throws UnknownHostException {
        assertTrue(OutsideAddress.isInside(InetAddress.getByName(address)));
        assertThrows(UnknownHostException.class, () -> strict.resolve(address));
        assertEquals(1, lenient.resolve(address).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "140.82.112.5",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "100.128.0.1",
                "192.0.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void what_is_of_the_internet_is(String address) throws UnknownHostException {
        assertFalse(OutsideAddress.isInside(InetAddress.getByName(address)));
        assertEquals(1, strict.resolve(address).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "ftp://example.org",
                "file:///etc/passwd",
                "https://me:secret@example.org",
                "https://example.org/#here",
                "https:///path",
                "example.org",
                "//example.org",
                "https://exa mple.org",
                "javascript:alert(1)",
                ""
            })
    void an_address_is_of_tls_and_plain(String address) {
        assertThrows(Refusal.Invalid.class, () -> strict.checked("url", address));
    }

    @Test
    void plain_http_is_for_ones_own_network() {
        URI there = URI.create("http://127.0.0.1:8929/api/v4");
        assertEquals(there, lenient.checked("url", there.toString()));
        URI public0 = URI.create("https://example.org:8443/a?b=c");
        assertEquals(public0, strict.checked("url", public0.toString()));
    }

    /** By its name as by its number: the name is resolved where the connection is made. */
    @ParameterizedTest
    @ValueSource(strings = {"https://localhost:1/", "https://127.0.0.1:1/", "https://[::1]:1/"})
    void a_call_inside_is_refused_before_it_connects(String address) throws IOException {
        OutsideCalls calls = new OutsideCalls(strict);
        OutsideCalls.Call call = new OutsideCalls.Call("GET", URI.create(address), Map.of(), "");
        IOException refused = assertThrows(IOException.class, () -> calls.send(call));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("inside this server's own network"),
                refused.toString());
        calls.close();
    }
}
