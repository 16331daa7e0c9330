package jp.shingi.web;

import java.time.Duration;

/** Serves the hand-made library, to look at in a browser: {@code java -cp … jp.shingi.web.Preview 8031}. */
final class Preview {
    private Preview() {}

    public static void main(String[] arguments) throws InterruptedException {
        var library = new HandMade();
        var settings = SiteSettings.local(Integer.parseInt(arguments[0]), "preview");
        try (var site = Site.start(settings, new PlainSearcher(library), library)) {
            System.out.println(site.address());
            Thread.sleep(Duration.ofDays(1));
        }
    }
}
