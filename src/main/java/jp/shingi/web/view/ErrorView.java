package jp.shingi.web.view;

/** What went wrong, and what to do. */
public record ErrorView(int status, String code, String heading, String detail) {}
