package jp.shingi.web.view;

import java.util.List;

/**
 * The page of help.
 *
 * @param codes of all problems
 */
public record HelpView(List<Address> addresses, List<String> codes) {
    public HelpView {
        addresses = List.copyOf(addresses);
        codes = List.copyOf(codes);
    }

    /**
     * An address of the API.
     *
     * @param words key of what it gives
     */
    public record Address(String path, String words) {}
}
