package jp.shingi.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked. Names are resolved by the test: nothing is sent beyond this machine. */
class GuardTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://www.example.jp/a.html, ''",
        "http://www.example.jp/a.html, ''",
        "ftp://www.example.jp/a, only http and https",
        "file:///etc/passwd, only http and https",
        "https://evil.example/a, host evil.example is not one",
        "https://www.example.jp.evil.example/a, is not one of the source's hosts",
        "https://user:pw@www.example.jp/a, carries a name or password",
        "https://www.example.jp:22/a, port 22",
        "https://www.example.jp/cal/a/cal/a/cal/a, repeats itself",
        "https://www.example.jp/1/1/1/1.pdf, ''"
    })
    void onlyWhatASourceNames(URI address, String problem) throws Exception {
        var refusal = new Guard(source(false), host -> List.of()).refusal(address);
        assertEquals(problem.isEmpty(), refusal.isEmpty(), refusal.toString());
        assertTrue(refusal.orElse("").contains(problem), refusal.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "203.0.113.9",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:db8::1",
                "2001::1"
            })
    void aNameThatLeadsInsideIsRefused(String inside) throws Exception {
        var resolver = resolver(inside);
        assertThrows(
                Guard.ForbiddenAddress.class, () -> new Guard(source(false), resolver).addresses("www.example.jp"));
        var mixed = resolver("93.184.215.14", inside);
        assertThrows(Guard.ForbiddenAddress.class, () -> new Guard(source(false), mixed).addresses("www.example.jp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "100.128.0.1"})
    void aPublicOneIsTaken(String outside) throws Exception {
        assertEquals(1, new Guard(source(false), resolver(outside)).addresses("www.example.jp").length);
    }

    @Test
    void loopbackOnlyWhereTheSourceSaysSoAndNothingElseInside() throws Exception {
        assertEquals(1, new Guard(source(true), resolver("127.0.0.1")).addresses("www.example.jp").length);
        assertThrows(
                Guard.ForbiddenAddress.class,
                () -> new Guard(source(true), resolver("10.0.0.1")).addresses("www.example.jp"));
    }

    /** The client connects to the address that was checked, and asks no other resolver. */
    @Test
    void theFetcherAsksThisResolverAndNoOther() throws Exception {
        var source = source(false);
        try (var fetcher =
                new Fetcher(source, new Guard(source, resolver("10.0.0.7")), "test", folder, Clock.systemUTC())) {
            var fetched = fetcher.get(URI.create("http://www.example.jp/a"), Validators.NONE);
            assertEquals(
                    new Fetched.Refused("www.example.jp resolves to 10.0.0.7, which is not a public address"), fetched);
        }
    }

    @Test
    void anAddressInNumbersIsCheckedToo() throws Exception {
        var source = SourceFiles.parse("t", yaml("10.0.0.8", false));
        try (var fetcher = new Fetcher(source, new Guard(source, Resolver.SYSTEM), "test", folder, Clock.systemUTC())) {
            assertTrue(fetcher.get(URI.create("http://10.0.0.8/a"), Validators.NONE) instanceof Fetched.Refused);
        }
    }

    private static Resolver resolver(String... addresses) throws UnknownHostException {
        var list = new java.util.ArrayList<InetAddress>();
        for (var address : addresses) list.add(InetAddress.getByName(address));
        return host -> list;
    }

    private static Source source(boolean loopback) throws BadSource {
        return SourceFiles.parse("t", yaml("www.example.jp", loopback));
    }

    private static String yaml(String host, boolean loopback) {
        return """
                council: x
                ward: y
                start: ["http://%s/"]
                hosts: ["%s"]
                loopback: %s
                levels: [{links: [{text: x}]}]
                """.formatted(host, host, loopback);
    }
}
