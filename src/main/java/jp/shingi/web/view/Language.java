package jp.shingi.web.view;

import java.util.Locale;

/** A language of the site. Documents stay in Japanese in both. */
public enum Language {
    JA("ja", "日本語"),
    EN("en", "English");

    private final String key;
    private final String name;

    Language(String key, String name) {
        this.key = key;
        this.name = name;
    }

    public String key() {
        return key;
    }

    /** Its own name for itself. */
    public String ownName() {
        return name;
    }

    /** The other one, to change to. */
    public Language other() {
        return this == JA ? EN : JA;
    }

    /** Japanese, unless English is named. */
    public static Language named(String key) {
        return key.toLowerCase(Locale.ROOT).equals("en") ? EN : JA;
    }
}
