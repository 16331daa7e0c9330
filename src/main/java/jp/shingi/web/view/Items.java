package jp.shingi.web.view;

import java.util.regex.Pattern;

/** How an agenda item is called: 諮問31. The running number that only keeps items without one apart (報告-2) is not shown. */
public final class Items {
    private static final Pattern RUNNING = Pattern.compile("(?<=\\D)-\\d+$");

    private Items() {}

    /** @param item identifier of an agenda item */
    public static String words(String item) {
        return RUNNING.matcher(item).replaceFirst("");
    }
}
