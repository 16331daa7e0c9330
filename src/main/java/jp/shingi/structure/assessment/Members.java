package jp.shingi.structure.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shingi.model.Contractor;
import jp.shingi.model.Entrustment;
import jp.shingi.model.SystemEntry;
import jp.shingi.model.Transfer;

/** Systems, entrustments and transfers, each opened by its numbered caption and filled by the rows below. */
final class Members {
    final List<SystemEntry> systems = new ArrayList<>();
    final List<Entrustment> entrustments = new ArrayList<>();
    final List<Transfer> transfers = new ArrayList<>();
    private int system;
    private OptionalInt systemPage = OptionalInt.empty();

    void system(int number, OptionalInt page) {
        system = number;
        systemPage = page;
    }

    void systemName(String name, OptionalInt page) {
        var number = system > 0 ? system : systems.size() + 1;
        systems.add(new SystemEntry(number, name, Optional.empty(), systemPage.isPresent() ? systemPage : page));
    }

    void systemFunction(String function) {
        if (systems.isEmpty() || systems.getLast().number() != system) return;
        var last = systems.removeLast();
        systems.add(new SystemEntry(last.number(), last.name(), Optional.of(function), last.page()));
    }

    void leaveSystem() {
        system = 0;
        systemPage = OptionalInt.empty();
    }

    void entrustment(Optional<String> file, int number, Optional<String> subject, OptionalInt page) {
        entrustments.add(new Entrustment(
                file, OptionalInt.of(number), subject, Optional.empty(), Optional.empty(), page, List.of()));
    }

    /** The name as published; its normal form comes later. */
    void contractor(String name) {
        if (!entrustments.isEmpty()) entrustments.addLast(with(entrustments.removeLast(), name));
    }

    /** Names for all entrustments, in their order. */
    void contractors(List<String> names) {
        for (int i = 0; i < names.size(); i++) entrustments.set(i, with(entrustments.get(i), names.get(i)));
    }

    private static Entrustment with(Entrustment one, String name) {
        var contractor = new Contractor(name, name, Optional.empty(), Optional.empty(), List.of());
        return new Entrustment(
                one.file(),
                one.number(),
                one.subject(),
                Optional.of(contractor),
                one.subcontracting(),
                one.page(),
                one.boxes());
    }

    void subcontracting(boolean done) {
        if (entrustments.isEmpty()) return;
        var last = entrustments.removeLast();
        entrustments.add(new Entrustment(
                last.file(),
                last.number(),
                last.subject(),
                last.contractor(),
                Optional.of(done),
                last.page(),
                last.boxes()));
    }

    void transfer(Optional<String> file, String kind, int number, String recipient, OptionalInt page) {
        transfers.add(
                new Transfer(file, kind, OptionalInt.of(number), recipient, Optional.empty(), Optional.empty(), page));
    }

    void legalBasis(String text) {
        if (transfers.isEmpty()) return;
        var last = transfers.removeLast();
        transfers.add(new Transfer(
                last.file(),
                last.kind(),
                last.number(),
                last.recipient(),
                Optional.of(text),
                last.purpose(),
                last.page()));
    }

    void purpose(String text) {
        if (transfers.isEmpty()) return;
        var last = transfers.removeLast();
        transfers.add(new Transfer(
                last.file(),
                last.kind(),
                last.number(),
                last.recipient(),
                last.legalBasis(),
                Optional.of(text),
                last.page()));
    }
}
