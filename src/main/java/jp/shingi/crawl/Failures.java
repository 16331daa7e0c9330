package jp.shingi.crawl;

import java.util.List;

/** What a source still misses, from its memory. */
final class Failures {
    private Failures() {}

    static List<Failure> of(String source, Visits visits) {
        return visits.all().stream()
                .filter(visit -> switch (visit.state()) {
                    case FAILED, REFUSED -> true;
                    case GONE -> visit.sha256().isEmpty();
                    case FETCHED, MOVED -> false;
                })
                .map(visit -> new Failure(
                        source, visit.address(), visit.note().orElse(""), visit.failures(), visit.nextTry()))
                .toList();
    }
}
