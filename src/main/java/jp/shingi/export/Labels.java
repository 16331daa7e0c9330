package jp.shingi.export;

/** Values of the corpus format in words. */
final class Labels {
    private Labels() {}

    /** {@code 条例/13/1/2} as 条例第13条第1項第2号. */
    static String article(String path) {
        var steps = path.split("/");
        var text = new StringBuilder(steps[0]);
        if (steps.length > 1) text.append("第").append(steps[1].replaceFirst("の|$", "条$0"));
        if (steps.length > 2 && !steps[2].isEmpty())
            text.append("第").append(steps[2]).append("項");
        if (steps.length > 3) text.append("第").append(steps[3]).append("号");
        return text.toString();
    }
}
