package jp.shingi.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Check boxes and option buttons drawn over the cells of a sheet; those of .xlsx stand in its old drawing (VML). */
final class SheetControls {
    /** Pixels of a row whose height nobody set. */
    private static final double ROW = 18;

    private record Box(double x, String sign, String label) {}

    private final Map<CellAddress, List<Box>> boxes = new HashMap<>();

    private SheetControls() {}

    static SheetControls of(Sheet sheet) {
        var controls = new SheetControls();
        if (sheet instanceof HSSFSheet old) {
            for (var one : OldControls.of(old))
                controls.add(one.place(), one.x(), one.option(), one.checked(), one.label());
        }
        if (!(sheet instanceof XSSFSheet source)) return controls;
        for (var part : source.getRelations()) {
            if (!part.getPackagePart().getPartName().getName().endsWith(".vml")) continue;
            try (var in = part.getPackagePart().getInputStream()) {
                controls.read(in, sheet);
            } catch (IOException damagedDrawing) {
                return controls;
            }
        }
        return controls;
    }

    private void read(InputStream in, Sheet sheet) throws IOException {
        for (var shape : Jsoup.parse(in, "UTF-8", "", Parser.xmlParser()).select("v|shape")) {
            var data = Optional.ofNullable(shape.selectFirst("x|ClientData"));
            data.ifPresent(client -> add(shape, client, sheet));
        }
    }

    private void add(Element shape, Element client, Sheet sheet) {
        var kind = client.attr("ObjectType");
        var anchor = Stream.of(text(client, "x|Anchor").split(","))
                .map(part -> Xml.whole(part, -1))
                .toList();
        if (anchor.size() != 8 || anchor.contains(-1) || !kind.equals("Checkbox") && !kind.equals("Radio")) return;
        var checked = text(client, "x|Checked").equals("1");
        var place = new CellAddress(row(anchor, sheet), anchor.getFirst());
        add(place, anchor.get(1), kind.equals("Radio"), checked, text(shape, "v|textbox"));
    }

    /** Of a sheet that adds its controls one by one. */
    static SheetControls none() {
        return new SheetControls();
    }

    void add(CellAddress place, double x, boolean option, boolean checked, String label) {
        add(place, new Box(x, sign(option, checked), label));
    }

    private void add(CellAddress place, Box box) {
        boxes.computeIfAbsent(place, at -> new ArrayList<>()).add(box);
    }

    private static String sign(boolean option, boolean checked) {
        if (option) return checked ? "◉" : "○";
        return checked ? "☑" : "☐";
    }

    private static String text(Element parent, String child) {
        return Optional.ofNullable(parent.selectFirst(child))
                .map(one -> one.text().strip())
                .orElse("");
    }

    /** The row that holds the greater part of a box. */
    private static int row(List<Integer> anchor, Sheet sheet) {
        var top = anchor.get(2);
        if (anchor.get(6) <= top) return top;
        var row = sheet.getRow(top);
        var height = row == null ? ROW : row.getHeightInPoints() * 4 / 3;
        return height - anchor.get(3) >= anchor.get(7) ? top : top + 1;
    }

    /** The places of boxes, so that those over empty cells are seen too. */
    Stream<CellAddress> places() {
        return boxes.keySet().stream();
    }

    /** A cell's text with the boxes over it: each before its word where they are as many as the words, else behind the text. */
    String with(CellAddress place, String text) {
        var here = new ArrayList<>(boxes.getOrDefault(place, List.of()));
        if (here.isEmpty()) return text;
        here.sort(Comparator.comparingDouble(Box::x));
        var words = text.strip().split("[\\s\u3000]+");
        var unlabelled = here.stream().allMatch(box -> box.label.isEmpty());
        if (unlabelled && words.length == here.size() && !text.isBlank()) {
            var marked = new ArrayList<String>();
            for (var i = 0; i < words.length; i++) marked.add(here.get(i).sign + words[i]);
            return String.join("　", marked);
        }
        var all = here.stream().map(box -> box.sign + box.label).collect(Collectors.joining("　"));
        return text.isBlank() ? all : unlabelled ? all + text : text + "　" + all;
    }
}
