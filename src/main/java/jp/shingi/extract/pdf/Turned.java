package jp.shingi.extract.pdf;

import jp.shingi.model.layout.Box;

/**
 * A page, or a part of one, turned so that its text runs from left to right and its lines from top to bottom.
 *
 * @param way how the text stands on the page as displayed
 * @param width of the page as displayed
 * @param height of the page as displayed
 */
record Turned(Way way, double width, double height) {
    /** How text stands on a page. */
    enum Way {
        UPRIGHT,
        /** Turned clockwise: reading downwards, lines from right to left. */
        DOWN,
        /** Upside down. */
        OVER,
        /** Reading upwards, lines from left to right. */
        UP,
        /** Vertical writing: upright letters below one another, lines from right to left. */
        VERTICAL;

        static Way of(int turn) {
            return values()[turn];
        }

        /** Quarter turns clockwise. */
        int quarters() {
            return this == VERTICAL ? 1 : ordinal();
        }
    }

    Box there(Box box) {
        return switch (way) {
            case UPRIGHT -> box;
            case DOWN, VERTICAL -> new Box(box.y(), width - box.right(), box.height(), box.width());
            case OVER -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case UP -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
        };
    }

    Box back(Box box) {
        return switch (way) {
            case UPRIGHT -> box;
            case DOWN, VERTICAL -> new Box(width - box.bottom(), box.x(), box.height(), box.width());
            case OVER -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case UP -> new Box(box.y(), height - box.right(), box.height(), box.width());
        };
    }

    Glyph there(Glyph glyph) {
        if (way == Way.UPRIGHT) return glyph;
        var box = there(new Box(glyph.x(), glyph.top(), glyph.width(), glyph.bottom() - glyph.top()));
        var middle = box.y() + box.height() / 2;
        var base = way == Way.VERTICAL ? middle : middle + 0.38 * glyph.size();
        return new Glyph(
                glyph.text(),
                box.x(),
                box.y(),
                box.right(),
                box.bottom(),
                base,
                glyph.size(),
                way == Way.VERTICAL && glyph.turn() < 2 ? 0 : Math.floorMod(glyph.turn() - way.quarters(), 4),
                glyph.order(),
                glyph.style());
    }

    Rule there(Rule rule) {
        if (way == Way.UPRIGHT) return rule;
        var box = rule.level()
                ? new Box(rule.from(), rule.at(), rule.length(), 0)
                : new Box(rule.at(), rule.from(), 0, rule.length());
        var turned = there(box);
        return turned.width() >= turned.height()
                ? new Rule(true, turned.y(), turned.x(), turned.right(), rule.thickness())
                : new Rule(false, turned.x(), turned.y(), turned.bottom(), rule.thickness());
    }

    /** Everything on the page, turned. */
    Ink there(Ink ink) {
        if (way == Way.UPRIGHT) return ink;
        var turned = new Ink();
        ink.glyphs.forEach(glyph -> turned.glyphs.add(there(glyph)));
        ink.rules.forEach(rule -> turned.rules.add(there(rule)));
        ink.fills.forEach(fill ->
                turned.fills.add(new Fill(there(fill.box()), fill.order(), fill.white(), fill.dark(), fill.opaque())));
        ink.rings.forEach(ring -> turned.rings.add(there(ring)));
        ink.squares.forEach(square -> turned.squares.add(there(square)));
        ink.ticks.forEach(tick -> turned.ticks.add(there(tick)));
        ink.images.forEach(image -> turned.images.add(there(image)));
        return turned;
    }
}
