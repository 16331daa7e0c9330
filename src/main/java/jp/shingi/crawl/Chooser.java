package jp.shingi.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of a level over the links of a page: each link is taken or left, with the reason. */
final class Chooser {
    private final Source source;
    private final Function<URI, Optional<String>> refusal;

    /** @param refusal why an address must not be asked, whatever the rules say */
    Chooser(Source source, Function<URI, Optional<String>> refusal) {
        this.source = source;
        this.refusal = refusal;
    }

    /** One decision for each link, in the order of the page; the same address twice is taken once. */
    List<Decision> decide(Page page, Step step) {
        var level = source.levels().get(step.level());
        var decisions = new ArrayList<Decision>();
        var taken = new HashSet<String>();
        for (var link : page.links()) {
            var decision = decide(page, step, level, link);
            var twice = decision.as().isPresent() && !taken.add(decision.address());
            decisions.add(twice ? Decision.left(link, "stands on this page above") : decision);
        }
        return decisions;
    }

    private Decision decide(Page page, Step step, Level level, Link link) {
        if (link.address().isEmpty()) {
            return Decision.left(
                    link,
                    link.needsScript() ? "leads on by a script only: open it by hand" : "leads to no web address");
        }
        var address = Addresses.today(link.address().get(), source.aliases());
        if (address.equals(page.address())) return Decision.left(link, "is this page");
        var choice = choose(level, step, link, address.toString());
        if (choice.as().isEmpty()) return Decision.left(link, choice.reason());
        var refused = refusal.apply(address);
        if (refused.isPresent()) {
            return Decision.left(link, "%s, but: %s".formatted(choice.reason(), refused.get()));
        }
        var role = choice.as().filter(Decision.As.FILE::equals).map(as -> role(choice, link, address));
        var facts = facts(page, step, link, address, choice);
        return new Decision(
                address.toString(),
                link.text(),
                choice.as(),
                role,
                role.filter(Role.MATERIAL::equals).isPresent() ? facts : facts.withoutMaterial(),
                choice.reason());
    }

    /** @param rule the one that took the link, absent for a frame and for a link that is left */
    private record Choice(Optional<Decision.As> as, Optional<LinkRule> rule, String reason) {}

    private Choice choose(Level level, Step step, Link link, String address) {
        var reasons = new ArrayList<String>();
        for (var file : level.files()) {
            var no = file.refusal(link, address);
            if (no.isEmpty()) return inRange(level, link, address, Decision.As.FILE, file, "files");
            reasons.add("files: " + no.get());
        }
        if (link.frame()) return new Choice(Optional.of(Decision.As.FRAME), Optional.empty(), "a frame of this page");
        for (var page : level.links()) {
            var no = page.refusal(link, address);
            if (no.isEmpty()) {
                if (step.level() + 1 >= source.levels().size()) return left("links of the last level lead nowhere");
                return inRange(level, link, address, Decision.As.PAGE, page, "links");
            }
            reasons.add("links: " + no.get());
        }
        if (level.next().isPresent()) {
            var next = level.next().get();
            var no = next.rule().refusal(link, address);
            if (no.isEmpty()) return next(next, step);
            reasons.add("next: " + no.get());
        }
        return left(reasons.isEmpty() ? "its level has no rules" : String.join("; ", reasons));
    }

    private static Choice next(Level.Next next, Step step) {
        return step.turn() >= next.pages()
                ? left("next: more than %d further pages (next: pages)".formatted(next.pages()))
                : new Choice(Optional.of(Decision.As.NEXT), Optional.of(next.rule()), "by next");
    }

    private static Choice inRange(Level level, Link link, String address, Decision.As as, LinkRule rule, String key) {
        if (level.years().isPresent()) {
            var range = level.years().get();
            var inText = FiscalYears.in(link.text());
            var year = inText.isPresent() ? inText : FiscalYears.in(address);
            if (year.isPresent() && !range.holds(year.getAsInt())) {
                return left("%s: year %d is not in %d-%d".formatted(key, year.getAsInt(), range.first(), range.last()));
            }
        }
        return new Choice(Optional.of(as), Optional.of(rule), "by " + key);
    }

    private static Choice left(String reason) {
        return new Choice(Optional.empty(), Optional.empty(), reason);
    }

    private static Role role(Choice choice, Link link, URI address) {
        return choice.rule()
                .flatMap(LinkRule::role)
                .or(() -> Roles.of(link.text(), Addresses.fileName(address), link.row(), link.heading()))
                .orElse(Role.OTHER);
    }

    private Facts facts(Page page, Step step, Link link, URI address, Choice choice) {
        var named =
                choice.rule().map(rule -> rule.facts(link, address.toString())).orElse(Facts.NONE);
        var places = source.trust().stream().flatMap(trust -> places(trust, page, step, link, address));
        return Facts.first(Stream.concat(Stream.of(named), places).toList());
    }

    private static Stream<Facts> places(Source.Trust trust, Page page, Step step, Link link, URI address) {
        return switch (trust) {
            case LINK -> Stream.of(FactsReader.ofText(link.text()), FactsReader.ofText(link.row()), step.told());
            case HEADING -> Stream.of(link.heading(), page.heading()).map(FactsReader::ofText);
            case FILE -> Stream.of(FactsReader.ofName(address));
        };
    }

    /** What is told of a page that is itself a document. */
    Facts facts(Page page, Step step) {
        return Facts.first(source.trust().stream()
                .map(trust -> switch (trust) {
                    case LINK -> step.told();
                    case HEADING -> FactsReader.ofText(page.heading());
                    case FILE -> FactsReader.ofName(page.address());
                })
                .toList());
    }
}
